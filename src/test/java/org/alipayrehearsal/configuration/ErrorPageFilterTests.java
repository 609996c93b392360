package org.alipayrehearsal.configuration;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link ErrorPageFilter}.
 */
class ErrorPageFilterTests {

	private final ErrorPageFilter filter = new ErrorPageFilter(new CookieCsrfTokenRepository(), (request, response) -> {
	});

	@Test
	void whenCompressedPageIsReplacedShouldNotSayThatTheErrorPageIsCompressed() throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		this.filter.doFilter(new MockHttpServletRequest(), response, new MockFilterChain());
		assertThat(response.containsHeader(HttpHeaders.CONTENT_ENCODING)).isFalse();
	}

}
