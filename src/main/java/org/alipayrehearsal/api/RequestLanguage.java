package org.alipayrehearsal.api;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/**
 * The language of an answer: simplified Chinese where the request prefers any Chinese to
 * English, English in all other cases.
 */
final class RequestLanguage {

	private RequestLanguage() {
	}

	static Locale of(HttpServletRequest request) {
		if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
			// The servlet container would name the language of the server.
			return Locale.ENGLISH;
		}
		List<Locale> preferred = Collections.list(request.getLocales());
		for (Locale locale : preferred) {
			if (locale.getLanguage().equals("zh")) {
				return Locale.SIMPLIFIED_CHINESE;
			}
			if (locale.getLanguage().equals("en")) {
				return Locale.ENGLISH;
			}
		}
		return Locale.ENGLISH;
	}

}
