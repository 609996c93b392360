package org.alipayrehearsal.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.ConstraintViolation;
import org.alipayrehearsal.application.VerificationApplication;
import org.alipayrehearsal.rule.Objection;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.Undecided;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/**
 * What the rules that do not hold say of an application.
 *
 * @param broken the rules that object
 * @param undecided the rules that cannot tell
 */
record Judged(List<Broken> broken, Set<UndecidedRule> undecided) {

	static Judged of(Set<ConstraintViolation<VerificationApplication>> violations) {
		List<Broken> broken = new ArrayList<>();
		Set<UndecidedRule> undecided = new LinkedHashSet<>();
		for (ConstraintViolation<VerificationApplication> violation : violations) {
			Rule rule = violation.getConstraintDescriptor().getAnnotation().annotationType().getAnnotation(Rule.class);
			String path = violation.getPropertyPath().toString();
			HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
			Undecided unknown = hibernate.getDynamicPayload(Undecided.class);
			Objection objection = hibernate.getDynamicPayload(Objection.class);
			if (unknown != null) {
				undecided.add(new UndecidedRule(rule.id(), path, unknown.reason()));
			}
			else if (objection != null) {
				broken.add(new Broken(rule.id(), rule.severity(), path, objection));
			}
		}
		return new Judged(broken, undecided);
	}

	/**
	 * Whether a rule objects to a field.
	 */
	boolean breaks(String rule, String path) {
		return this.broken.stream().anyMatch((one) -> one.rule().equals(rule) && one.path().equals(path));
	}

	/**
	 * The errors and warnings, as {@link Broken#key()}.
	 */
	Set<String> graveKeys() {
		return this.broken.stream().filter(Broken::isGrave).map(Broken::key).collect(Collectors.toSet());
	}

	/**
	 * The ids of all rules that say something.
	 */
	Set<String> rules() {
		Set<String> rules = this.broken.stream().map(Broken::rule).collect(Collectors.toSet());
		this.undecided.forEach((one) -> rules.add(one.rule()));
		return rules;
	}

	/**
	 * The fields that a finding stands at.
	 */
	Set<String> paths() {
		return this.broken.stream().map(Broken::path).collect(Collectors.toSet());
	}

	/**
	 * The fields of which a rule cannot tell, and why.
	 */
	List<NotChecked> notWhollyChecked() {
		return this.undecided.stream().map((one) -> new NotChecked(one.path(), one.reason())).toList();
	}

}
