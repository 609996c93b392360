package org.alipayrehearsal.api;

import java.util.Collections;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.alipayrehearsal.check.Languages;

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
		return Languages.preferred(Collections.list(request.getLocales()));
	}

}
