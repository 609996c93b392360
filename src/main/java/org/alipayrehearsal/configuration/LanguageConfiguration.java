package org.alipayrehearsal.configuration;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.alipayrehearsal.check.Languages;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * Resolves the language of pages, English or simplified Chinese: the one chosen on the
 * page, otherwise the one that the browser prefers.
 */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

	@Bean
	LocaleResolver localeResolver() {
		CookieLocaleResolver resolver = new CookieLocaleResolver("language") {
			@Override
			public Locale resolveLocale(HttpServletRequest request) {
				return Languages.of(super.resolveLocale(request));
			}
		};
		resolver.setDefaultLocaleFunction((request) -> preferred(request));
		resolver.setCookieMaxAge(Duration.ofDays(365));
		resolver.setCookieHttpOnly(true);
		resolver.setCookieSameSite("Lax");
		resolver.setRejectInvalidCookies(false);
		return resolver;
	}

	/**
	 * Lets Tomcat read every language range of {@code Accept-Language}. By default it
	 * answers 500 to a request with more than ten; the size of the header is bounded by
	 * {@code server.max-http-request-header-size} anyway.
	 */
	@Bean
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> everyAcceptedLanguage() {
		return (factory) -> factory.addConnectorCustomizers((connector) -> connector.setMaxLocaleCount(-1));
	}

	/** Without the header, the container would return the locale of the server. */
	private static Locale preferred(HttpServletRequest request) {
		boolean said = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
		return Languages.preferred(said ? Collections.list(request.getLocales()) : List.of());
	}

}
