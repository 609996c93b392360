package org.alipayrehearsal.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatusCode;

/**
 * Answers requests that the server refuses before the application sees them, for example
 * because of a malformed request line or header, with problem details. A request for a
 * page is left to the valve for pages.
 */
class ProblemReportValve extends ErrorReportValve {

	private final Problems problems;

	private final ProblemWriter writer;

	ProblemReportValve(Problems problems, ProblemWriter writer) {
		this.problems = problems;
		this.writer = writer;
		setShowReport(false);
		setShowServerInfo(false);
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		if (response.getStatus() < 400 || response.getContentWritten() > 0) {
			return;
		}
		String uri = request.getRequestURI();
		if (uri != null && uri.startsWith("/") && !ApiAddress.isOfApi(uri, "")) {
			return;
		}
		if (!canWrite(response) || !response.setErrorReported()) {
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
		byte[] body = this.writer.prepare(response,
				this.problems.of(HttpStatusCode.valueOf(response.getStatus()), language), language);
		response.setCharacterEncoding("UTF-8");
		Writer writer = response.getReporter();
		if (writer != null) {
			writer.write(new String(body, StandardCharsets.UTF_8));
			response.finishResponse();
		}
	}

	private static boolean canWrite(Response response) {
		AtomicBoolean allowed = new AtomicBoolean();
		response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
		return allowed.get();
	}

}
