package org.alipayrehearsal.configuration;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a form with files in only while there is memory for its body. Until then nothing
 * of the body is read: it waits in the network. Who waits too long is told to come again.
 */
class UploadBudgetFilter extends OncePerRequestFilter {

	private final RequestLimits limits;

	private final UploadBudget budget;

	UploadBudgetFilter(RequestLimits limits, UploadBudget budget) {
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
		int room = this.budget.take((length < 0) ? this.limits.multipart().toBytes() : length);
		if (room == 0) {
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(this.budget.retryAfter().toSeconds()));
			response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		finally {
			this.budget.release(room);
		}
	}

}
