package org.alipayrehearsal.check;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.alipayrehearsal.constraint.Derivations;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.rule.Fix;
import org.alipayrehearsal.rule.Severity;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Validates verification forms. All channels call this service, so that they report the
 * same findings.
 */
@Service
public class RuleService {

	private static final Set<Step> WHOLE_FORM = EnumSet.of(Step.NAME, Step.PASSPORT, Step.DOCUMENTS, Step.CONTACT,
			Step.CARD);

	/** Three rounds for each field that has fixes. */
	private static final int MAX_FIXES = 12;

	private final FormValidator validator;

	private final RuleCatalogue catalogue;

	private final Coverage coverage;

	private final DependentRules dependent;

	private final CleanReportCache cleanReports = new CleanReportCache();

	RuleService(FormValidator validator, RuleCatalogue catalogue, Coverage coverage, DependentRules dependent) {
		this.validator = validator;
		this.catalogue = catalogue;
		this.coverage = coverage;
		this.dependent = dependent;
	}

	/**
	 * Validates a form by all rules.
	 * @param form the form
	 * @param scope what the person was asked for: a step in scope but missing counts as
	 * blank, a step out of scope is not checked even if the form has it
	 * @return the report
	 */
	public Report check(VerificationForm form, ValidationScope scope) {
		return Derivations.during(() -> evaluate(form, scope));
	}

	private Report evaluate(VerificationForm form, ValidationScope scope) {
		VerificationForm whole = form.withSteps(scope.steps());
		ValidationResult result = validate(whole, scope.scans());
		CleanReportCache.Key key = new CleanReportCache.Key(this.coverage.given(whole, scope), scope, result);
		if (result.findings().isEmpty()) {
			return this.cleanReports.get(key, (clean) -> report(List.of(), clean));
		}
		return report(withFixes(result, whole, scope.scans()), key);
	}

	/**
	 * Returns the fix that a rule offers for a form. Only this rule's fixes are verified,
	 * which is cheaper than a whole report.
	 * @param form the form
	 * @param scope what the person was asked for
	 * @param rule the rule's id
	 * @param step the step of the finding, or null for any
	 * @return the fix of the first finding of the rule that has one
	 */
	public Optional<Fix> fix(VerificationForm form, ValidationScope scope, String rule, @Nullable Step step) {
		return Derivations.during(() -> find(form, scope, rule, step));
	}

	private Optional<Fix> find(VerificationForm form, ValidationScope scope, String rule, @Nullable Step step) {
		VerificationForm whole = form.withSteps(scope.steps());
		ValidationResult result = validate(whole, scope.scans());
		FixVerification fixes = new FixVerification(result, whole, scope.scans());
		return result.findings()
			.stream()
			.filter((finding) -> finding.rule().equals(rule))
			.filter((finding) -> step == null || Step.of(finding.path()) == step)
			.sorted(order())
			.map(fixes::fix)
			.filter(Objects::nonNull)
			.findFirst();
	}

	/**
	 * Returns whether a fix removes a finding.
	 * @param form the form
	 * @param scope what the person was asked for
	 * @param fix the fix
	 * @param finding a finding of the form
	 * @return whether the fixed form is without it
	 */
	public boolean removes(VerificationForm form, ValidationScope scope, Fix fix, Finding finding) {
		VerificationForm fixed = form.withSteps(scope.steps()).with(fix.path(), fix.value());
		return this.dependent.depends(fix.path(), finding.rule(), finding.path())
				&& this.dependent.findings(fixed, fix.path(), scope.scans())
					.stream()
					.noneMatch((left) -> left.key().equals(finding.key()));
	}

	/**
	 * Returns whether a fixed text would still be refused, so that it is not the text to
	 * type: an error of the same field offers no fix, and this one does not remove it.
	 * @param form the form
	 * @param scope what the person was asked for
	 * @param fix the fix
	 * @param findings the findings of the form
	 * @return whether an error is left in the field
	 */
	public boolean isRefused(VerificationForm form, ValidationScope scope, Fix fix, List<Finding> findings) {
		return findings.stream()
			.anyMatch((finding) -> finding.severity() == Severity.ERROR && finding.fix() == null
					&& finding.path().equals(fix.path()) && !removes(form, scope, fix, finding));
	}

	/**
	 * Returns the findings about one field, without the fixes, by the rules that can
	 * depend on it.
	 * @param form the form
	 * @param path the path of the field
	 * @return the findings, sorted as in a report
	 */
	List<Finding> findingsAt(VerificationForm form, String path) {
		return this.dependent.findings(form, path, false)
			.stream()
			.filter((finding) -> finding.path().equals(path))
			.sorted(order())
			.toList();
	}

