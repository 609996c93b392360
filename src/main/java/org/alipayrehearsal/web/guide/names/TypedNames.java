package org.alipayrehearsal.web.guide.names;

import java.util.stream.Stream;

import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.name.NameAnswers;

/**
 * The names as typed.
 *
 * @param name the name
 * @param family the family name as part of the name; may be blank
 * @param onVisa the name on the visa; may be blank
 * @param atBank the name as recorded at the bank; may be blank
 */
record TypedNames(String name, String family, String onVisa, String atBank) {

	/** The number of variants grows with the length of the name. */
	private static final int LONGEST = 200;

	static final TypedNames BLANK = new TypedNames("", "", "", "");

	static TypedNames of(NameAnswers answers) {
		return new TypedNames(TypedText.of(answers.realName()), "", TypedText.of(answers.onVisa()),
				TypedText.of(answers.atBank()));
	}

	boolean isTooLong() {
		return Stream.of(this.name, this.family, this.onVisa, this.atBank).anyMatch((text) -> text.length() > LONGEST);
	}

	@Override
	public String toString() {
		return "TypedNames[]";
	}

}
