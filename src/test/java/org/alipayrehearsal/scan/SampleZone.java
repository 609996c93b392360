package org.alipayrehearsal.scan;

/**
 * Makes the lines of machine-readable zones for made-up people, ICAO Doc 9303 parts 3 to
 * 7, with right check digits.
 *
 * @param surname capitals, parts separated by blanks
 * @param givenNames capitals, parts separated by blanks; may be empty
 * @param number the document's number, at most nine capitals and digits
 * @param state the state that issued it and the nationality, for example {@code UTO}
 * @param birth {@code YYMMDD}
 * @param sex {@code F}, {@code M} or {@code <}
 * @param expiry {@code YYMMDD}
 */
public record SampleZone(String surname, String givenNames, String number, String state, String birth, String sex,
		String expiry) {

	/** The person of ICAO's specimens. */
	public static final SampleZone ERIKSSON = new SampleZone("ERIKSSON", "ANNA MARIA", "L898902C3", "UTO", "740812",
			"F", "320415");

	/**
	 * The two lines of a passport.
	 * @return two lines of 44
	 */
	public String[] passport() {
		return passport("P", "ZE184226B");
	}

	/**
	 * The two lines of a passport.
	 * @param code one or two letters, the first is P
	 * @param personalNumber at most 14 capitals and digits, or empty
	 * @return two lines of 44
	 */
	public String[] passport(String code, String personalNumber) {
		String personal = pad(personalNumber, 14);
		String second = data() + personal + (personalNumber.isEmpty() ? "<" : checkDigit(personal));
		String composite = second.substring(0, 10) + second.substring(13, 20) + second.substring(21, 43);
		return new String[] { names(code, this.state, 44), second + checkDigit(composite) };
	}

	/**
	 * The two lines of a visa of a passport page's size that China issued.
	 * @return two lines of 44
	 */
	public String[] visa() {
		return visa("V", "CHN", 44, "");
	}

	/**
	 * The two lines of a visa.
	 * @param code one or two letters, the first is V
	 * @param issuer the state that issued it
	 * @param length 44 or 36
	 * @param optional what the end of the second line holds, or empty
	 * @return two lines of that length
	 */
	public String[] visa(String code, String issuer, int length, String optional) {
		return new String[] { names(code, issuer, length), pad(data() + optional, length) };
	}

	/**
	 * The two lines of a larger identity card.
	 * @param code one or two letters, the first is I, A or C
	 * @return two lines of 36
	 */
	public String[] largeIdentityCard(String code) {
		String second = pad(data(), 35);
		String composite = second.substring(0, 10) + second.substring(13, 20) + second.substring(21, 35);
		return new String[] { names(code, this.state, 36), second + checkDigit(composite) };
	}

	/**
	 * The three lines of an identity card.
	 * @return three lines of 30
	 */
	public String[] identityCard() {
		String number = pad(this.number, 9);
		String first = pad("I<" + this.state + number + checkDigit(number), 30);
		String second = pad(this.birth + checkDigit(this.birth) + this.sex + this.expiry + checkDigit(this.expiry)
				+ pad(this.state, 3), 29);
		String composite = first.substring(5) + second.substring(0, 7) + second.substring(8, 15)
				+ second.substring(18, 29);
		return new String[] { first, second + checkDigit(composite),
				pad(this.surname.replace(' ', '<') + "<<" + this.givenNames.replace(' ', '<'), 30) };
	}

	/**
	 * A check digit with the weights 7, 3, 1.
	 * @param text capitals, digits and fillers
	 * @return one digit
	 */
	public static String checkDigit(String text) {
		int sum = 0;
		for (int i = 0; i < text.length(); i++) {
			int value = (text.charAt(i) == '<') ? 0 : Character.digit(text.charAt(i), 36);
			sum += value * new int[] { 7, 3, 1 }[i % 3];
		}
		return Integer.toString(sum % 10);
	}

	/** The second line up to the expiry's check digit. */
	private String data() {
		String number = pad(this.number, 9);
		return number + checkDigit(number) + pad(this.state, 3) + this.birth + checkDigit(this.birth) + this.sex
				+ this.expiry + checkDigit(this.expiry);
	}

	private String names(String code, String issuer, int length) {
		return pad(pad(code, 2) + pad(issuer, 3) + this.surname.replace(' ', '<') + "<<"
				+ this.givenNames.replace(' ', '<'), length);
	}

	private static String pad(String text, int length) {
		return (text + "<".repeat(length)).substring(0, length);
	}

}
