package org.alipayrehearsal.api;

import java.util.Locale;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * Answers that are the same for everybody until the application is replaced. Whoever has
 * one asks whether it still holds, and hears so without its body.
 */
final class Published {

	private Published() {
	}

	static <T> ResponseEntity<T> in(Locale language, T body) {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noCache())
			.header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
			.varyBy(HttpHeaders.ACCEPT_LANGUAGE)
			.body(body);
	}

}
