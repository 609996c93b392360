package org.alipayrehearsal.configuration;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Describes a request for logs, metrics and traces by values of this application only: an
 * address has the id of a rehearsal, and a method or an unknown address is what a person
 * typed.
 *
 * @param method the method, or {@code other} for one that HTTP does not define
 * @param pattern the pattern of the address, for example {@code /rules/{id}}, or
 * {@code none} for an unknown one
 */
record RequestRoute(String method, String pattern) {

	private static final List<HttpMethod> METHODS = List.of(HttpMethod.values());

	/**
	 * {@return the route of a request, as far as it has been handled}
	 */
	static RequestRoute of(HttpServletRequest request) {
		String method = request.getMethod();
		return new RequestRoute(METHODS.contains(HttpMethod.valueOf(method)) ? method : "other", pattern(request));
	}

	private static String pattern(HttpServletRequest request) {
		Object matched = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
		if (matched != null) {
			return matched.toString();
		}
		// A servlet of its own.
		String mapped = request.getHttpServletMapping().getPattern();
		return (mapped.length() > 1) ? mapped : "none";
	}

	@Override
	public String toString() {
		return "RequestRoute[]";
	}

}
