package org.alipayrehearsal.check;

import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.rule.Fix;
import org.alipayrehearsal.rule.Severity;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * The one place that validates an application. Every channel asks here, so that all say
 * the same.
 */
@Service
public class RuleService {

	private static final Set<Step> WHOLE_FORM = EnumSet.of(Step.NAME, Step.PASSPORT, Step.DOCUMENTS, Step.CONTACT,
			Step.CARD);

	private final FormValidator validator;

	private final RuleCatalogue catalogue;

	private final Coverage coverage;

	private final CleanReportCache quiet = new CleanReportCache();

	RuleService(FormValidator validator, RuleCatalogue catalogue, Coverage coverage) {
		this.validator = validator;
		this.catalogue = catalogue;
		this.coverage = coverage;
	}

	/**
	 * Checks an application by all rules.
	 * @param application what the person answered
	 * @param asked what the person was asked for: a step asked for but missing counts as
	 * blank, a step not asked for is not checked even where it is there
	 * @return the report
	 */
	public Report check(VerificationForm application, ValidationScope asked) {
		VerificationForm whole = application.withSteps(asked.steps());
		ValidationResult judged = evaluate(whole, asked.scans());
		BitSet given = this.coverage.given(whole, asked);
		if (judged.broken().isEmpty()) {
			return this.quiet.get(new CleanReportCache.Key(given, asked, judged), (key) -> report(List.of(), key));
		}
		// Several findings of a field mostly share their candidates: each is judged once.
		Map<Fix, ValidationResult> tried = new HashMap<>();
		List<Finding> findings = judged.broken()
			.stream()
			.map((broken) -> finding(broken, fix(broken, judged, whole, asked.scans(), tried)))
			.sorted(order())
			.toList();
		return report(findings, new CleanReportCache.Key(given, asked, judged));
	}

	private Report report(List<Finding> findings, CleanReportCache.Key of) {
		ValidationResult judged = of.judged();
		return new Report(verdict(findings, of.asked()), findings, this.coverage.passed(of.given(), judged),
				this.coverage.notChecked(of.given(), of.asked(), judged.notWhollyChecked(), judged.paths()));
	}

	private ValidationResult evaluate(VerificationForm application, boolean scans) {
		return ValidationResult.of(this.validator.validate(application, scans));
	}

	/**
	 * The first candidate that removes the finding and brings no new error or warning.
	 */
	private @Nullable Fix fix(RuleViolation broken, ValidationResult before, VerificationForm application,
			boolean scans, Map<Fix, ValidationResult> tried) {
		for (Fix candidate : broken.violation().fixes()) {
			if (application.answers(Step.of(candidate.path())) == null) {
				continue;
			}
			VerificationForm fixed = application.with(candidate.path(), candidate.value());
			if (fixed.equals(application)) {
				continue;
			}
			ValidationResult after = tried.computeIfAbsent(candidate, (untried) -> evaluate(fixed, scans));
			if (!after.breaks(broken.rule(), broken.path()) && before.graveKeys().containsAll(after.graveKeys())) {
				return candidate;
			}
		}
		return null;
	}

	private Finding finding(RuleViolation broken, @Nullable Fix fix) {
		return new Finding(broken.rule(), broken.severity(), broken.path(), this.catalogue.rule(broken.rule()).source(),
				broken.violation().variant(), broken.violation().arguments(), fix, broken.violation().evidence());
	}

	private Comparator<Finding> order() {
		return Comparator.comparingInt((Finding finding) -> this.catalogue.order(finding.path()))
			.thenComparing(Finding::severity)
			.thenComparing(Finding::rule);
	}

	private static Verdict verdict(List<Finding> findings, ValidationScope asked) {
		if (findings.stream().anyMatch((finding) -> finding.severity() == Severity.ERROR)) {
			return Verdict.NOT_READY;
		}
		if (!asked.steps().containsAll(WHOLE_FORM) || !asked.unreadable().isEmpty()) {
			return Verdict.INCOMPLETE;
		}
		return findings.stream().anyMatch((finding) -> finding.severity() == Severity.WARNING)
				? Verdict.READY_WITH_WARNINGS : Verdict.READY;
	}

}
