package org.alipayrehearsal.configuration;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.cors.CorsUtils;

/**
 * Matches requests that need a CSRF token. Forms on pages that are kept for all visitors
 * have none: those that compute an answer and change nothing are always accepted, those
 * that begin a rehearsal from pages of this application.
 */
final class TokenRequiredMatcher implements RequestMatcher {

	private static final Pattern COMPUTING = Pattern
		.compile("/desk|/afterwards(?:/calendar)?|/bank-counter|/banks|/name-variants|/failure-messages(?:/[0-9a-f-]{36})?");

	private static final Pattern BEGINNING = Pattern.compile("/rehearsal|/sample");

	@Override
	public boolean matches(HttpServletRequest request) {
		if (!CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)) {
			return false;
		}
		String path = request.getRequestURI().substring(request.getContextPath().length());
		boolean free = COMPUTING.matcher(path).matches() || (BEGINNING.matcher(path).matches() && isSameOrigin(request));
		return !free;
	}

	/**
	 * {@return whether the browser says that a page of this application sent the request}
	 * Every browser since 2023 sends {@code Sec-Fetch-Site}, and all of them send
	 * {@code Origin} with a form.
	 */
	private static boolean isSameOrigin(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		if (site != null) {
			return site.equals("same-origin");
		}
		return request.getHeader(HttpHeaders.ORIGIN) != null && !CorsUtils.isCorsRequest(request);
	}

}
