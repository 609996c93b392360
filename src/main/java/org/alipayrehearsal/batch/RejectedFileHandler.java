package org.alipayrehearsal.batch;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alipayrehearsal.batch.RejectedFileException.Reason;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;

/**
 * Responds to requests whose file is rejected: programs get problem details (RFC 9457),
 * people the page of the form with the reason.
 */
@Component
class RejectedFileHandler {

	/** The request attribute with the reason's text, read by the page. */
	static final String TEXT = "batchRefusal";

	private final MessageSource messages;

	private final BatchLimits limits;

	RejectedFileHandler(MessageSource messages, BatchLimits limits) {
		this.messages = messages;
		this.limits = limits;
	}

	/**
	 * Respond to a request.
	 * @param rejection the reason
	 * @param page whether the request comes from the page's form
	 * @param language the language of the text
	 * @param request the request
	 * @param response the response, not yet committed
	 * @throws IOException if the response cannot be written
	 * @throws ServletException if the page cannot be rendered
	 */
	void handle(RejectedFileException rejection, boolean page, Locale language, HttpServletRequest request,
			HttpServletResponse response) throws IOException, ServletException {
		Reason reason = rejection.reason();
		String text = text(rejection, language);
		if (reason == Reason.BUSY) {
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(this.limits.retryAfter().toSeconds()));
		}
		if (page) {
			response.setStatus(reason.status().value());
			request.setAttribute(TEXT, text);
			request.getRequestDispatcher("/desk/batch/refused").forward(request, response);
			return;
		}
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(reason.status(), text);
		problem.setTitle(this.messages.getMessage("batch.refused", null, language));
		problem.setProperty("code", reason.code());
		// The error page renders the ErrorResponse of the request as problem details.
		request.setAttribute(ErrorResponse.class.getName(), new ErrorResponseException(reason.status(), problem, null));
		response.sendError(reason.status().value());
	}

	private String text(RejectedFileException rejection, Locale language) {
		Object[] arguments = rejection.arguments().isEmpty()
				? new Object[] { Long.toString(this.limits.workbook().toMegabytes()) }
				: rejection.arguments().toArray();
		return this.messages.getMessage("batch.refusal." + rejection.text(), arguments, language);
	}

}
