package org.alipayrehearsal.api;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.alipayrehearsal.scan.ScanBusyException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers expected failures of the API's controllers with problem details. Other failures
 * reach {@link ProblemFilter}.
 */
@RestControllerAdvice(annotations = RestController.class)
class ProblemAdvice extends ResponseEntityExceptionHandler {

	private final Problems problems;

	ProblemAdvice(Problems problems) {
		this.problems = problems;
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unreadable(UnreadableRequestException ex, HttpServletRequest request) {
		return answer(this.problems.of(ex, RequestLanguage.of(request)));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> malformedForm(MultipartException ex, HttpServletRequest request) {
		return unreadable(new UnreadableRequestException(RequestFault.of("malformed-form")), request);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> busy(ScanBusyException ex, HttpServletRequest request) {
		ProblemDetail problem = this.problems.of(HttpStatus.SERVICE_UNAVAILABLE, RequestLanguage.of(request));
		return ResponseEntity.status(problem.getStatus())
			.header(HttpHeaders.RETRY_AFTER, Long.toString(ex.retryAfter().toSeconds()))
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(problem);
	}

	/**
	 * Answers a request that the firewall rejects while it is read. The header with the
	 * language may be the reason.
	 */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> rejected(RequestRejectedException ex) {
		return ResponseEntity.badRequest()
			.header(HttpHeaders.CONTENT_LANGUAGE, Locale.ENGLISH.toLanguageTag())
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(this.problems.of(HttpStatus.BAD_REQUEST, Locale.ENGLISH));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception ex, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		ServletWebRequest web = (ServletWebRequest) request;
		if (web.getResponse() != null && web.getResponse().isCommitted()) {
			// The superclass would log the message, which may hold what was sent.
			return null;
		}
		Locale language = RequestLanguage.of(web.getRequest());
		// Only the application throws this very class, with texts for the caller.
		ProblemDetail problem = (ex.getClass() == ErrorResponseException.class)
				? this.problems.of(status, ((ErrorResponseException) ex).getBody(), language)
				: this.problems.of(status, language);
		// Those of the exception may be read-only.
		HttpHeaders answered = new HttpHeaders();
		answered.putAll(headers);
		answered.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
		return super.handleExceptionInternal(ex, problem, answered, status, request);
	}

	private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
		return ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

}
