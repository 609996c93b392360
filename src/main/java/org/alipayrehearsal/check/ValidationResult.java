package org.alipayrehearsal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.ConstraintViolation;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.rule.Inconclusive;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Violated;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/**
 * What the rules that do not hold say of an application.
 *
 * @param broken the rules that object
 * @param inconclusive the rules that cannot tell
 * @param notApplicable the rules that are about something else, with the fields that they
 * are not about
 */
record ValidationResult(List<RuleViolation> broken, Set<InconclusiveRule> inconclusive,
		Map<String, Set<String>> notApplicable) {

	static ValidationResult of(Set<ConstraintViolation<VerificationForm>> violations) {
		List<RuleViolation> broken = new ArrayList<>();
		Set<InconclusiveRule> inconclusive = new LinkedHashSet<>();
		Map<String, Set<String>> notApplicable = new HashMap<>();
		for (ConstraintViolation<VerificationForm> violation : violations) {
			Rule rule = violation.getConstraintDescriptor().getAnnotation().annotationType().getAnnotation(Rule.class);
			String path = violation.getPropertyPath().toString();
			HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
			RuleResult result = hibernate.getDynamicPayload(RuleResult.class);
			if (result instanceof Inconclusive unknown) {
				inconclusive.add(new InconclusiveRule(rule.id(), path, unknown.reason()));
			}
			else if (result instanceof Violated violated) {
				broken.add(new RuleViolation(rule.id(), rule.severity(), path, violated));
			}
			else {
				notApplicable.computeIfAbsent(rule.id(), (id) -> new HashSet<>()).add(path);
			}
		}
		return new ValidationResult(broken, inconclusive, notApplicable);
	}

	/**
	 * Whether a rule objects to a field.
	 */
	boolean breaks(String rule, String path) {
		return this.broken.stream().anyMatch((one) -> one.rule().equals(rule) && one.path().equals(path));
	}

	/**
	 * The errors and warnings, as {@link RuleViolation#key()}.
	 */
	Set<String> graveKeys() {
		return this.broken.stream().filter(RuleViolation::isGrave).map(RuleViolation::key).collect(Collectors.toSet());
	}

	/**
	 * The ids of all rules that object or cannot tell.
	 */
	Set<String> rules() {
		Set<String> rules = this.broken.stream().map(RuleViolation::rule).collect(Collectors.toSet());
		this.inconclusive.forEach((one) -> rules.add(one.rule()));
		return rules;
	}

	/**
	 * The fields that a finding stands at.
	 */
	Set<String> paths() {
		return this.broken.stream().map(RuleViolation::path).collect(Collectors.toSet());
	}

	/**
	 * The fields of which a rule cannot tell, and why.
	 */
	List<NotChecked> notWhollyChecked() {
		return this.inconclusive.stream().map((one) -> new NotChecked(one.path(), one.reason())).toList();
	}

}
