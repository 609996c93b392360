package org.alipayrehearsal.web.guide.words;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import org.alipayrehearsal.data.YamlFile;
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
		return YamlFile.read(properties.words(), GlossaryFile.class).toGlossary();
	}

	/**
	 * The content of the file of words.
	 *
	 * @param words the words
	 */
	record GlossaryFile(@NotEmpty List<@Valid GlossaryWord> words) {

		GlossaryFile {
			if (words.stream().map(GlossaryWord::characters).distinct().count() < words.size()) {
				throw new IllegalArgumentException("one of the “characters” stands twice");
			}
		}

		Glossary toGlossary() {
			return new Glossary(this.words);
		}

	}

}
