package org.alipayrehearsal.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.ConstraintViolation;
import org.alipayrehearsal.application.Step;
import org.alipayrehearsal.application.VerificationApplication;
import org.alipayrehearsal.rule.Fix;
import org.alipayrehearsal.rule.Objection;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Undecided;
import org.hibernate.validator.engine.HibernateConstraintViolation;
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

	private final ApplicationValidator validator;

	private final RuleCatalogue catalogue;

	private final Coverage coverage;

	RuleService(ApplicationValidator validator, RuleCatalogue catalogue, Coverage coverage) {
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
	public Report check(VerificationApplication application, Asked asked) {
		VerificationApplication whole = application.withSteps(asked.steps());
		Judged judged = judge(whole, asked.scans());
		// Several findings of a field mostly share their candidates: each is judged once.
		Map<Fix, Judged> tried = new HashMap<>();
		List<Finding> findings = judged.broken()
			.stream()
			.map((broken) -> finding(broken, fix(broken, judged, whole, asked.scans(), tried)))
			.sorted(order())
			.toList();
		BitSet given = this.coverage.given(whole, asked);
		return new Report(verdict(findings, asked), findings, this.coverage.passed(given, judged.rules()),
				this.coverage.notChecked(given, asked, judged.notWhollyChecked(), judged.paths()));
	}

	private Judged judge(VerificationApplication application, boolean scans) {
		List<Broken> broken = new ArrayList<>();
		Set<RuleAndReason> undecided = new LinkedHashSet<>();
		for (ConstraintViolation<VerificationApplication> violation : this.validator.validate(application, scans)) {
			Rule rule = violation.getConstraintDescriptor().getAnnotation().annotationType().getAnnotation(Rule.class);
			String path = violation.getPropertyPath().toString();
			HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
			Undecided unknown = hibernate.getDynamicPayload(Undecided.class);
			Objection objection = hibernate.getDynamicPayload(Objection.class);
			if (unknown != null) {
				undecided.add(new RuleAndReason(rule.id(), path, unknown.reason()));
			}
			else if (objection != null) {
				broken.add(new Broken(rule.id(), rule.severity(), path, objection));
			}
		}
		return new Judged(broken, undecided);
	}

	/**
	 * The first candidate that removes the finding and brings no new error or warning.
	 */
	private @Nullable Fix fix(Broken broken, Judged before, VerificationApplication application, boolean scans,
			Map<Fix, Judged> tried) {
		for (Fix candidate : broken.objection().fixes()) {
			if (application.answers(Step.of(candidate.path())) == null) {
				continue;
			}
			VerificationApplication fixed = application.with(candidate.path(), candidate.value());
			if (fixed.equals(application)) {
				continue;
			}
			Judged after = tried.computeIfAbsent(candidate, (untried) -> judge(fixed, scans));
			if (!after.breaks(broken.rule(), broken.path()) && before.graveKeys().containsAll(after.graveKeys())) {
				return candidate;
			}
		}
		return null;
	}

	private Finding finding(Broken broken, @Nullable Fix fix) {
		return new Finding(broken.rule(), broken.severity(), broken.path(), this.catalogue.rule(broken.rule()).source(),
				broken.objection().variant(), broken.objection().arguments(), fix);
	}

	private Comparator<Finding> order() {
		return Comparator.comparingInt((Finding finding) -> this.catalogue.order(finding.path()))
			.thenComparing(Finding::severity)
			.thenComparing(Finding::rule);
	}

	private static Verdict verdict(List<Finding> findings, Asked asked) {
		if (findings.stream().anyMatch((finding) -> finding.severity() == Severity.ERROR)) {
			return Verdict.NOT_READY;
		}
		if (!asked.steps().containsAll(WHOLE_FORM) || !asked.unreadable().isEmpty()) {
			return Verdict.INCOMPLETE;
		}
		return findings.stream().anyMatch((finding) -> finding.severity() == Severity.WARNING)
				? Verdict.READY_WITH_WARNINGS : Verdict.READY;
	}

	private record Broken(String rule, Severity severity, String path, Objection objection) {

		boolean isGrave() {
			return this.severity != Severity.ADVICE;
		}

		String key() {
			return this.rule + "@" + this.path;
		}

	}

	private record RuleAndReason(String rule, String path, String reason) {

	}

	private record Judged(List<Broken> broken, Set<RuleAndReason> undecided) {

		boolean breaks(String rule, String path) {
			return this.broken.stream().anyMatch((one) -> one.rule().equals(rule) && one.path().equals(path));
		}

		Set<String> graveKeys() {
			return this.broken.stream().filter(Broken::isGrave).map(Broken::key).collect(Collectors.toSet());
		}

		Set<String> rules() {
			Set<String> rules = this.broken.stream().map(Broken::rule).collect(Collectors.toSet());
			this.undecided.forEach((one) -> rules.add(one.rule()));
			return rules;
		}

		Set<String> paths() {
			return this.broken.stream().map(Broken::path).collect(Collectors.toSet());
		}

		List<NotChecked> notWhollyChecked() {
			return this.undecided.stream().map((one) -> new NotChecked(one.path(), one.reason())).toList();
		}

	}

}