	/**
	 * Applies the fixes of all errors and warnings, then those that the fixed form still
	 * offers, until none is left. A text that would be refused even so is left as it is.
	 * @param form the form
	 * @param scope what the person was asked for
	 * @param report the form's report
	 * @return the fixed form
	 */
	public VerificationForm fixed(VerificationForm form, ValidationScope scope, Report report) {
		return Derivations.during(() -> fix(form, scope, report));
	}

	private VerificationForm fix(VerificationForm form, ValidationScope scope, Report report) {
		VerificationForm fixed = form.withSteps(scope.steps());
		Optional<Fix> next = next(fixed, scope, report.findings());
		for (int i = 0; i < MAX_FIXES && next.isPresent(); i++) {
			fixed = fixed.with(next.get().path(), next.get().value());
			next = next(fixed, scope, withFixes(validate(fixed, scope.scans()), fixed, scope.scans()));
		}
		return fixed;
	}

	private Optional<Fix> next(VerificationForm form, ValidationScope scope, List<Finding> findings) {
		return findings.stream()
			.filter((finding) -> finding.severity() != Severity.ADVICE)
			.map(Finding::fix)
			.filter(Objects::nonNull)
			.filter((fix) -> !isRefused(form, scope, fix, findings))
			.findFirst();
	}

	private Report report(List<Finding> findings, CleanReportCache.Key key) {
		ValidationResult result = key.result();
		return new Report(verdict(findings, key.scope()), findings, this.coverage.passed(key.given(), result),
				this.coverage.notChecked(key.given(), key.scope(), result.inconclusiveFields(), result.paths()));
	}

	private ValidationResult validate(VerificationForm form, boolean scans) {
		return ValidationResult.of(this.validator.validate(form, scans), this.catalogue);
	}

	private List<Finding> withFixes(ValidationResult result, VerificationForm form, boolean scans) {
		FixVerification fixes = new FixVerification(result, form, scans);
		return result.findings()
			.stream()
			.map((finding) -> finding.withFix(fixes.fix(finding)))
			.sorted(order())
			.toList();
	}

	private Comparator<Finding> order() {
		return Comparator.comparingInt((Finding finding) -> this.catalogue.order(finding.path()))
			.thenComparing(Finding::severity)
			.thenComparing(Finding::rule);
	}

	private static Verdict verdict(List<Finding> findings, ValidationScope scope) {
		if (findings.stream().anyMatch((finding) -> finding.severity() == Severity.ERROR)) {
			return Verdict.NOT_READY;
		}
		if (!scope.steps().containsAll(WHOLE_FORM) || !scope.unreadable().isEmpty()) {
			return Verdict.INCOMPLETE;
		}
		return findings.stream().anyMatch((finding) -> finding.severity() == Severity.WARNING)
				? Verdict.READY_WITH_WARNINGS : Verdict.READY;
	}

	/**
	 * Verifies the fixes of one form. Findings of one field mostly share their fixes:
	 * each is verified once.
	 */
	private final class FixVerification {

		private final Set<String> before;

		private final VerificationForm form;

		private final boolean scans;

		private final Map<Fix, List<Finding>> verified = new HashMap<>();

		FixVerification(ValidationResult result, VerificationForm form, boolean scans) {
			this.before = result.errorAndWarningKeys();
			this.form = form;
			this.scans = scans;
		}

		/**
		 * Returns the first of the violation's fixes that removes the finding and adds no
		 * error or warning.
		 */
		@Nullable Fix fix(Finding finding) {
			for (Fix candidate : finding.violation().fixes()) {
				if (this.form.answers(Step.of(candidate.path())) != null
						&& RuleService.this.dependent.depends(candidate.path(), finding.rule(), finding.path())
						&& isFixed(finding, this.verified.computeIfAbsent(candidate, this::after))) {
					return candidate;
				}
			}
			return null;
		}

		private boolean isFixed(Finding finding, List<Finding> after) {
			for (Finding left : after) {
				boolean same = left.rule().equals(finding.rule()) && left.path().equals(finding.path());
				if (same || (left.severity() != Severity.ADVICE && !this.before.contains(left.key()))) {
					return false;
				}
			}
			return true;
		}

		/**
		 * {@return the findings that can depend on the fixed field, after the fix}
		 */
		private List<Finding> after(Fix fix) {
			return RuleService.this.dependent.findings(this.form.with(fix.path(), fix.value()), fix.path(), this.scans);
		}

	}

}
