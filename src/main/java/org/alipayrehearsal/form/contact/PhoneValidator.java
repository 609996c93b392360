package org.alipayrehearsal.form.contact;

import java.lang.annotation.Annotation;

import org.alipayrehearsal.constraint.TextValidator;
import org.alipayrehearsal.form.contact.PhoneReading.Kind;
import org.alipayrehearsal.rule.Inconclusive;
import org.alipayrehearsal.rule.RuleResult;

/**
 * A rule about the number that a text reads as. It cannot tell where the text is no
 * number; other rules object then.
 *
 * @param <A> the constraint
 */
abstract class PhoneValidator<A extends Annotation> extends TextValidator<A> {

	private static final Inconclusive UNREADABLE = new Inconclusive("unreadable");

	private final PhoneReader reader = new PhoneReader();

	@Override
	protected final RuleResult evaluateText(String typed) {
		PhoneReading reading = this.reader.read(typed);
		return (reading.kind() == Kind.UNREADABLE) ? UNREADABLE : evaluateReading(reading, typed);
	}

	/**
	 * Evaluates what a text reads as.
	 * @param reading the reading
	 * @param typed the text
	 * @return what the rule says
	 */
	RuleResult evaluateReading(PhoneReading reading, String typed) {
		return reading.hasPlace() ? evaluateNumber(reading, typed) : UNREADABLE;
	}

	/**
	 * Evaluates a number of which it is clear where it is from.
	 * @param number the number
	 * @param typed the text it was read from
	 * @return what the rule says
	 */
	abstract RuleResult evaluateNumber(PhoneReading number, String typed);

	/** The texts to type instead. */
	final PhoneFixes fixes() {
		return new PhoneFixes(this.reader);
	}

}
