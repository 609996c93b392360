package org.alipayrehearsal.web.guide.failures;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
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

	/** Words about a time from which something may be done again. */
	private static final Pattern RETRY = Pattern
		.compile("后|起|再|重新|重试|原(?:银行)?卡|\\b(?:after|from|since|until|again|retry|original|later|days?)\\b");

	/** Words about dates that have passed, or on which something expires. */
	private static final Pattern OTHER = Pattern.compile("有效|到期|出生|生日|提交|申请|开户|办理|签发|收到"
			+ "|\\b(?:valid|expir\\w{1,5}|born|birth|submitted|applied|application|opened|issued|received)\\b");

	private static final String ENDS_OF_SENTENCES = "。;!?\n";

	private static final String ENDS_OF_CLAUSES = ENDS_OF_SENTENCES + ",";

	/** Words farther away do not belong to a date. */
	private static final int FARTHEST = 60;

	private RetryDate() {
	}

	/**
	 * Find the date that is nearest to words about trying again; of two that are as near
	 * the later one counts. Dates beside words about something else come last or, if
	 * nothing there speaks of trying again, do not count.
	 * @param text any text
	 * @return the date, if any
	 */
	static Optional<LocalDate> in(String text) {
		String folded = ChineseText.folded(text);
		List<Found> dates = new ArrayList<>();
		for (Pattern pattern : YEAR_FIRST) {
			find(pattern, folded, dates,
					(date) -> date(date.group(1), date.group(date.groupCount() - 1), date.group(date.groupCount())));
		}
		find(MONTH_FIRST, folded, dates, (date) -> date(date.group(3), month(date.group(1)), date.group(2)));
		find(DAY_FIRST, folded, dates, (date) -> date(date.group(3), month(date.group(2)), date.group(1)));
		return dates.stream()
			.filter((date) -> date.retry() < FARTHEST || !date.other())
			.min(Comparator.comparing(Found::other)
				.thenComparingInt(Found::retry)
				.thenComparing(Found::date, Comparator.reverseOrder()))
			.map(Found::date);
	}

	private static void find(Pattern pattern, String text, List<Found> dates, DateReader reader) {
		pattern.matcher(text)
			.results()
			.forEach((match) -> reader.read(match)
				.ifPresent((date) -> dates.add(new Found(date, distance(RETRY, match, text, ENDS_OF_SENTENCES),
						distance(OTHER, match, text, ENDS_OF_CLAUSES) < FARTHEST))));
	}

	/** The characters between a date and the nearest of some words. */
	private static int distance(Pattern words, MatchResult date, String text, String ends) {
		int start = date.start();
		while (start > 0 && date.start() - start < FARTHEST && ends.indexOf(text.charAt(start - 1)) < 0) {
			start--;
		}
		int end = date.end();
		while (end < text.length() && end - date.end() < FARTHEST && ends.indexOf(text.charAt(end)) < 0) {
			end++;
		}
		return words.matcher(text)
			.region(start, end)
			.results()
			.mapToInt((word) -> Math.max(word.start() - date.end(), date.start() - word.end()))
			.min()
			.orElse(FARTHEST);
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

	/** Reads the date of a match. */
	private interface DateReader {

		Optional<LocalDate> read(MatchResult match);

	}

	/**
	 * A date and the words near it.
	 *
	 * @param date the date
	 * @param retry the distance of words about trying again, in characters
	 * @param other whether words about something else are in its clause
	 */
	private record Found(LocalDate date, int retry, boolean other) {

		@Override
		public String toString() {
			return "Found[]";
		}

	}

}
