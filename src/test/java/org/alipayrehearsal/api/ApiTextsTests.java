package org.alipayrehearsal.api;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class ApiTextsTests {

	@ParameterizedTest
	@ValueSource(strings = { "", "_zh_CN" })
	void whenTextIsWrittenShouldNotBreakTheFormatter(String suffix) throws IOException {
		assertThat(texts(suffix).values()).allSatisfy((text) -> assertThat(text.toString()).isNotBlank()
			.doesNotContain("'")
			.doesNotContainPattern("\\{(?![012]\\})"));
	}

	private static Properties texts(String suffix) throws IOException {
		Properties texts = new Properties();
		try (Reader reader = new InputStreamReader(
				new ClassPathResource("messages/api" + suffix + ".properties").getInputStream(),
				StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		return texts;
	}

}
