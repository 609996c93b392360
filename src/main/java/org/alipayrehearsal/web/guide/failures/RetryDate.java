package org.alipayrehearsal.web.guide.failures;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alipayrehearsal.web.guide.words.ChineseText;

/**
 * Reads the date in a message from which the same card may be tried again.
 */
final class RetryDate {

	private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";

	/** Chinese dates, and dates with one kind of separator. */
	private static final List<Pattern> YEAR_FIRST = List.of(
			Pattern.compile("(?<!\\d)(\\d{4})\\s{0,3}年\\s{0,3}(\\d{1,2})\\s{0,3}月\\s{0,3}(\\d{1,2})(?!\\d)"),
			Pattern.compile("(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)"));

	private static final Pattern MONTH_FIRST = Pattern
		.compile("\\b(" + MONTHS + ")[a-z]{0,6}\\.?\\s{0,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{0,3}(\\d{4})(?!\\d)");

	private static final Pattern DAY_FIRST = Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s{0,3}(?:of\\s)?("
			+ MONTHS + ")[a-z]{0,6}\\.?,?\\s{0,3}(\\d{4})(?!\\d)");

	private RetryDate() {
	}

	/**
	 * Find the first valid date of a text.
	 * @param text any text
	 * @return the date, if any
	 */
	static Optional<LocalDate> in(String text) {
		String folded = ChineseText.folded(text);
		for (Pattern pattern : YEAR_FIRST) {
			Matcher date = pattern.matcher(folded);
			while (date.find()) {
				int last = date.groupCount();
				Optional<LocalDate> found = date(date.group(1), date.group(last - 1), date.group(last));
				if (found.isPresent()) {
					return found;
				}
			}
		}
		Matcher english = MONTH_FIRST.matcher(folded);
		if (english.find()) {
			return date(english.group(3), month(english.group(1)), english.group(2));
		}
		Matcher british = DAY_FIRST.matcher(folded);
		return british.find() ? date(british.group(3), month(british.group(2)), british.group(1)) : Optional.empty();
	}

	private static String month(String name) {
		return Integer.toString(MONTHS.toLowerCase(Locale.ROOT).indexOf(name) / 4 + 1);
	}

	private static Optional<LocalDate> date(String year, String month, String day) {
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
