package org.alipayrehearsal.form.contact;

import java.util.List;
import java.util.stream.Stream;

import org.alipayrehearsal.rule.Fix;

/**
 * What can be typed instead of a contact number: the same number in the characters that
 * the form takes, without the zero of calls at home, in at most 20 characters. The typed
 * hyphens stay where they can; a text that would read as another number is none.
 */
final class PhoneFixes {

	/** The longest text that the form takes. */
	static final int MAXIMUM_LENGTH = 20;

	private final PhoneReader reader;

	PhoneFixes(PhoneReader reader) {
		this.reader = reader;
	}

	/**
	 * The texts to type instead, best first.
	 * @param typed what was typed, without white space at its edges
	 * @return the texts; empty where it is not certain which number is meant
	 */
	List<Fix> of(String typed) {
		PhoneText text = PhoneText.of(typed);
		if (!text.isReadable()) {
			return List.of();
		}
		PhoneText settled = this.reader.settle(text);
		PhoneReading reading = this.reader.readLine(settled.grouped());
		if (!reading.hasPlace()
				&& (reading.flaw() == PhoneNumberError.NO_DIGITS || reading.flaw() == PhoneNumberError.TOO_LONG)) {
			return List.of();
		}
		String joined = withoutTrunkZero(settled.joined(), reading);
		String grouped = withoutTrunkZero(settled.grouped(), reading);
		return Stream.of(joined, grouped.replace("-", ""), grouped, international(reading))
			.filter((line) -> !line.isEmpty() && line.length() <= MAXIMUM_LENGTH)
			.filter((line) -> isSame(reading, this.reader.read(line)))
			.distinct()
			.map((line) -> new Fix("contact.phone", line))
			.toList();
	}

	private static boolean isSame(PhoneReading meant, PhoneReading read) {
		return read.isSameNumber(meant) && !read.hasTrunkZero();
	}

	private static String international(PhoneReading reading) {
		return reading.hasPlace() ? "+" + reading.callingCode() + reading.national() : "";
	}

	/**
	 * Takes out what stands between the code and the number, but for the hyphen after the
	 * code.
	 */
	private static String withoutTrunkZero(String line, PhoneReading reading) {
		String typed = reading.typedNational();
		if (!reading.hasTrunkZero() || !typed.endsWith(reading.national())) {
			return line;
		}
		int zero = indexOfLastDigits(line, typed.length());
		int number = indexOfLastDigits(line, reading.national().length());
		return line.substring(0, zero) + line.substring(number);
	}

	/** Where the last so many digits of a line begin. */
	private static int indexOfLastDigits(String line, int count) {
		int index = line.length();
		for (int digits = 0; digits < count;) {
			index--;
			if (InvalidCharacter.isDigit(line.charAt(index))) {
				digits++;
			}
		}
		return index;
	}

}
