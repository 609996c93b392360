package org.alipayrehearsal.cluster;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
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

	private final Set<String> cookies;

	/**
	 * Creates a filter.
	 * @param cookies the names of the cookie of the session
	 */
	OptionalSessionFilter(Set<String> cookies) {
		this.cookies = cookies;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		boolean needed = path.startsWith("/rehearsal/") || path.equals("/finished");
		chain.doFilter(new OptionalSessionRequest(request, needed, this.cookies), response);
	}

	private static final class OptionalSessionRequest extends HttpServletRequestWrapper {

		private final boolean needed;

		private final Set<String> cookies;

		OptionalSessionRequest(HttpServletRequest request, boolean needed, Set<String> cookies) {
			super(request);
			this.needed = needed;
			this.cookies = cookies;
		}

		/** Only says whether there is one, without looking the session up. */
		@Override
		public @Nullable String getRequestedSessionId() {
			Cookie[] sent = getCookies();
			return (sent == null) ? null
					: Stream.of(sent)
						.filter((cookie) -> this.cookies.contains(cookie.getName()))
						.map(Cookie::getValue)
						.findFirst()
						.orElse(null);
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
