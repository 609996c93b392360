package org.alipayrehearsal.configuration;

import java.time.Duration;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * English and simplified Chinese: the language chosen on the page, otherwise the
 * browser's.
 */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

	@Bean
	LocaleResolver localeResolver() {
		CookieLocaleResolver resolver = new CookieLocaleResolver("language") {
			@Override
			public Locale resolveLocale(HttpServletRequest request) {
				return supported(super.resolveLocale(request));
			}
		};
		resolver.setDefaultLocaleFunction((request) -> preferred(request));
		resolver.setCookieMaxAge(Duration.ofDays(365));
		resolver.setCookieHttpOnly(true);
		resolver.setCookieSameSite("Lax");
		resolver.setRejectInvalidCookies(false);
		return resolver;
	}

	/** The first of the browser's languages that the pages are written in. */
	private static Locale preferred(HttpServletRequest request) {
		var wanted = request.getLocales();
		while (wanted.hasMoreElements()) {
			Locale locale = wanted.nextElement();
			if (locale.getLanguage().equals("zh") || locale.getLanguage().equals("en")) {
				return supported(locale);
			}
		}
		return Locale.ENGLISH;
	}

	private static Locale supported(Locale locale) {
		return locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
	}

}
