package org.alipayrehearsal.cluster;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets pages that only offer more with a session go on without one while the store of
 * sessions cannot be reached. Pages of a rehearsal need it.
 */
class OptionalSessionFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(new HttpServletRequestWrapper(request) {
			@Override
			public @Nullable HttpSession getSession(boolean create) {
				try {
					return super.getSession(create);
				}
				catch (DataAccessException ex) {
					if (create) {
						throw ex;
					}
					return null;
				}
			}
		}, response);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return path.startsWith("/rehearsal/") || path.equals("/finished");
	}

}
