package org.alipayrehearsal.form.contact;

/**
 * What a contact number turned out to be.
 *
 * @param kind the kind of number
 * @param flaw what keeps it from being one that can be called
 * @param callingCode the calling code without plus sign, for example 86; 0 where none was
 * found
 * @param national the digits behind the code, as a caller abroad dials them; all digits
 * where no code was found
 * @param typedNational the same digits as they were typed, perhaps with a zero in front
 */
record PhoneReading(Kind kind, PhoneNumberError flaw, int callingCode, String national, String typedNational) {

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

		/** The text holds letters or signs that no phone number has. */
		UNREADABLE

	}

	static final PhoneReading UNREADABLE = new PhoneReading(Kind.UNREADABLE, PhoneNumberError.INVALID, 0, "", "");

	static PhoneReading mobile(String national, String typedNational) {
		return new PhoneReading(Kind.MAINLAND_MOBILE, PhoneNumberError.NONE, MAINLAND, national, typedNational);
	}

	static PhoneReading nothing(PhoneNumberError flaw, String digits) {
		return new PhoneReading(Kind.NOTHING, flaw, 0, digits, digits);
	}

	/**
	 * Whether it is clear where the number is from.
	 */
	boolean hasPlace() {
		return this.kind != Kind.NOTHING && this.kind != Kind.UNREADABLE;
	}

	/**
	 * Whether a zero for calls at home stands behind the code.
	 */
	boolean hasTrunkZero() {
		return this.typedNational.startsWith("0") && !this.typedNational.equals(this.national);
	}

	/**
	 * Whether both are the same number, however it was typed.
	 */
	boolean isSameNumber(PhoneReading other) {
		return this.kind == other.kind && this.callingCode == other.callingCode && this.national.equals(other.national);
	}

	/**
	 * Without digits: they are a person's number.
	 */
	@Override
	public String toString() {
		return "PhoneReading[" + this.kind + ", " + this.flaw + "]";
	}

}
