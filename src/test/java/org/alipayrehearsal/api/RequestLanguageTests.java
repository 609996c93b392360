package org.alipayrehearsal.api;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequestWrapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class RequestLanguageTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en                       | en
			en-GB,zh;q=0.9           | en
			zh-CN                    | zh-CN
			zh-TW                    | zh-CN
			zh-Hant-HK               | zh-CN
			zh                       | zh-CN
			zh-CN;q=0.5,en;q=0.8     | en
			de,zh;q=0.5              | zh-CN
			de-DE,de;q=0.9           | en
			*                        | en
			""")
	void whenLanguagesAreAcceptedShouldTakeTheBestWeHave(String accepted, String language) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.addHeader("Accept-Language", accepted);
		assertThat(RequestLanguage.of(request).toLanguageTag()).isEqualTo(language);
	}

	@Test
	void whenNoLanguageIsAcceptedShouldNotTakeTheServers() {
		assertThat(RequestLanguage.of(new OnChineseServer())).isEqualTo(Locale.ENGLISH);
	}

	private static final class OnChineseServer extends HttpServletRequestWrapper {

		OnChineseServer() {
			super(new MockHttpServletRequest());
		}

		@Override
		public Enumeration<Locale> getLocales() {
			return Collections.enumeration(List.of(Locale.CHINA));
		}

	}

}
