package org.alipayrehearsal.api;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.alipayrehearsal.scan.ScanBusyException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers for requests that fail inside of a controller, in ways that were thought of.
 * The others end at {@link ProblemFilter}.
 */
@RestControllerAdvice(basePackageClasses = ProblemAdvice.class)
class ProblemAdvice extends ResponseEntityExceptionHandler {

	private final Problems problems;

	ProblemAdvice(Problems problems) {
		this.problems = problems;
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unreadable(UnreadableRequestException ex, HttpServletRequest request) {
		Locale language = RequestLanguage.of(request);
		return answer(this.problems.of(ex, language), new HttpHeaders(), language);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> brokenForm(MultipartException ex, HttpServletRequest request) {
		return unreadable(new UnreadableRequestException(RequestFault.of("malformed-form")), request);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> busy(ScanBusyException ex, HttpServletRequest request) {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, Long.toString(ex.retryAfter().toSeconds()));
		return answer(HttpStatus.SERVICE_UNAVAILABLE, headers, RequestLanguage.of(request));
	}

	/**
	 * What the firewall turns down while it is read. The language may be part of it.
	 */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> rejected(RequestRejectedException ex) {
		return answer(HttpStatus.BAD_REQUEST, new HttpHeaders(), Locale.ENGLISH);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception ex, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		ResponseEntity<ProblemDetail> answer = answer(status, headers,
				RequestLanguage.of(((ServletWebRequest) request).getRequest()));
		return super.handleExceptionInternal(ex, answer.getBody(), answer.getHeaders(), status, request);
	}

	private ResponseEntity<ProblemDetail> answer(HttpStatusCode status, HttpHeaders headers, Locale language) {
		return answer(this.problems.of(status, language), headers, language);
	}

	private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, HttpHeaders headers, Locale language) {
		return ResponseEntity.status(problem.getStatus())
			.headers(headers)
			.header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
			.cacheControl(CacheControl.noStore())
			.body(problem);
	}

}
