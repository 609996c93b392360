package org.alipayrehearsal.configuration;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentHeaderWriterTests {

	private final DocumentHeaderWriter writer = new DocumentHeaderWriter(new StaticHeadersWriter("X-Policy", "strict"));

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@ParameterizedTest
	@ValueSource(strings = { "text/html;charset=UTF-8", "application/json", "text/plain", "application/pdf",
			"application/octet-stream" })
	void whenAnswerMayBeOpenedShouldWrite(String contentType) {
		this.response.setContentType(contentType);
		assertThat(written()).isEqualTo("strict");
	}

	@Test
	void whenTypeIsNotKnownYetShouldWrite() {
		assertThat(written()).isEqualTo("strict");
	}

	@ParameterizedTest
	@ValueSource(ints = { 299, 400, 404, 500 })
	void whenAnswerIsNoRedirectShouldWrite(int status) {
		this.response.setStatus(status);
		assertThat(written()).isEqualTo("strict");
	}

	@ParameterizedTest
	@ValueSource(ints = { 300, 302, 303, 304, 399 })
	void whenAnswerHasNoDocumentShouldWriteNothing(int status) {
		this.response.setStatus(status);
		assertThat(written()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/css", "text/css;charset=UTF-8", "text/javascript", "image/svg+xml", "image/png" })
	void whenAnswerIsAFileOfAPageShouldWriteNothing(String contentType) {
		this.response.setContentType(contentType);
		assertThat(written()).isNull();
	}

	private @Nullable String written() {
		this.writer.writeHeaders(new MockHttpServletRequest(), this.response);
		return this.response.getHeader("X-Policy");
	}

}
