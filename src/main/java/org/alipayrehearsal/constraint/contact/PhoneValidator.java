package org.alipayrehearsal.constraint.contact;

import java.lang.annotation.Annotation;

import org.alipayrehearsal.constraint.TextValidator;
import org.alipayrehearsal.constraint.contact.PhoneReading.Kind;
import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Undecided;

/**
 * A rule about the number that a text reads as. It cannot tell where the text is no
 * number; other rules object then.
 *
 * @param <A> the constraint
 */
abstract class PhoneValidator<A extends Annotation> extends TextValidator<A> {

	private static final Undecided UNREADABLE = new Undecided("unreadable");

	private final PhoneReader reader = new PhoneReader();

	@Override
	protected final Judgement judgeText(String typed) {
		PhoneReading reading = this.reader.read(typed);
		return (reading.kind() == Kind.UNREADABLE) ? UNREADABLE : judgeReading(reading, typed);
	}

	/**
	 * Judges what a text reads as.
	 * @param reading the reading
	 * @param typed the text
	 * @return what the rule says
	 */
	Judgement judgeReading(PhoneReading reading, String typed) {
		return reading.hasPlace() ? judgeNumber(reading, typed) : UNREADABLE;
	}

	/**
	 * Judges a number of which it is clear where it is from.
	 * @param number the number
	 * @param typed the text it was read from
	 * @return what the rule says
	 */
	abstract Judgement judgeNumber(PhoneReading number, String typed);

	/** The texts to type instead. */
	final PhoneFixes fixes() {
		return new PhoneFixes(this.reader);
	}

}
