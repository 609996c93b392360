package org.alipayrehearsal.configuration;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * Answers a form without a valid CSRF token with 403. A page whose form can be filled in
 * again is rendered with the submitted texts and a new token; its controller finds the
 * request attribute {@value #EXPIRED} and changes nothing. The same page asks once whose
 * browser does not say from which site a rehearsal is begun. Requests that another site
 * caused get the error page.
 */
final class ExpiredTokenHandler implements AccessDeniedHandler {

	/** The request attribute of a page that is rendered again. */
	static final String EXPIRED = "tokenExpired";

	private static final Pattern PAGES = Pattern.compile(
			"/rehearsal/[0-9a-f-]{36}/(?:begin|name|passport|documents|visa-picture|entry-picture|contact|card|bank)"
					+ "|/rehearsal|/sample");

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException, ServletException {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		@Nullable String site = request.getHeader(TokenRequiredMatcher.SITE);
		if (!request.getMethod().equals("POST") || !PAGES.matcher(path).matches()
				|| (site != null && TokenRequiredMatcher.OTHER_SITES.contains(site))) {
			response.sendError(HttpStatus.FORBIDDEN.value());
			return;
		}
		response.setStatus(HttpStatus.FORBIDDEN.value());
		request.setAttribute(EXPIRED, true);
		request.getRequestDispatcher(path).forward(request, response);
	}

}
