package org.alipayrehearsal.form.contact;

import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.constraint.Derivations;
import org.alipayrehearsal.form.contact.PhoneReading.Kind;

/**
 * Reads a contact number. The first that fits decides:
 * <ol>
 * <li>+ or 00 in front: the calling code follows.</li>
 * <li>86 in front, or a 1, a digit from 3 to 9 and nine more digits (no hyphen right
 * after the 1), also behind one 0: a mainland mobile.</li>
 * <li>A calling code before the first hyphen, or bare digits, that make a valid number
 * once + is put in front.</li>
 * <li>0 and an area code, valid in China, perhaps with an extension: a landline.</li>
 * <li>Nothing: there is no code.</li>
 * </ol>
 * A reading from a bare 0, and one without + in step 3, is a guess: people type the
 * numbers of many countries at home in the same way.
 * <p>
 * <b>What is read when characters are wrong.</b> A number with blanks, brackets, dots or
 * full-width digits is read as if a hyphen stood wherever anything sets digits apart, so
 * that a person learns at once what else is to be changed. A blank thus means what a
 * hyphen means: {@code 1 310 555 0123} is American, although its bare digits would be a
 * mainland mobile. A zero in brackets behind a code ({@code +44 (0)7911}) says itself
 * that it is to be left out: it is read as if it were not there, unless the place keeps
 * it ({@code +39 (0)6}). A text with letters or other signs is not read at all: it
 * violates {@link ContactCharacters}, and the other rules are inconclusive.
 */
final class PhoneReader {

	/** No number is longer: ITU-T E.164. */
	private static final int MAXIMUM_DIGITS = 15;

	private final NumberingPlans plans = new NumberingPlans();

	/**
	 * Reads a number.
	 * @param typed what was typed, without white space at its edges
	 * @return what it is
	 */
	PhoneReading read(String typed) {
		int mobile = typed.length() - 11;
		if (MainlandNumber.isMobileAt(typed, mobile) && isMainlandCode(typed, mobile)) {
			String national = typed.substring(mobile);
			return PhoneReading.mobile(national, national);
		}
		return Derivations.of("phone", typed, this::readText);
	}

	private PhoneReading readText(String typed) {
		PhoneText text = PhoneText.of(typed);
		return text.isReadable() ? readLine(settle(text).grouped()) : PhoneReading.UNREADABLE;
	}

	/**
	 * Decides on a zero in brackets behind a code: left out, unless the number would not
	 * be the same without it.
	 */
	PhoneText settle(PhoneText text) {
		if (!text.hasOptionalZero()) {
			return text;
		}
		PhoneText with = text.withOptionalZero(true);
		PhoneReading kept = readLine(with.grouped());
		boolean belongs = kept.hasPlace() && !kept.hasTrunkZero()
				&& this.plans.isValid(kept.callingCode(), kept.national());
		return belongs ? with : text.withOptionalZero(false);
	}

	/**
	 * Reads a number of digits, single hyphens between them and perhaps a plus in front.
	 */
	PhoneReading readLine(String line) {
		return Derivations.of("phone line", line, this::readDigits);
	}

	private PhoneReading readDigits(String line) {
		String digits = digits(line);
		if (line.startsWith("+") && !digits.isEmpty()) {
			return behindCode(digits);
		}
		if (digits.startsWith("00")) {
			return behindCode(digits.substring(2));
		}
		if (isMobile(line, digits)) {
			String national = digits.substring(digits.length() - 11);
			return digits.startsWith("0") ? PhoneReading.mobile(national, digits).asGuess()
					: PhoneReading.mobile(national, national);
		}
		PhoneReading withoutPlus = withoutPlus(line, digits);
		if (withoutPlus.hasPlace()) {
			return withoutPlus.asGuess();
		}
		String landline = digits(MainlandNumber.withoutExtension(line));
		if (landline.startsWith("0") && this.plans.isMainlandLandline(landline.substring(1))) {
			String national = landline.substring(1);
			return new PhoneReading(Kind.MAINLAND_LANDLINE, PhoneNumberError.NONE, PhoneReading.MAINLAND, national,
					national, true);
		}
		return PhoneReading.nothing(whyNothing(digits), digits);
	}

	/**
	 * Step 1: the code follows. Spellings of one number differ in their separators only.
	 */
	private PhoneReading behindCode(String digits) {
		return Derivations.of("number behind a code", digits, this::readCode);
	}

