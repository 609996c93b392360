package org.alipayrehearsal.configuration;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Admits a multipart form when there is memory for its body, and reads its parts. Until
 * then nothing of the body is read. A request that waits too long is answered with 503
 * and {@code Retry-After}, a form whose texts exceed the limit of a form with 413.
 */
class UploadFilter extends OncePerRequestFilter {

	private final RequestLimits limits;

	private final UploadBudget budget;

	UploadFilter(RequestLimits limits, UploadBudget budget) {
		this.limits = limits;
		this.budget = budget;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !RequestLimits.holdsFiles(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long length = request.getContentLengthLong();
		int room = this.budget.acquire((length < 0) ? this.limits.multipart().toBytes() : length);
		if (room == 0) {
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(this.budget.retryAfter().toSeconds()));
			response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
			return;
		}
		try {
			@Nullable HttpStatus refusal = readParts(request);
			if (refusal != null) {
				response.sendError(refusal.value());
				return;
			}
			chain.doFilter(request, response);
		}
		finally {
			this.budget.release(room);
		}
	}

	/**
	 * Reads the parts before the CSRF filter asks for the first parameter, where nobody
	 * could handle the exception that the container throws for a form that is too large.
	 */
	private static @Nullable HttpStatus readParts(HttpServletRequest request) {
		try {
			request.getParts();
			return null;
		}
		catch (IllegalStateException ex) {
			return HttpStatus.CONTENT_TOO_LARGE;
		}
		catch (IOException | ServletException ex) {
			// The controller that reads the form handles the same exception.
			return null;
		}
	}

}
