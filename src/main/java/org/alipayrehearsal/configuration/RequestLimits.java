package org.alipayrehearsal.configuration;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;

/**
 * Maximum sizes of request bodies.
 *
 * @param json Maximum size of a JSON body and of every body that is not a form.
 * @param form Maximum size of a form without files.
 * @param multipart Maximum size of a form with files, all parts together.
 * @param batch Maximum size of a spreadsheet, which is streamed and never held in memory
 * as a whole.
 */
@ConfigurationProperties("rehearsal.limits")
record RequestLimits(@DefaultValue("1MB") DataSize json, @DefaultValue("1MB") DataSize form,
		@DefaultValue("24MB") DataSize multipart, @DefaultValue("1GB") DataSize batch) {

	private static final Set<String> STREAMED = Set.of("/api/checks/batch", "/desk/batch/results");

	/**
	 * Returns the limit of a body.
	 * @param path the path within the application
	 * @param contentType the header {@code Content-Type}, or null
	 * @return the limit
	 */
	DataSize of(String path, @Nullable String contentType) {
		if (isStreamed(path)) {
			return this.batch;
		}
		MediaType type = type(contentType);
		if (type == null) {
			return this.json;
		}
		if (MediaType.MULTIPART_FORM_DATA.includes(type)) {
			return this.multipart;
		}
		return MediaType.APPLICATION_FORM_URLENCODED.includes(type) ? this.form : this.json;
	}

	/**
	 * Whether a body is streamed and never held as a whole.
	 * @param path the path within the application
	 * @return whether it is
	 */
	static boolean isStreamed(String path) {
		return STREAMED.contains(path);
	}

	/**
	 * Whether a body is a multipart form.
	 * @param contentType the header {@code Content-Type}, or null
	 * @return whether it is
	 */
	static boolean isMultipart(@Nullable String contentType) {
		MediaType type = type(contentType);
		return type != null && MediaType.MULTIPART_FORM_DATA.includes(type);
	}

	/**
	 * Whether a request is a multipart form whose body is held as a whole.
	 * @param request the request
	 * @return whether it is
	 */
	static boolean holdsFiles(HttpServletRequest request) {
		return isMultipart(request.getContentType()) && !isStreamed(request.getServletPath());
	}

	private static @Nullable MediaType type(@Nullable String contentType) {
		try {
			return (contentType != null) ? MediaType.parseMediaType(contentType) : null;
		}
		catch (InvalidMediaTypeException ex) {
			// The handler rejects the request; until then the smallest limit applies.
			return null;
		}
	}

}
