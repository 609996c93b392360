package org.alipayrehearsal.configuration;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alipayrehearsal.configuration.SlowBodyValve.TimedInput;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the parts of a multipart form while there is memory for its body. A request that
 * waits too long is answered with 503 and {@code Retry-After}, a form whose texts exceed
 * the limit of a form with 413.
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
		long most = (length < 0) ? this.limits.multipart().toBytes() : length;
		try (UploadBudget.Share share = this.budget.open(SlowBodyValve.network(request.getRemoteAddr()), most)) {
			if (request.getAttribute(TimedInput.class.getName()) instanceof TimedInput body) {
				body.charge(share);
			}
			else {
				share.charge(most);
			}
			@Nullable HttpStatus refusal = share.isRefused() ? HttpStatus.SERVICE_UNAVAILABLE : readParts(request);
			if (share.isRefused()) {
				response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(this.budget.retryAfter().toSeconds()));
				response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
				return;
			}
			if (refusal != null) {
				response.sendError(refusal.value());
				return;
			}
			chain.doFilter(request, response);
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
