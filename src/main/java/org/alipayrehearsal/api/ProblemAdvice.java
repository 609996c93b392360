package org.alipayrehearsal.api;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.alipayrehearsal.scan.ScanBusyException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
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
 * Answers for requests that fail inside of a controller, in ways that were thought of.
 * The others end at {@link ProblemFilter}.
 */
@RestControllerAdvice(annotations = RestController.class)
class ProblemAdvice extends ResponseEntityExceptionHandler {

	private final Problems problems;

	ProblemAdvice(Problems problems) {
		this.problems = problems;
	}

	@ExceptionHandler
	ResponseEntity<Problem> unreadable(UnreadableRequestException ex, HttpServletRequest request) {
		Locale language = RequestLanguage.of(request);
		return answer(this.problems.of(ex, language), new HttpHeaders(), language);
	}

	@ExceptionHandler
	ResponseEntity<Problem> brokenForm(MultipartException ex, HttpServletRequest request) {
		return unreadable(new UnreadableRequestException(RequestFault.of("malformed-form")), request);
	}

	@ExceptionHandler
	ResponseEntity<Problem> busy(ScanBusyException ex, HttpServletRequest request) {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, Long.toString(ex.retryAfter().toSeconds()));
		return answer(HttpStatus.SERVICE_UNAVAILABLE, headers, RequestLanguage.of(request));
	}

	/**
	 * What the firewall turns down while it is read. The language may be part of it.
	 */
	@ExceptionHandler
	ResponseEntity<Problem> rejected(RequestRejectedException ex) {
		return answer(HttpStatus.BAD_REQUEST, new HttpHeaders(), Locale.ENGLISH);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception ex, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		ServletWebRequest web = (ServletWebRequest) request;
		if (web.getResponse() != null && web.getResponse().isCommitted()) {
			// The server answered already, and what the exception says is none of the
			// log's business.
			return null;
		}
		Locale language = RequestLanguage.of(web.getRequest());
		// The exception itself is thrown only by whoever has words for the problem.
		Problem problem = (ex instanceof ErrorResponseException known && ex.getClass() == ErrorResponseException.class)
				? this.problems.of(status, known.getBody(), language) : this.problems.of(status, language);
		ResponseEntity<Problem> answer = answer(problem, headers, language);
		return super.handleExceptionInternal(ex, answer.getBody(), answer.getHeaders(), status, request);
	}

	private ResponseEntity<Problem> answer(HttpStatusCode status, HttpHeaders headers, Locale language) {
		return answer(this.problems.of(status, language), headers, language);
	}

	private static ResponseEntity<Problem> answer(Problem problem, HttpHeaders headers, Locale language) {
		return ResponseEntity.status(problem.status())
			.headers(headers)
			.header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.cacheControl(CacheControl.noStore())
			.body(problem);
	}

}
