package org.alipayrehearsal.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.ConstraintViolation;
import org.alipayrehearsal.application.Step;
import org.alipayrehearsal.application.VerificationApplication;
import org.alipayrehearsal.rule.Fix;
import org.alipayrehearsal.rule.Judgement;
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

	private final FieldValues values;

	RuleService(ApplicationValidator validator, RuleCatalogue catalogue, FieldValues values) {
		this.validator = validator;
		this.catalogue = catalogue;
		this.values = values;
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
		return new Report(verdict(findings, asked), findings, passed(whole, asked, judged),
				notChecked(whole, asked, judged));
	}

	private Judged judge(VerificationApplication application, boolean scans) {
		List<Broken> broken = new ArrayList<>();
		Set<RuleAndReason> undecided = new LinkedHashSet<>();
		Set<String> notApplicable = new HashSet<>();
		for (ConstraintViolation<VerificationApplication> violation : this.validator.validate(application, scans)) {
			Rule rule = violation.getConstraintDescriptor().getAnnotation().annotationType().getAnnotation(Rule.class);
			String path = violation.getPropertyPath().toString();
			HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
			Judgement judgement = hibernate.getDynamicPayload(Judgement.class);
			if (judgement instanceof Undecided unknown) {
				undecided.add(new RuleAndReason(rule.id(), path, unknown.reason()));
			}
			else if (judgement instanceof Objection objection) {
				broken.add(new Broken(rule.id(), rule.severity(), path, objection));
			}
			else {
				notApplicable.add(key(rule.id(), path));
			}
		}
		return new Judged(broken, undecided, notApplicable);
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

	private List<String> passed(VerificationApplication application, Asked asked, Judged judged) {
		Set<String> spoken = judged.rules();
		return this.catalogue.rules()
			.stream()
			.filter((rule) -> !spoken.contains(rule.id()))
			.filter((rule) -> rule.places()
				.stream()
				.anyMatch((place) -> isGiven(application, asked, place) && judged.isApplicable(rule.id(), place)))
			.map(RuleDescription::id)
			.toList();
	}

	private boolean isGiven(VerificationApplication application, Asked asked, RulePlace place) {
		var given = place.inputs().stream();
		return place.anyInput() ? given.anyMatch((path) -> isGiven(application, asked, path))
				: given.allMatch((path) -> isGiven(application, asked, path));
	}

	private boolean isGiven(VerificationApplication application, Asked asked, String path) {
		return !asked.unreadable().contains(path) && this.values.isGiven(application, path);
	}

	private List<NotChecked> notChecked(VerificationApplication application, Asked asked, Judged judged) {
		List<NotChecked> notChecked = new ArrayList<>();
		for (String path : this.catalogue.paths()) {
			if (asked.unreadable().contains(path)) {
				notChecked.add(new NotChecked(path, NotChecked.UNREADABLE));
			}
			else if (!asked.asksFor(path)) {
				notChecked.add(new NotChecked(path, NotChecked.NOT_ASKED));
			}
			else if (!this.values.isGiven(application, path)) {
				if (judged.broken().stream().noneMatch((broken) -> broken.path().equals(path))) {
					notChecked.add(new NotChecked(path, NotChecked.NOT_GIVEN));
				}
			}
			else {
				judged.undecided()
					.stream()
					.filter((undecided) -> undecided.path().equals(path))
					.map((undecided) -> new NotChecked(path, undecided.reason()))
					.distinct()
					.forEach(notChecked::add);
			}
		}
		return notChecked;
	}

	private static String key(String rule, String path) {
		return rule + "@" + path;
	}

	private record Broken(String rule, Severity severity, String path, Objection objection) {

		boolean isGrave() {
			return this.severity != Severity.ADVICE;
		}

		String key() {
			return RuleService.key(this.rule, this.path);
		}

	}

	private record RuleAndReason(String rule, String path, String reason) {

	}

	private record Judged(List<Broken> broken, Set<RuleAndReason> undecided, Set<String> notApplicable) {

		/** Whether a rule was about what was given at a place. */
		boolean isApplicable(String rule, RulePlace place) {
			return !this.notApplicable.contains(key(rule, place.inputs().get(0)));
		}

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

	}

}
