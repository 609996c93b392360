package org.alipayrehearsal.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;

/**
 * Answers requests that the server refuses before the application sees them, for example
 * because of a malformed request line or header, with problem details. A request for a
 * page keeps the error page of the server, without its details.
 */
class ProblemReportValve extends ErrorReportValve {

	private final Problems problems;

	private final JsonMapper json;

	ProblemReportValve(Problems problems, JsonMapper json) {
		this.problems = problems;
		this.json = json;
		setShowReport(false);
		setShowServerInfo(false);
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		String uri = request.getRequestURI();
		if (uri != null && uri.startsWith("/") && !ApiAddress.isOfApi(uri, "")) {
			super.report(request, response, failure);
			return;
		}
		if (response.getStatus() < 400 || response.getContentWritten() > 0 || !canWrite(response)
				|| !response.setErrorReported()) {
			return;
		}
		try {
			write(request, response);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void write(Request request, Response response) throws IOException {
		Locale language = RequestLanguage.of(request);
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setCharacterEncoding("UTF-8");
		response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader("X-Content-Type-Options", "nosniff");
		Writer writer = response.getReporter();
		if (writer != null) {
			writer.write(this.json
				.writeValueAsString(this.problems.of(HttpStatusCode.valueOf(response.getStatus()), language)));
			response.finishResponse();
		}
	}

	private static boolean canWrite(Response response) {
		AtomicBoolean allowed = new AtomicBoolean();
		response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
		return allowed.get();
	}

}
