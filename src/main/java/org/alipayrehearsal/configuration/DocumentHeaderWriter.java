package org.alipayrehearsal.configuration;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatusCode;
import org.springframework.security.web.header.HeaderWriter;

/**
 * Writes the headers that concern documents. Redirects and files that a page loads do
 * without them, because the policies are larger than many of the files.
 */
final class DocumentHeaderWriter implements HeaderWriter {

	private static final List<String> FILES = List.of("text/css", "text/javascript", "image/");

	private final List<HeaderWriter> writers;

	DocumentHeaderWriter(HeaderWriter... writers) {
		this.writers = List.of(writers);
	}

	@Override
	public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
		if (!HttpStatusCode.valueOf(response.getStatus()).is3xxRedirection() && !isFile(response.getContentType())) {
			this.writers.forEach((writer) -> writer.writeHeaders(request, response));
		}
	}

	private static boolean isFile(@Nullable String contentType) {
		return contentType != null && FILES.stream().anyMatch(contentType::startsWith);
	}

}
