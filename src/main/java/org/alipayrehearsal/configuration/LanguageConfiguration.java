package org.alipayrehearsal.configuration;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.alipayrehearsal.check.Languages;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.util.UrlPathHelper;

/**
 * Resolves the language of a response, English or simplified Chinese: for a page the one
 * chosen on it, otherwise the one that the browser prefers. An API has the language that
 * the request accepts: the header {@code Vary} of its responses names nothing else.
 */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

	private static final Pattern API = Pattern.compile("/(?:api|v3)(?:/.*)?", Pattern.DOTALL);

	@Bean
	LocaleResolver localeResolver() {
		CookieLocaleResolver resolver = new CookieLocaleResolver("language") {
			@Override
			public Locale resolveLocale(HttpServletRequest request) {
				return isOfApi(request) ? preferred(request) : Languages.of(super.resolveLocale(request));
			}

			@Override
			public LocaleContext resolveLocaleContext(HttpServletRequest request) {
				return () -> resolveLocale(request);
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

	private static boolean isOfApi(HttpServletRequest request) {
		return API.matcher(UrlPathHelper.defaultInstance.getPathWithinApplication(request)).matches();
	}

	/** Without the header, the container would return the locale of the server. */
	private static Locale preferred(HttpServletRequest request) {
		boolean said = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
		return Languages.preferred(said ? Collections.list(request.getLocales()) : List.of());
	}

}
