package org.alipayrehearsal.form.contact;

import java.util.List;
import java.util.stream.Stream;

import org.alipayrehearsal.constraint.Derivations;
import org.alipayrehearsal.rule.Fix;

/**
 * Fixes for contact numbers: the same number in characters that the form accepts, without
 * the trunk zero, without 00 behind a plus sign, in at most 20 characters. Typed hyphens
 * are kept if possible.
 */
final class PhoneFixes {

	/** The maximum length that the form accepts. */
	static final int MAXIMUM_LENGTH = 20;

	private final PhoneReader reader;

	PhoneFixes(PhoneReader reader) {
		this.reader = reader;
	}

	/**
	 * Return the fixes, best first.
	 * @param typed the text as typed, without leading and trailing white space
	 * @return the fixes; empty if the number is ambiguous
	 */
	List<Fix> of(String typed) {
		return Derivations.of("phone fixes", typed, this::find);
	}

	private List<Fix> find(String typed) {
		PhoneText text = PhoneText.of(typed);
		if (!text.isReadable()) {
			return List.of();
		}
		PhoneText settled = this.reader.settle(text.withoutExitCode());
		PhoneReading reading = this.reader.readLine(settled.grouped());
		if (!reading.hasPlace()
				&& (reading.error() == PhoneNumberError.NO_DIGITS || reading.error() == PhoneNumberError.TOO_LONG)) {
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
	 * Removes the digits and signs between code and number, except for the hyphen after
	 * the code.
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

	/**
	 * {@return the index at which the last digits of a line begin}
	 */
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
