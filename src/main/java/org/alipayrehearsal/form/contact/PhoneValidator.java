package org.alipayrehearsal.form.contact;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.constraint.TextValidator;
import org.alipayrehearsal.form.contact.PhoneReading.Kind;
import org.alipayrehearsal.rule.Inconclusive;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Violated;

/**
 * Base class for validators of the number that a text is read as. Inconclusive if the
 * text cannot be read; other rules report that.
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
	 * Evaluate a reading.
	 * @param reading the reading
	 * @param typed the text as typed
	 * @return the result
	 */
	RuleResult evaluateReading(PhoneReading reading, String typed) {
		return reading.hasPlace() ? evaluateNumber(reading, typed) : UNREADABLE;
	}

	/**
	 * Evaluate a number of known origin.
	 * @param number the number
	 * @param typed the text as typed
	 * @return the result
	 */
	abstract RuleResult evaluateNumber(PhoneReading number, String typed);

	/**
	 * Return a violation for a number that may be a mobile number from abroad, typed as
	 * at home.
	 * @param variant the variant of the texts; with {@code -abroad} if countries are
	 * named
	 * @param typed the text as typed
	 * @return the violation
	 */
	final Violated guess(String variant, String typed) {
		List<Locale> countries = this.reader.countriesOfMobile(typed);
		return countries.isEmpty() ? Violated.plain().withVariant(variant)
				: Violated.plain().withVariant(variant + "-abroad").withArguments(countries);
	}

	/**
	 * {@return the reader of this validator}
	 */
	final PhoneReader reader() {
		return this.reader;
	}

	/**
	 * {@return the fixes of this reader}
	 */
	final PhoneFixes fixes() {
		return new PhoneFixes(this.reader);
	}

}
