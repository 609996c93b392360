package org.alipayrehearsal.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.form.scan.MrzReadings;
import org.alipayrehearsal.scan.mrz.MrzField;
import org.alipayrehearsal.scan.mrz.MrzReading;
import org.alipayrehearsal.scan.mrz.MrzResult;
import org.jspecify.annotations.Nullable;

/**
 * Counts how well a set was read.
 */
final class EvaluationResult {

	private final List<Double> milliseconds = new ArrayList<>();

	private int found;

	private int exact;

	private int secondExact;

	private int trusted;

	private int trustedWrong;

	private int consistent;

	private int covered;

	private int otherNameTold;

	private int passedWrongly;

	private int findingsWrongly;

	/**
	 * Counts a page.
	 * @param page the page
	 * @param result the result of the search
	 * @param time the processor time in milliseconds
	 * @return what went wrong, or null
	 */
	@Nullable String add(EvaluationPage page, MrzResult result, double time) {
		this.milliseconds.add(time);
		MrzReading reading = result.reading();
		String judged = judge(page, result);
		if (reading == null) {
			return (page.lower() != null) ? judged + "not found" : null;
		}
		this.found++;
		if (reading.isConsistent()) {
			this.consistent++;
		}
		String upper = reading.lines().get(0).text();
		String lower = reading.lines().get(1).text();
		boolean second = lower.equals(page.lower());
		boolean both = second && upper.equals(page.upper());
		this.secondExact += second ? 1 : 0;
		this.exact += both ? 1 : 0;
		int wrong = wrong(reading.documentNumber(), page.lower(), 0, 9)
				+ wrong(reading.birthDate(), page.lower(), 13, 19) + wrong(reading.expiryDate(), page.lower(), 21, 27);
		this.trustedWrong += wrong;
		return (both && judged.isEmpty()) ? null
				: judged + ((wrong > 0) ? "TRUSTED AND WRONG " : "") + String.format(Locale.ROOT, "mean %.3f%n  %s%n  %s%n  %s%n  %s",
						(reading.lines().get(0).meanLogProbability() + reading.lines().get(1).meanLogProbability()) / 2,
						page.upper(), upper, page.lower(), lower);
	}

	private int wrong(MrzField field, @Nullable String lower, int from, int to) {
		if (!field.trusted()) {
			return 0;
		}
		this.trusted++;
		return (lower != null && lower.length() > to && lower.substring(from, to).replaceFirst("<+$", "")
			.equals(field.text().replaceFirst("<+$", ""))) ? 0 : 1;
	}

	private String judge(EvaluationPage page, MrzResult result) {
		if (page.upper() == null || page.lower() == null) {
			return "";
		}
		EvaluationRules rules = new EvaluationRules(page, MrzReadings.scan(result.reading(), result.unread()));
		this.covered += rules.isCovered() ? 1 : 0;
		this.otherNameTold += rules.isOtherNameTold() ? 1 : 0;
		this.passedWrongly += rules.passedWrongly().isEmpty() ? 0 : 1;
		this.findingsWrongly += rules.findingsWrongly().isEmpty() ? 0 : 1;
		return (rules.passedWrongly().isEmpty() ? "" : "PASSED WRONGLY " + rules.passedWrongly() + " ")
				+ (rules.findingsWrongly().isEmpty() ? "" : "FOUND WRONGLY " + rules.findingsWrongly() + " ");
	}

	/** A row of the table. */
	String row(String title) {
		List<Double> sorted = new ArrayList<>(this.milliseconds);
		Collections.sort(sorted);
		int number = sorted.size();
		return String.format(Locale.ROOT, "| %s | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d | %.0f | %.0f | %.0f |", title, number,
				this.found, this.exact, this.secondExact, this.consistent, this.trusted, this.trustedWrong,
				this.passedWrongly, this.findingsWrongly, this.covered, this.otherNameTold,
				sorted.get(number / 2), sorted.get(number * 9 / 10), sorted.get(number - 1));
	}

	static String head() {
		return """
				| pages | number | found | both lines exact | second line exact | consistent | fields trusted | trusted and wrong | passed wrongly | found wrongly | covered | other name told | ms median | ms p90 | ms max |
				|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|""";
	}

}
