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
