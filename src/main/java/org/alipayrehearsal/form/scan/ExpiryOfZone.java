package org.alipayrehearsal.form.scan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Optional;

import org.alipayrehearsal.constraint.ExpiryDate;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Violated;
import org.alipayrehearsal.scan.mrz.MrzReading;

/**
 * Evaluates the expiry date in a machine-readable zone, which has a two-digit year.
 */
public final class ExpiryOfZone {

	/** The century is chosen so that no document expired longer ago. */
	private static final int YEARS_AGO = 50;

	private ExpiryOfZone() {
	}

	/**
	 * Evaluate whether a document has expired.
	 * @param zone the reading
	 * @param today today
	 * @return the result, inconclusive if the date is not trusted
	 */
	public static RuleResult evaluate(MrzReading zone, LocalDate today) {
		if (!zone.expiryDate().trusted() || !zone.formatTrusted()) {
			return ZoneOfScan.unsure(zone);
		}
		return lastDay(zone, today)
			.map((lastDay) -> ExpiryDate.isOver(lastDay, today)
					? (RuleResult) Violated.plain().withEvidence(ZoneEvidence.expiry()) : RuleResult.satisfied())
			.orElse(ZoneOfScan.UNSURE);
	}

	/**
	 * Return the last day of a document's validity.
	 * @param zone the reading
	 * @param today today
	 * @return the day; empty if it is not trusted or no day
	 */
	public static Optional<LocalDate> lastDay(MrzReading zone, LocalDate today) {
		if (!zone.expiryDate().trusted() || !zone.formatTrusted()) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.parse(zone.expiryDate().text(), format(today)));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	private static DateTimeFormatter format(LocalDate today) {
		return new DateTimeFormatterBuilder().appendValueReduced(ChronoField.YEAR, 2, 2, today.getYear() - YEARS_AGO)
			.appendPattern("MMdd")
			.toFormatter()
			.withResolverStyle(ResolverStyle.STRICT);
	}

}
