package org.alipayrehearsal.form.scan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;

import org.alipayrehearsal.constraint.ExpiryDate;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Violated;
import org.alipayrehearsal.scan.mrz.MrzReading;

/**
 * The last day of a document, as its machine-readable zone has it: two digits each for
 * year, month and day.
 */
public final class ExpiryOfZone {

	/** How many years ago a document may have ended; others end in the future. */
	private static final int YEARS_AGO = 50;

	private ExpiryOfZone() {
	}

	/**
	 * Objects where the last day is over.
	 * @param zone what was read
	 * @param today today
	 * @return a violation or not; inconclusive where the date was not read surely
	 */
	public static RuleResult evaluate(MrzReading zone, LocalDate today) {
		if (!zone.expiryDate().trusted()) {
			return ZoneOfScan.UNSURE;
		}
		try {
			LocalDate lastDay = LocalDate.parse(zone.expiryDate().text(), format(today));
			return ExpiryDate.isOver(lastDay, today) ? Violated.plain().withEvidence(ZoneEvidence.expiry())
					: RuleResult.satisfied();
		}
		catch (DateTimeParseException ex) {
			return ZoneOfScan.UNSURE;
		}
	}

	private static DateTimeFormatter format(LocalDate today) {
		return new DateTimeFormatterBuilder().appendValueReduced(ChronoField.YEAR, 2, 2, today.getYear() - YEARS_AGO)
			.appendPattern("MMdd")
			.toFormatter()
			.withResolverStyle(ResolverStyle.STRICT);
	}

}
