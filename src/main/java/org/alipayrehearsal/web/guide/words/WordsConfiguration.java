package org.alipayrehearsal.web.guide.words;

import java.util.List;

import org.alipayrehearsal.web.guide.GuideFile;
import org.alipayrehearsal.web.guide.GuideProperties;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes the glossary.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GuideProperties.class)
class WordsConfiguration {

	@Bean
	Words words(GuideProperties properties) {
		return GuideFile.read(properties.words(), WordsFile.class).toWords();
	}

	/**
	 * The file of words.
	 *
	 * @param words the words
	 */
	record WordsFile(List<Word> words) {

		WordsFile {
			words = new Words(GuideFile.filled("words", words)).all();
		}

		Words toWords() {
			return new Words(this.words);
		}

	}

}
