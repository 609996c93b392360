package org.alipayrehearsal.api;

import java.util.Collections;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.alipayrehearsal.check.Languages;

import org.springframework.http.HttpHeaders;

/**
 * Determines the language of a response: simplified Chinese if the request prefers any
 * Chinese to English, otherwise English.
 */
final class RequestLanguage {

	private RequestLanguage() {
	}

	static Locale of(HttpServletRequest request) {
		if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
			// The container would return the default locale of the server.
			return Locale.ENGLISH;
		}
		return Languages.preferred(Collections.list(request.getLocales()));
	}

}
