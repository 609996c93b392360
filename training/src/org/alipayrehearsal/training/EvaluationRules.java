package org.alipayrehearsal.training;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.check.RuleServiceFixture;
import org.alipayrehearsal.check.ValidationScope;
import org.alipayrehearsal.form.FormBuilder;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.SampleZone;

/**
 * What the rules about the zone say of a page, for the person it belongs to and for one
 * with another name and another number, and what of it is wrong.
 */
final class EvaluationRules {

	private static final String CONSISTENT = "scan-mrz-inconsistent";

	private static final String NAME = "scan-mrz-name-mismatch";

	private static final String NUMBER = "scan-mrz-number-mismatch";

	private static final List<String> EXPIRED = List.of("scan-mrz-passport-expired", "scan-mrz-visa-expired");

	private final EvaluationPage page;

	private final String upper;

	private final String lower;

	private final Report own;

	private final Report other;

	EvaluationRules(EvaluationPage page, ScanReport scan) {
		this.page = page;
		this.upper = Objects.requireNonNull(page.upper());
		this.lower = Objects.requireNonNull(page.lower());
		Random random = new Random(page.name().hashCode());
		String name = this.upper.substring(5).replaceFirst("<+$", "").replace("<<", " ").replace('<', ' ');
		String number = this.lower.substring(0, 9).replace("<", "");
		this.own = check(scan, name, number);
		this.other = check(scan, changed(name, random, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
				changed(number, random, "0123456789"));
	}

	private static Report check(ScanReport scan, String name, String number) {
		FormBuilder answers = new FormBuilder();
		answers.give("name.realName", name);
		answers.give("passport.number", number);
		answers.give("documents.visaKind", "Z");
		answers.give("documents.visaScan", scan);
		return RuleServiceFixture.service()
			.check(answers.toApplication(), ValidationScope.withScans(EnumSet.of(Step.NAME, Step.PASSPORT, Step.DOCUMENTS)));
	}

	/** The text with one other character. */
	private static String changed(String text, Random random, String characters) {
		int index;
		do {
			index = random.nextInt(text.length());
		}
		while (text.charAt(index) == ' ');
		char character;
		do {
			character = characters.charAt(random.nextInt(characters.length()));
		}
		while (character == text.charAt(index));
		return text.substring(0, index) + character + text.substring(index + 1);
	}

	boolean isCovered() {
		return rules(this.own).contains("scan-mrz-covered");
	}

	boolean isOtherNameTold() {
		return rules(this.other).contains(NAME);
	}

	/** The rules that passed although what they need is wrong or hidden. */
	List<String> passedWrongly() {
		List<String> wrong = new ArrayList<>();
		if (this.own.passed().contains(CONSISTENT) && (!isConsistent() || isCheckedCellHidden())) {
			wrong.add(CONSISTENT);
		}
		for (String rule : List.of(NAME, NUMBER)) {
			if (this.other.passed().contains(rule)) {
				wrong.add(rule + " (other)");
			}
		}
		int end = this.upper.replaceFirst("<+$", "").length();
		if (this.own.passed().contains(NAME) && isHidden(0, 5, end)) {
			wrong.add(NAME);
		}
		if (this.own.passed().contains(NUMBER) && isHidden(1, 0, 10)) {
			wrong.add(NUMBER);
		}
		for (String rule : EXPIRED) {
			if (this.own.passed().contains(rule) && (isExpired() || isHidden(1, 21, 28))) {
				wrong.add(rule);
			}
		}
		return wrong;
	}

	/** The findings that are not true. */
	List<String> findingsWrongly() {
		Set<String> found = rules(this.own);
		List<String> wrong = new ArrayList<>(found);
		wrong.retainAll(List.of(NAME, NUMBER));
		for (String rule : EXPIRED) {
			boolean document = rule.contains("visa") == this.upper.startsWith("V");
			if (found.contains(rule) && (!isExpired() || !document)) {
				wrong.add(rule);
			}
		}
		if (found.contains(CONSISTENT) && isConsistent()) {
			wrong.add(CONSISTENT);
		}
		if (found.contains("scan-identity-card") != "IAC".contains(this.upper.substring(0, 1))
				&& (found.contains("scan-identity-card") || found.contains("scan-passport-page"))) {
			wrong.add("scan-identity-card");
		}
		if (found.contains("scan-passport-page") && !this.upper.startsWith("P")) {
			wrong.add("scan-passport-page");
		}
		if (found.contains("scan-mrz-covered") && this.page.whole()) {
			wrong.add("scan-mrz-covered");
		}
		return wrong;
	}

	private static Set<String> rules(Report report) {
		Set<String> rules = new TreeSet<>();
		report.findings().stream().map(Finding::rule).forEach(rules::add);
		return rules;
	}

	private boolean isCheckedCellHidden() {
		boolean field = isHidden(1, 0, 10) || isHidden(1, 13, 20) || isHidden(1, 21, 28);
		return field || (this.upper.startsWith("P") && isHidden(1, 28, 44));
	}

	private boolean isHidden(int line, int from, int to) {
		BitSet hidden = this.page.hidden().get(line);
		int next = hidden.nextSetBit(from);
		return next >= 0 && next < to;
	}

	private boolean isConsistent() {
		String composite = this.lower.substring(0, 10) + this.lower.substring(13, 20) + this.lower.substring(21, 28);
		boolean fields = fits(0, 9) && fits(13, 19) && fits(21, 27);
		return fields && (!this.upper.startsWith("P")
				|| SampleZone.checkDigit(composite + this.lower.substring(28, 43)).equals(this.lower.substring(43)));
	}

	private boolean fits(int from, int digit) {
		return SampleZone.checkDigit(this.lower.substring(from, digit)).equals(this.lower.substring(digit, digit + 1));
	}

	private boolean isExpired() {
		String date = this.lower.substring(21, 27);
		int year = Integer.parseInt(date.substring(0, 2));
		int pivot = RuleServiceFixture.TODAY.getYear() - 50;
		int full = pivot / 100 * 100 + year;
		String day = String.format(Locale.ROOT, "%04d", (full < pivot) ? full + 100 : full) + date.substring(2);
		return day.compareTo(RuleServiceFixture.TODAY.format(DateTimeFormatter.BASIC_ISO_DATE)) < 0;
	}

}
