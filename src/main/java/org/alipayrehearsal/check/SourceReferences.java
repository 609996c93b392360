package org.alipayrehearsal.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.stereotype.Component;

/**
 * The references of the rules' sources in Chinese, from
 * {@code data/source-references.yml}. The rules declare them in English.
 */
@Component("sourceReferences")
public class SourceReferences {

	private static final String FILE = "/data/source-references.yml";

	private final Map<String, String> chinese = read();

	/**
	 * {@return a reference in a language}
	 * @param reference the reference in English, as the rule declares it
	 * @param language the language
	 */
	public String text(String reference, Locale language) {
		return isTranslated(reference, language) ? this.chinese.getOrDefault(reference, reference) : reference;
	}

	/**
	 * {@return whether a reference is shown in another language than English}
	 * @param reference the reference in English, as the rule declares it
	 * @param language the language
	 */
	public boolean isTranslated(String reference, Locale language) {
		return "zh".equals(language.getLanguage()) && this.chinese.containsKey(reference);
	}

	private static Map<String, String> read() {
		YAMLMapper yaml = YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
		try (InputStream content = SourceReferences.class.getResourceAsStream(FILE)) {
			return Map.copyOf(yaml.readValue(content, new TypeReference<Map<String, String>>() {
			}));
		}
		catch (IOException | JacksonException ex) {
			throw new IllegalStateException("Cannot read " + FILE, ex);
		}
	}

}
