package org.alipayrehearsal.check;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class AnyTextSerializerTests {

	private final JsonMapper json = JsonMapper.builder().build();

	@ParameterizedTest
	@ValueSource(strings = { "", "Anna", "王安娜", "😀", "\ud800", "a\udc00\"\\\n\u0000王😀", "\udc00\ud800",
			"\ud83d\ud83d\ude00" })
	void whenTextIsWrittenShouldReadTheSameAgain(String text) {
		byte[] written = this.json.writeValueAsBytes(new Written(text));
		String utf8 = new String(written, StandardCharsets.UTF_8);
		assertThat(utf8).doesNotContain("\ufffd", "?");
		assertThat(this.json.readTree(utf8).get("text").asString()).isEqualTo(text);
	}

	private record Written(@JsonSerialize(using = AnyTextSerializer.class) String text) {

	}

}
