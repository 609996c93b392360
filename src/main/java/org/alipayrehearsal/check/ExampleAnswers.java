package org.alipayrehearsal.check;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.alipayrehearsal.form.FieldKind;
import org.alipayrehearsal.form.FormBuilder;
import org.alipayrehearsal.form.FormFields;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answers of a {@link RuleExample}.
 */
public final class ExampleAnswers {

	private static final String TODAY = "today";

	private ExampleAnswers() {
	}

	/**
	 * Returns the form with an example's answers.
	 * @param answers the answers by path
	 * @param today the day that the example's dates count from
	 * @param scans returns the report of a sample picture by its name
	 * @return the form, with all steps
	 */
	public static VerificationForm form(Map<String, String> answers, LocalDate today,
			Function<String, @Nullable ScanReport> scans) {
		FormBuilder form = new FormBuilder();
		EnumSet.allOf(Step.class).forEach(form::name);
		answers.forEach((path, text) -> {
			Object value = switch (FormFields.kind(path)) {
				case TEXT, VISA_KIND -> text;
				case DATE -> text.isBlank() ? null : today.plusDays(days(text));
				case YES_OR_NO -> Boolean.valueOf(text);
				case SCAN -> text.isBlank() ? null : scans.apply(text);
			};
			if (value != null) {
				form.give(path, value);
			}
		});
		return form.toApplication();
	}

	/**
	 * Returns the steps of an example's fields.
	 * @param answers the answers by path
	 * @return the steps
	 */
	public static Set<Step> steps(Map<String, String> answers) {
		Set<Step> steps = EnumSet.noneOf(Step.class);
		answers.keySet().forEach((path) -> steps.add(Step.of(path)));
		return steps;
	}

	/**
	 * Returns whether an example has a sample picture.
	 * @param answers the answers by path
	 * @return whether it has one
	 */
	public static boolean holdPictures(Map<String, String> answers) {
		return answers.entrySet()
			.stream()
			.anyMatch((answer) -> FormFields.kind(answer.getKey()) == FieldKind.SCAN && !answer.getValue().isBlank());
	}

	/**
	 * Returns the distance of an example's date from today.
	 * @param date the date: {@code today}, {@code today-1} or {@code today+30}
	 * @return the days; negative for a day before today
	 * @throws IllegalArgumentException if it is not such a date
	 */
	public static int days(String date) {
		if (!date.startsWith(TODAY)) {
			throw new IllegalArgumentException("Dates of examples count from today");
		}
		String days = date.substring(TODAY.length());
		return days.isEmpty() ? 0 : Integer.parseInt(days);
	}

}
