package org.alipayrehearsal.configuration;

import org.apache.tomcat.util.buf.MessageBytes;
import org.apache.tomcat.util.http.MimeHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link HeaderBytesValve}.
 */
class HeaderBytesValveTests {

	private final MimeHeaders headers = new MimeHeaders();

	@ParameterizedTest
	@ValueSource(strings = { "", "DENY", "default-src 'none'; img-src 'self' data:", " ~" })
	void whenTextIsPrintableShouldEncodeIt(String value) {
		MessageBytes header = encoded(value);
		assertThat(header.getType()).isEqualTo(MessageBytes.T_BYTES);
		assertThat(header.toString()).isEqualTo(value);
		assertThat(this.headers.getHeader("x-header")).isEqualTo(value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\r\nb", "a\tb", "a\u007f", "caf\u00e9", "\u771f" })
	void whenTextIsNotPrintableShouldLeaveItToTomcat(String value) {
		MessageBytes header = encoded(value);
		assertThat(header.getType()).isEqualTo(MessageBytes.T_STR);
		assertThat(header.toString()).isEqualTo(value);
	}

	@Test
	void whenHeaderIsSetAgainShouldReplaceIt() {
		encoded("first");
		this.headers.setValue("X-HEADER").setString("second");
		HeaderBytesValve.encode(this.headers);
		assertThat(this.headers.size()).isEqualTo(1);
		assertThat(this.headers.getHeader("X-Header")).isEqualTo("second");
	}

	private MessageBytes encoded(String value) {
		this.headers.setValue("X-Header").setString(value);
		HeaderBytesValve.encode(this.headers);
		return this.headers.getValue(0);
	}

}
