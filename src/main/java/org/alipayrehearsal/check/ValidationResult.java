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
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Violated;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/**
 * The results of all rules that a form does not satisfy.
 *
 * @param findings the violated rules, none of them with a fix yet
 * @param inconclusive the rules that cannot decide
 * @param notApplicable the ids of the rules that do not apply, with the fields that they
 * do not apply to
 */
record ValidationResult(List<Finding> findings, Set<InconclusiveRule> inconclusive,
		Map<String, Set<String>> notApplicable) {

	static ValidationResult of(Set<ConstraintViolation<VerificationForm>> violations, RuleCatalogue catalogue) {
		List<Finding> findings = new ArrayList<>();
		Set<InconclusiveRule> inconclusive = new LinkedHashSet<>();
		Map<String, Set<String>> notApplicable = new HashMap<>();
		for (ConstraintViolation<VerificationForm> violation : violations) {
			RuleDescription rule = catalogue.rule(violation.getConstraintDescriptor());
			String path = violation.getPropertyPath().toString();
			HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
			RuleResult result = hibernate.getDynamicPayload(RuleResult.class);
			if (result instanceof Inconclusive unknown) {
				inconclusive.add(new InconclusiveRule(rule.id(), path, unknown.reason()));
			}
			else if (result instanceof Violated violated) {
				findings.add(new Finding(rule, path, violated, null));
			}
			else {
				notApplicable.computeIfAbsent(rule.id(), (id) -> new HashSet<>()).add(path);
			}
		}
		return new ValidationResult(findings, inconclusive, notApplicable);
	}

	/**
	 * {@return whether a rule is violated at a field}
	 */
	boolean isViolated(String rule, String path) {
		return this.findings.stream().anyMatch((finding) -> finding.rule().equals(rule) && finding.path().equals(path));
	}

	/**
	 * {@return the keys of the errors and warnings, which a fix must not add to}
	 */
	Set<String> errorAndWarningKeys() {
		return this.findings.stream()
			.filter((finding) -> finding.severity() != Severity.ADVICE)
			.map(Finding::key)
			.collect(Collectors.toSet());
	}

	/**
	 * {@return the ids of the rules that are violated or inconclusive}
	 */
	Set<String> rules() {
		Set<String> rules = new HashSet<>();
		this.findings.forEach((finding) -> rules.add(finding.rule()));
		this.inconclusive.forEach((rule) -> rules.add(rule.rule()));
		return rules;
	}

	/**
	 * {@return the fields with a finding}
	 */
	Set<String> paths() {
		return this.findings.stream().map(Finding::path).collect(Collectors.toSet());
	}

	/**
	 * {@return the fields that a rule cannot decide about, with the reasons}
	 */
	List<NotChecked> inconclusiveFields() {
		return this.inconclusive.stream().map((rule) -> new NotChecked(rule.path(), rule.reason())).toList();
	}

	/**
	 * A rule that cannot decide.
	 *
	 * @param rule the rule's id
	 * @param path the field that it is about
	 * @param reason why it cannot decide, see {@link NotChecked#reason()}
	 */
	record InconclusiveRule(String rule, String path, String reason) {

	}

}
