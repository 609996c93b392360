package org.alipayrehearsal.form.contact;

import java.util.stream.Stream;

/**
 * The interpretation of a contact number.
 *
 * @param kind the kind of number
 * @param error the error, or {@link PhoneNumberError#NONE}
 * @param callingCode the calling code without plus sign, for example 86; 0 if none was
 * found
 * @param national the national significant number; all digits if no code was found
 * @param typedNational the same digits as typed, possibly with a trunk zero
 * @param guessed whether the number may as well be one of another country, because it was
 * typed without + or 00 and is not a mobile number of the Chinese mainland as typed there
 */
record PhoneReading(Kind kind, PhoneNumberError error, int callingCode, String national, String typedNational,
		boolean guessed) {

	static final int MAINLAND = 86;

	/** The kinds of numbers. */
	enum Kind {

		/** A mobile of the Chinese mainland. */
		MAINLAND_MOBILE,

		/** A landline of the Chinese mainland. */
		MAINLAND_LANDLINE,

		/** A company's or public service's number on the Chinese mainland. */
		MAINLAND_SERVICE,

		/** The code of the Chinese mainland, but no number of it. */
		MAINLAND_INVALID,

		/** A number with the calling code of any other place. */
		ELSEWHERE,

		/** Neither a number of the Chinese mainland nor one with a code. */
		NOTHING,

		/** The text contains letters or other characters that cannot be interpreted. */
		UNREADABLE

	}

	static final PhoneReading UNREADABLE = new PhoneReading(Kind.UNREADABLE, PhoneNumberError.INVALID, 0, "", "",
			false);

	static PhoneReading mobile(String national, String typedNational) {
		return new PhoneReading(Kind.MAINLAND_MOBILE, PhoneNumberError.NONE, MAINLAND, national, typedNational, false);
	}

	static PhoneReading nothing(PhoneNumberError error, String digits) {
		return new PhoneReading(Kind.NOTHING, error, 0, digits, digits, false);
	}

	/**
	 * {@return this reading as a guess}
	 */
	PhoneReading asGuess() {
		return new PhoneReading(this.kind, this.error, this.callingCode, this.national, this.typedNational, true);
	}

	/**
	 * {@return whether the origin of the number is known}
	 */
	boolean hasPlace() {
		return this.kind != Kind.NOTHING && this.kind != Kind.UNREADABLE;
	}

	/**
	 * {@return whether a trunk zero follows the code}
	 */
	boolean hasTrunkZero() {
		return this.typedNational.startsWith("0") && !this.typedNational.equals(this.national);
	}

	/**
	 * {@return whether both are the same number, regardless of spelling}
	 */
	boolean isSameNumber(PhoneReading other) {
		return this.kind == other.kind && this.callingCode == other.callingCode && this.national.equals(other.national);
	}

	/**
	 * {@return the digits of the number as it may be written: as at home, with a trunk
	 * zero, with its code, and with 00 before the code}
	 */
	Stream<String> spellings() {
		String international = this.callingCode + this.national;
		return Stream.of(this.national, this.typedNational, "0" + this.national, international, "00" + international);
	}

	/**
	 * Without digits: they are a person's number.
	 */
	@Override
	public String toString() {
		return "PhoneReading[" + this.kind + ", " + this.error + "]";
	}

}
