package org.alipayrehearsal.web.guide.afterwards;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates as typed, and their problems.
 *
 * @param submitted the date on which the form was submitted
 * @param deposit the date on which the deposit arrived; may be blank
 * @param entered the date on which the amount was entered; may be blank
 */
record TypedDays(String submitted, String deposit, String entered) {

	/** A date further in the past is a typing error. */
	private static final int YEARS = 2;

	/**
	 * {@return the problems by field, as the last parts of message keys}
	 * @param today the current date
	 */
	Map<String, String> problems(LocalDate today) {
		Map<String, String> problems = new LinkedHashMap<>();
		if (TypedText.isBlank(this.submitted)) {
			problems.put("submitted", "required");
		}
		check(problems, "submitted", this.submitted, null, today);
		check(problems, "deposit", this.deposit, date(this.submitted), today);
		check(problems, "entered", this.entered, date(TypedText.isBlank(this.deposit) ? this.submitted : this.deposit),
				today);
		return problems;
	}

	/**
	 * {@return the dates, which have no problems}
	 * @param amount the amount of the deposit as typed; blank if it has not arrived
	 */
	Timeline.SubmittedForm toForm(String amount) {
		return new Timeline.SubmittedForm(TypedDate.of(this.submitted).orElseThrow(), date(this.deposit),
				date(this.entered), !TypedText.isBlank(this.deposit) || !TypedText.isBlank(amount));
	}

	private static void check(Map<String, String> problems, String field, String typed, @Nullable LocalDate earliest,
			LocalDate today) {
		if (TypedText.isBlank(typed)) {
			return;
		}
		Optional<LocalDate> date = TypedDate.of(typed);
		if (date.isEmpty()) {
			problems.put(field, "unreadable");
		}
		else if (date.get().isAfter(today)) {
			problems.put(field, "future");
		}
		else if (date.get().isBefore(today.minusYears(YEARS))) {
			problems.put(field, "long-ago");
		}
		else if (earliest != null && date.get().isBefore(earliest)) {
			problems.put(field, "order");
		}
	}

	private static @Nullable LocalDate date(String typed) {
		return TypedDate.of(typed).orElse(null);
	}

	@Override
	public String toString() {
		return "TypedDays[]";
	}

}
