package org.alipayrehearsal.configuration;

import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.cors.CorsUtils;

/**
 * Matches requests that need a CSRF token. Forms on pages that are kept for all visitors
 * have none. Those that compute an answer and change nothing are accepted unless the
 * browser says that another site sent them, those that begin a rehearsal if it says that
 * a page of this application did.
 */
final class TokenRequiredMatcher implements RequestMatcher {

	/** The header in which a browser says from where a request comes. */
	static final String SITE = "Sec-Fetch-Site";

	/** The values of the header for requests that another site caused. */
	static final Set<String> OTHER_SITES = Set.of("cross-site", "same-site");

	private static final Pattern COMPUTING = Pattern.compile(
			"/desk|/check-code|/afterwards(?:/calendar)?|/bank-counter|/banks|/name-variants|/failure-messages(?:/[^/]+)?");

	private static final Pattern BEGINNING = Pattern.compile("/rehearsal|/sample");

	@Override
	public boolean matches(HttpServletRequest request) {
		if (!CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)) {
			return false;
		}
		String path = request.getRequestURI().substring(request.getContextPath().length());
		String site = request.getHeader(SITE);
		boolean accepted = (COMPUTING.matcher(path).matches() && (site == null || !OTHER_SITES.contains(site)))
				|| (BEGINNING.matcher(path).matches() && isSameOrigin(site, request));
		return !accepted;
	}

	/**
	 * {@return whether the browser says that a page of this application sent the request}
	 * Every browser since 2023 sends {@code Sec-Fetch-Site}, and all of them send
	 * {@code Origin} with a form.
	 */
	private static boolean isSameOrigin(@Nullable String site, HttpServletRequest request) {
		if (site != null) {
			return site.equals("same-origin");
		}
		return request.getHeader(HttpHeaders.ORIGIN) != null && !CorsUtils.isCorsRequest(request);
	}

}
