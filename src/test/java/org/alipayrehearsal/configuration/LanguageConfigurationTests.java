package org.alipayrehearsal.configuration;

import java.util.Locale;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.LocaleContextResolver;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageConfigurationTests {

	private final LocaleContextResolver resolver = (LocaleContextResolver) new LanguageConfiguration().localeResolver();

	@ParameterizedTest
	@ValueSource(strings = { "/api/failure-messages", "/api/failure-messages/explain", "/api/checks/batch", "/api",
			"/v3/api-docs", "/%61pi/rules", "/api/%0A" })
	void whenAddressIsOfTheApiShouldNotAskTheCookie(String path) {
		MockHttpServletRequest request = request(path, "zh-CN");
		request.addHeader("Accept-Language", "en");
		assertThat(this.resolver.resolveLocale(request)).isEqualTo(Locale.ENGLISH);
		assertThat(this.resolver.resolveLocaleContext(request).getLocale()).isEqualTo(Locale.ENGLISH);
	}

	@Test
	void whenProgramAcceptsNoLanguageShouldNotAskTheCookie() {
		assertThat(this.resolver.resolveLocale(request("/api/rules", "zh-CN"))).isEqualTo(Locale.ENGLISH);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/desk/api", "/desk/batch/results", "/apiary" })
	void whenAddressIsOfAPageShouldAskTheCookieFirst(String path) {
		MockHttpServletRequest request = request(path, "zh-TW");
		request.addHeader("Accept-Language", "en");
		assertThat(this.resolver.resolveLocale(request)).isEqualTo(Locale.SIMPLIFIED_CHINESE);
		assertThat(this.resolver.resolveLocaleContext(request).getLocale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
	}

	private static MockHttpServletRequest request(String path, String language) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setCookies(new Cookie("language", language));
		return request;
	}

}
