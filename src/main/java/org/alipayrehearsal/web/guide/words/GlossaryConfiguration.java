package org.alipayrehearsal.web.guide.words;

import java.util.List;

import org.alipayrehearsal.web.guide.GuideFile;
import org.alipayrehearsal.web.guide.GuideProperties;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Reads the glossary.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GuideProperties.class)
class GlossaryConfiguration {

	@Bean
	Glossary glossary(GuideProperties properties) {
		return GuideFile.read(properties.words(), GlossaryFile.class).toGlossary();
	}

	/**
	 * The content of the file of words.
	 *
	 * @param words the words
	 */
	record GlossaryFile(List<GlossaryWord> words) {

		GlossaryFile {
			words = new Glossary(GuideFile.filled("words", words)).all();
		}

		Glossary toGlossary() {
			return new Glossary(this.words);
		}

	}

}
