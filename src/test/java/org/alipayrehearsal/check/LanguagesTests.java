package org.alipayrehearsal.check;

import java.util.Arrays;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguagesTests {

	@ParameterizedTest
	@CsvSource({ "en,en", "en-GB,en", "zh,zh-CN", "zh-CN,zh-CN", "zh-Hant-TW,zh-CN", "de,en", "und,en" })
	void whenSomebodyHasALanguageShouldChooseThatOfTheTexts(String language, String texts) {
		assertThat(Languages.of(Locale.forLanguageTag(language))).isEqualTo(Locale.forLanguageTag(texts));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "de fr|en", "de zh en|zh-CN", "de en-US zh|en", "zh-HK en|zh-CN", "en|en" })
	void whenSomebodyUnderstandsSeveralShouldChooseTheFirstThatThereIs(String languages, String texts) {
		assertThat(Languages.preferred(Arrays.stream(languages.split(" ")).map(Locale::forLanguageTag).toList()))
			.isEqualTo(Locale.forLanguageTag(texts));
	}

}
