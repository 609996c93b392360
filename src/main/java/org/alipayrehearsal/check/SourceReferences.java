package org.alipayrehearsal.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import org.alipayrehearsal.data.YamlFile;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The references of the rules' sources in Chinese, from
 * {@code data/source-references.yml}. The rules declare them in English.
 */
@Component("sourceReferences")
public class SourceReferences {

	private final Map<String, String> chinese = YamlFile
		.read(new ClassPathResource("data/source-references.yml", SourceReferences.class.getClassLoader()),
				ReferencesFile.class)
		.references()
		.stream()
		.collect(Collectors.toMap(ReferencesFile.Reference::en, ReferencesFile.Reference::zh));

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

	/**
	 * The content of the file.
	 *
	 * @param references the references
	 */
	record ReferencesFile(@NotEmpty List<@Valid Reference> references) {

		/**
		 * A reference in both languages.
		 *
		 * @param en the reference as the rule declares it
		 * @param zh the reference in simplified Chinese
		 */
		record Reference(@NotBlank String en, @NotBlank String zh) {

		}

	}

}
