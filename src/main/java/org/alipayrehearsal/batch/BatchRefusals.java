package org.alipayrehearsal.batch;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;

/**
 * Says why a file is not checked: to a program as a problem (RFC 9457), which whoever
 * writes problems finds beside the request, to people on the page they came from.
 */
@Component
class BatchRefusals {

	/** Where the page finds what to say. */
	static final String TEXT = "batchRefusal";

	private final MessageSource messages;

	private final BatchLimits limits;

	BatchRefusals(MessageSource messages, BatchLimits limits) {
		this.messages = messages;
		this.limits = limits;
	}

	void answer(RefusedBatchException refused, boolean page, Locale language, HttpServletRequest request,
			HttpServletResponse response) throws IOException, ServletException {
		BatchRefusal refusal = refused.refusal();
		String text = text(refused, language);
		if (refusal == BatchRefusal.BUSY) {
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(this.limits.retryAfter().toSeconds()));
		}
		if (page) {
			response.setStatus(refusal.status().value());
			request.setAttribute(TEXT, text);
			request.getRequestDispatcher("/desk/batch/refused").forward(request, response);
			return;
		}
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(refusal.status(), text);
		problem.setTitle(this.messages.getMessage("batch.refused", null, language));
		problem.setProperty("code", refusal.code());
		request.setAttribute(ErrorResponse.class.getName(),
				new ErrorResponseException(refusal.status(), problem, null));
		response.sendError(refusal.status().value());
	}

	private String text(RefusedBatchException refused, Locale language) {
		Object[] arguments = refused.arguments().isEmpty()
				? new Object[] { Long.toString(this.limits.workbook().toMegabytes()) } : refused.arguments().toArray();
		return this.messages.getMessage("batch.refusal." + refused.refusal().code(), arguments, language);
	}

}
