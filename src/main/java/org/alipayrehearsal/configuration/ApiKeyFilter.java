package org.alipayrehearsal.configuration;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests to the API without a known key in the header {@value #HEADER} with
 * 401, before their body is read, and with 429 once their address has sent too many wrong
 * ones. A known key is accepted nevertheless: keys cannot be guessed, and one program
 * with a wrong key must not lock out the others of its address.
 */
class ApiKeyFilter extends OncePerRequestFilter {

	/** The header of the key. */
	static final String HEADER = "X-API-Key";

	private static final RequestMatcher API = PathPatternRequestMatcher.pathPattern("/api/**");

	private final DeskUsers users;

	private final RequestRateFilter rates;

	private final SecurityEventLog events;

	ApiKeyFilter(DeskUsers users, RequestRateFilter rates, SecurityEventLog events) {
		this.users = users;
		this.rates = rates;
		this.events = events;
	}

	/** The description of the API stays open. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !API.matches(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		@Nullable String key = request.getHeader(HEADER);
		if (key != null && this.users.isKey(key)) {
			chain.doFilter(request, response);
			return;
		}
		if (key != null) {
			this.events.log(request, SecurityEventLog.KEY_REFUSED, HttpStatus.UNAUTHORIZED.value());
			if (!this.rates.admitsLogin(request, response)) {
				return;
			}
		}
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "ApiKey realm=\"api\"");
		response.sendError(HttpStatus.UNAUTHORIZED.value());
	}

}
