package org.alipayrehearsal.api;

import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/**
 * Writes problem details where Spring MVC and Spring Security are not reached, with the
 * headers that all other responses of the API have.
 */
final class ProblemWriter {

	private static final Map<String, String> HEADERS = Map.of(HttpHeaders.CACHE_CONTROL, "no-store",
			"Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'", "Cross-Origin-Resource-Policy",
			"same-origin", "Referrer-Policy", "no-referrer", "X-Content-Type-Options", "nosniff", "X-Frame-Options",
			"DENY", "X-Robots-Tag", "noindex", "X-XSS-Protection", "0");

	private final JsonMapper json;

	ProblemWriter(JsonMapper json) {
		this.json = json;
	}

	/**
	 * Sets the headers of a response.
	 * @return the body
	 */
	byte[] prepare(HttpServletResponse response, ProblemDetail problem, Locale language) {
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
		HEADERS.forEach(response::setHeader);
		return this.json.writeValueAsBytes(problem);
	}

}
