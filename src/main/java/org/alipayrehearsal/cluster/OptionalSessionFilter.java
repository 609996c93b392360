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
		String path = request.getRequestURI().substring(request.getContextPath().length());
		boolean needed = path.startsWith("/rehearsal/") || path.equals("/finished");
		chain.doFilter(new OptionalSessionRequest(request, needed), response);
	}

	private static final class OptionalSessionRequest extends HttpServletRequestWrapper {

		private final boolean needed;

		OptionalSessionRequest(HttpServletRequest request, boolean needed) {
			super(request);
			this.needed = needed;
		}

		@Override
		public @Nullable HttpSession getSession(boolean create) {
			try {
				return super.getSession(create);
			}
			catch (DataAccessException ex) {
				if (create || this.needed) {
					throw ex;
				}
				return null;
			}
		}

		/**
		 * Spring Security asks at every request, static files included, and does nothing
		 * about an id that is not valid.
		 */
		@Override
		public boolean isRequestedSessionIdValid() {
			return true;
		}

	}

}
