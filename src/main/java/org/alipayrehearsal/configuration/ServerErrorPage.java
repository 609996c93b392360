package org.alipayrehearsal.configuration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.web.util.HtmlUtils;

/**
 * The page for a request that the server refuses before the application sees it, for
 * example because its headers are too large. The language of such a request may be
 * unknown, so the page is in both languages.
 */
class ServerErrorPage extends ErrorReportValve {

	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

	private final MessageSource messages;

	private final HeaderWriter headers;

	ServerErrorPage(MessageSource messages, HeaderWriter headers) {
		this.messages = messages;
		this.headers = headers;
		setShowReport(false);
		setShowServerInfo(false);
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		if (response.getStatus() < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0
				|| !response.setErrorReported()) {
			return;
		}
		try {
			this.headers.writeHeaders(request, response);
			response.setContentType("text/html");
			response.setCharacterEncoding("UTF-8");
			Writer writer = response.getReporter();
			if (writer != null) {
				writer.write(page((response.getStatus() < HttpStatus.INTERNAL_SERVER_ERROR.value()) ? "error.4xx."
						: "error.any."));
				response.finishResponse();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String page(String prefix) {
		StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">")
			.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
			.append("<meta name=\"color-scheme\" content=\"light dark\"><title>")
			.append(text(prefix + "title", Locale.ENGLISH))
			.append(" – Alipay Rehearsal</title></head><body><main>");
		for (Locale language : LANGUAGES) {
			page.append("<section lang=\"")
				.append(language.toLanguageTag())
				.append("\"><h1>")
				.append(text(prefix + "title", language))
				.append("</h1><p>")
				.append(text(prefix + "lead", language))
				.append("</p></section>");
		}
		return page.append("</main></body></html>").toString();
	}

	private String text(String key, Locale language) {
		return HtmlUtils.htmlEscape(this.messages.getMessage(key, null, language), "UTF-8");
	}

}
