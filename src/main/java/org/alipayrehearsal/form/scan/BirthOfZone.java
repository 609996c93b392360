package org.alipayrehearsal.form.scan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Optional;

import org.alipayrehearsal.scan.mrz.MrzReading;

/**
 * Reads the date of birth in a machine-readable zone, which has a two-digit year.
 */
public final class BirthOfZone {

	private static final int CENTURY = 100;

	private BirthOfZone() {
	}

	/**
	 * Return the date of birth.
	 * @param zone the reading
	 * @param today today
	 * @return the last such day that is not in the future; empty if the date is not
	 * trusted, or if a part of it is unknown
	 */
	public static Optional<LocalDate> of(MrzReading zone, LocalDate today) {
		if (!zone.birthDate().trusted()) {
			return Optional.empty();
		}
		try {
			LocalDate birth = LocalDate.parse(zone.birthDate().text(), format(today));
			return Optional.of(birth.isAfter(today) ? birth.minusYears(CENTURY) : birth);
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	/** Two digits of the year, in the hundred years up to this one. */
	private static DateTimeFormatter format(LocalDate today) {
		return new DateTimeFormatterBuilder().appendValueReduced(ChronoField.YEAR, 2, 2, today.getYear() - CENTURY + 1)
			.appendPattern("MMdd")
			.toFormatter()
			.withResolverStyle(ResolverStyle.STRICT);
	}

}
