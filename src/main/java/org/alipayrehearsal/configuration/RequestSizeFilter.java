package org.alipayrehearsal.configuration;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request whose body is over its limit: at once where it says how long it is,
 * while it is read where it does not. It stands before whatever reads a body, Spring
 * Security's token check among it.
 */
class RequestSizeFilter extends OncePerRequestFilter {

	private final RequestLimits limits;

	RequestSizeFilter(RequestLimits limits) {
		this.limits = limits;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		long limit = this.limits.of(path, request.getContentType()).toBytes();
		long length = request.getContentLengthLong();
		if (length > limit) {
			response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
			return;
		}
		chain.doFilter((length < 0) ? new BoundedRequest(request, limit) : request, response);
	}

}