	private PhoneReading readCode(String digits) {
		int code = this.plans.callingCode(digits);
		if (code == 0) {
			return PhoneReading.nothing(PhoneNumberError.UNKNOWN_CODE, digits);
		}
		String typed = digits.substring(String.valueOf(code).length());
		String national = this.plans.national(code, typed);
		if (code == PhoneReading.MAINLAND) {
			return mainland(national, typed);
		}
		return new PhoneReading(Kind.ELSEWHERE, this.plans.error(code, national), code, national, typed, false);
	}

	private PhoneReading mainland(String national, String typed) {
		if (MainlandNumber.isMobile(national)) {
			return PhoneReading.mobile(national, typed);
		}
		Kind kind = Kind.MAINLAND_INVALID;
		if (this.plans.isMainlandLandline(national)) {
			kind = Kind.MAINLAND_LANDLINE;
		}
		else if (MainlandNumber.isService(national) || this.plans.isValid(PhoneReading.MAINLAND, national)) {
			kind = Kind.MAINLAND_SERVICE;
		}
		PhoneNumberError error = PhoneNumberError.NONE;
		if (kind == Kind.MAINLAND_INVALID) {
			error = MainlandNumber.isMiscountedMobile(national) ? PhoneNumberError.MOBILE_LENGTH : invalidity(national);
		}
		return new PhoneReading(kind, error, PhoneReading.MAINLAND, national, typed, false);
	}

	private PhoneNumberError invalidity(String national) {
		PhoneNumberError error = this.plans.error(PhoneReading.MAINLAND, national);
		return (error == PhoneNumberError.NONE) ? PhoneNumberError.INVALID : error;
	}

	/** Step 2: a mainland mobile. */
	private static boolean isMobile(String line, String digits) {
		int start = digits.length() - 11;
		if (!MainlandNumber.isMobileAt(digits, start)) {
			return false;
		}
		String front = digits.substring(0, start);
		boolean apart = line.substring(line.indexOf('1')).startsWith("1-");
		return front.equals("86") || ((front.isEmpty() || front.equals("0")) && !apart);
	}

	/** Step 3: a valid number once a plus is put in front. */
	private PhoneReading withoutPlus(String line, String digits) {
		int hyphen = line.indexOf('-');
		int code = this.plans.callingCode(digits);
		if (code != 0 && (hyphen < 0 || hyphen == String.valueOf(code).length())) {
			PhoneReading reading = behindCode(digits);
			if (this.plans.isValid(reading.callingCode(), reading.national())) {
				return reading;
			}
		}
		return PhoneReading.nothing(PhoneNumberError.NO_CODE, digits);
	}

	/** Step 5: what a person may have meant. */
	private static PhoneNumberError whyNothing(String digits) {
		if (digits.isEmpty()) {
			return PhoneNumberError.NO_DIGITS;
		}
		if (digits.length() > MAXIMUM_DIGITS) {
			return PhoneNumberError.TOO_LONG;
		}
		if (MainlandNumber.isService(digits)) {
			return PhoneNumberError.SERVICE;
		}
		return MainlandNumber.isMiscountedMobile(digits) ? PhoneNumberError.MOBILE_LENGTH : PhoneNumberError.NO_CODE;
	}

	/**
	 * Return the countries in which a text, typed as at home, is a mobile number.
	 * @param typed the text as typed
	 * @return up to three countries; empty if there is none
	 */
	List<Locale> countriesOfMobile(String typed) {
		return this.plans.countriesOfMobile(digits(PhoneText.of(typed).grouped()));
	}

	/**
	 * {@return the country of a number, or its calling code if several countries share
	 * it}
	 * @param number a number of known origin
	 */
	Object country(PhoneReading number) {
		return this.plans.country(number.callingCode(), number.national());
	}

	private static boolean isMainlandCode(String typed, int end) {
		return switch (end) {
			case 0 -> true;
			case 2 -> typed.startsWith("86");
			case 3 -> typed.startsWith("+86");
			case 4 -> typed.startsWith("0086");
			default -> false;
		};
	}

	private static String digits(String line) {
		StringBuilder digits = new StringBuilder(line.length());
		for (int i = 0; i < line.length(); i++) {
			char mark = line.charAt(i);
			if (mark != '-' && mark != '+') {
				digits.append(mark);
			}
		}
		return digits.toString();
	}

}
