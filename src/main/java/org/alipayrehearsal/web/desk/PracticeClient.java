package org.alipayrehearsal.web.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.alipayrehearsal.form.FieldKind;
import org.alipayrehearsal.form.FormFields;
import org.jspecify.annotations.Nullable;

/**
 * A fictitious client to practise with.
 *
 * @param id the id in the address
 * @param english what the problem is, in English
 * @param chinese what the problem is, in Chinese
 * @param rule the rule that finds it, or null if there is no problem
 * @param pictures whether the pictures are required; no client has any
 * @param answers the answers by path, as typed; dates as days from today
 */
public record PracticeClient(@NotBlank String id, @NotBlank String english, @NotBlank String chinese,
		@Nullable String rule, boolean pictures, @NotNull Map<String, String> answers) {

	/**
	 * Returns the client's problem as a title.
	 * @param locale the language
	 * @return the title
	 */
	public String title(Locale locale) {
		return "zh".equals(locale.getLanguage()) ? this.chinese : this.english;
	}

	/**
	 * {@return the choices to practise with}
	 */
	DeskChoices choices() {
		DeskChoices standard = DeskChoices.DEFAULT;
		return new DeskChoices(true, this.pictures, standard.hints(), standard.report(), standard.chat());
	}

	/**
	 * Returns the answers as typed.
	 * @param today the day that dates are counted from
	 * @return the texts by path
	 */
	Map<String, String> typed(LocalDate today) {
		Map<String, String> typed = new LinkedHashMap<>(this.answers);
		typed.replaceAll((path, answer) -> (FormFields.kind(path) == FieldKind.DATE)
				? today.plusDays(Integer.parseInt(answer)).toString() : answer);
		return typed;
	}

}
