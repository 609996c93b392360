package org.alipayrehearsal.form;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.alipayrehearsal.constraint.HalfWidth;
import org.alipayrehearsal.constraint.TypedText;

/**
 * A date in one of the notations that people write: {@code 2031/5/1}, {@code 2031年5月1日},
 * {@code 20310501}, {@code 2031.5.1}, {@code 1-May-2031}, {@code May 1, 2031}, also in
 * Chinese numerals and with months of other languages ({@code 1. Mai 2031}), with or
 * without a weekday or a time of day, and the end of a period such as
 * {@code 2021.5.1-2031.5.1}. Channels that require the notation of RFC 3339 use
 * {@link TypedDate}.
 *
 * @param candidates the dates that the text can mean: none if it is not a date, several
 * if the order of day and month or the century is ambiguous
 */
public record WrittenDate(List<LocalDate> candidates) {

	private static final WrittenDate NONE = new WrittenDate(List.of());

	private static final int LONGEST = 64;

	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2100;

	private static final String SEPARATOR = "\\s*[-/.,\\s]\\s*";

	private static final Pattern TIME = Pattern
		.compile("(?:t|[,\\s]+)(?:上午|下午)?\\s*\\d{1,2}[:时点]\\d{1,2}(?:[:分]\\d{1,2}(?:\\.\\d+)?)?秒?\\s*(?:[ap]\\.?m\\.?)?"
				+ "\\s*(?:z|[+-]\\d\\d:?\\d\\d)?$");

	private static final Pattern WEEKDAY = Pattern
		.compile("[(\\[]?(?:\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat|sun)"
				+ "(?:day)?\\b\\.?|(?:星期|周|礼拜)[一二三四五六日天])[)\\]]?,?");

	private static final Pattern INTRODUCTION = Pattern
		.compile("^(?:(?:(?:有效期?(?:限)?|截止?(?:日期)?|到期(?:日期?)?)(?:至|到)?|至|到)[:\\s]*"
				+ "|(?:(?:valid )?(?:until|till|to|thru|through)|exp(?:iry|ires|\\.)?(?: date| on)?|on|le|el|il|am|den)[:\\s]+)");

	/** What follows the last day of a period, or ends a sentence. */
	private static final Pattern END = Pattern.compile("(?:\\s*(?:止|为止|到期|截止|\\bг\\.?|\\bгода|[.。,;]))+$",
			Pattern.UNICODE_CHARACTER_CLASS);

	private static final Pattern DASHES = Pattern.compile("[‐‑‒–—−]");

	private static final Pattern APOSTROPHE = Pattern.compile("^['’‘`](?=\\d)");

	private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(?:(?:st|nd|rd|th|er)\\b|[º°ª])");

	private static final Pattern OF = Pattern.compile("\\s+(?:de|del)\\s+");

	/** Chinese numerals of a year, month or day. */
	private static final Pattern NUMERALS = Pattern.compile("([〇零○一二三四五六七八九壹贰叁肆伍陆柒捌玖十拾]{1,4})(?=\\s*[年月日号])");

	private static final List<String> NUMERAL_DIGITS = List.of("〇零○", "一壹", "二贰", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌",
			"九玖");

	private static final Pattern PERIOD = Pattern.compile("(.+?)\\s*(?:至|到|~|—|–|\\bto\\b|\\s-\\s)\\s*(.+)");

	private static final Pattern HYPHENATED_PERIOD = Pattern.compile("([^-]*[./年][^-]*)-([^-]*[./年][^-]*)");

	private static final Pattern YEAR_FIRST = Pattern
		.compile("(\\d{4})" + SEPARATOR + "(\\d{1,2})" + SEPARATOR + "(\\d{1,2})[日号]?");

	private static final Pattern CHINESE = Pattern
		.compile("(\\d{4}|\\d{2})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日号일]?");

	private static final Pattern YEAR_LAST = Pattern
		.compile("(\\d{1,2})" + SEPARATOR + "(\\d{1,2})" + SEPARATOR + "(\\d{4})");

	private static final Pattern SHORT = Pattern
		.compile("(\\d{1,2})" + SEPARATOR + "(\\d{1,2})" + SEPARATOR + "(\\d{1,2})");

	private static final Pattern DIGITS = Pattern.compile("\\d{8}|\\d{6}");

	private static final String MONTH = "(\\p{L}{3,11})\\.?(?:\\s*/\\s*\\p{L}{3,11}\\.?)?";

	private static final Pattern DAY_AND_NAME = Pattern
		.compile("(\\d{1,2})[-/.,\\s]*" + MONTH + "[-/.,\\s]*(\\d{4}|\\d{2})");

	private static final Pattern NAME_AND_DAY = Pattern.compile(MONTH + "[-/.,\\s]*(\\d{1,2})[-/.,\\s]+(\\d{4})");

	private static final Pattern YEAR_AND_NAME = Pattern.compile("(\\d{4})[-/.,\\s]*" + MONTH + "[-/.,\\s]*(\\d{1,2})");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	/**
	 * The months in English, French, German, Spanish, Italian, Portuguese, Dutch, Danish,
	 * Polish, Turkish and Russian, without accents.
	 */
	private static final List<List<String>> MONTHS = Stream.of(
			"january janvier januar enero gennaio janeiro januari stycznia styczen ocak января январь",
			"february fevrier februar febrero febbraio fevereiro februari lutego luty subat февраля февраль",
			"march mars marz maerz marzo marco maart mrt marts marca marzec mart марта март",
			"april avril abril aprile kwietnia kwiecien nisan апреля апрель",
			"may mai mayo maggio maio mei maj maja mayıs mayis мая маи",
			"june juin juni junio giugno junho czerwca czerwiec haziran июня июнь",
			"july juillet juli julio luglio julho lipca lipiec temmuz июля июль",
			"august aout agosto augustus augusti sierpnia sierpien agustos августа август",
			"september septembre septiembre setiembre settembre setembro wrzesnia wrzesien eylul сентября сентябрь",
			"october octobre oktober octubre ottobre outubro pazdziernika pazdziernik ekim октября октябрь",
			"november novembre noviembre novembro listopada listopad kasım kasim ноября ноябрь",
			"december decembre dezember diciembre dicembre dezembro desember grudnia grudzien aralık aralik декабря декабрь")
		.map((names) -> List.of(names.split(" ", -1)))
		.toList();

	/**
	 * Copies the list.
	 */
	public WrittenDate {
		candidates = List.copyOf(candidates);
	}

	/**
	 * Read a date. Of several candidates, those outside of the given period are dropped
	 * if at least one is inside.
	 * @param typed the text as typed
	 * @param earliest the first day that the field usually has
	 * @param latest the last day that the field usually has
	 * @return the candidates
	 */
	public static WrittenDate read(String typed, LocalDate earliest, LocalDate latest) {
		String text = HalfWidth.of(TypedText.of(typed)).toLowerCase(Locale.ROOT);
		if (text.length() > LONGEST || text.isEmpty()) {
			return NONE;
		}
		Set<LocalDate> dates = period(text, earliest, latest);
		if (dates.isEmpty()) {
			dates = single(text);
		}
		List<LocalDate> usual = dates.stream()
			.filter((date) -> !date.isBefore(earliest) && !date.isAfter(latest))
			.toList();
		return new WrittenDate((dates.size() > 1 && !usual.isEmpty()) ? usual : List.copyOf(dates));
	}

	/** The end of a period whose both days are unambiguous. */
	private static Set<LocalDate> period(String text, LocalDate earliest, LocalDate latest) {
		for (Pattern pattern : List.of(PERIOD, HYPHENATED_PERIOD)) {
			Matcher period = pattern.matcher(text);
			if (period.matches()) {
				Set<LocalDate> start = single(period.group(1));
				List<LocalDate> end = read(period.group(2), earliest, latest).candidates();
				if (start.size() == 1 && end.size() == 1 && start.iterator().next().isBefore(end.get(0))) {
					return Set.of(end.get(0));
				}
			}
		}
		return Set.of();
	}

	private static Set<LocalDate> single(String typed) {
		String text = NUMERALS.matcher(typed).replaceAll((numerals) -> digits(numerals.group(1)));
		text = WEEKDAY.matcher(text).replaceAll(" ").strip();
		text = TIME.matcher(text).replaceAll("");
		text = APOSTROPHE.matcher(text).replaceFirst("");
		text = DASHES.matcher(END.matcher(text).replaceFirst("")).replaceAll("-");
		text = ORDINAL.matcher(INTRODUCTION.matcher(text).replaceFirst("")).replaceAll("").strip();
		Candidates dates = new Candidates();
		Matcher matcher = YEAR_FIRST.matcher(text);
		if (matcher.matches()) {
			dates.add(matcher.group(1), matcher.group(2), matcher.group(3));
			return dates.all;
		}
		matcher = CHINESE.matcher(text);
		if (matcher.matches()) {
			dates.add(matcher.group(1), matcher.group(2), matcher.group(3));
			return dates.all;
		}
		matcher = YEAR_LAST.matcher(text);
		if (matcher.matches()) {
			dates.add(matcher.group(3), matcher.group(2), matcher.group(1));
			dates.add(matcher.group(3), matcher.group(1), matcher.group(2));
			return dates.all;
		}
		matcher = SHORT.matcher(text);
		if (matcher.matches()) {
			dates.addAnyOrder(matcher.group(1), matcher.group(2), matcher.group(3));
			return dates.all;
		}
		if (DIGITS.matcher(text).matches()) {
			dates.addDigits(text);
			return dates.all;
		}
		addNamedMonth(text, dates);
		return dates.all;
	}

	/** A number below a hundred with 十, or a row of digits. */
	private static String digits(String numerals) {
		String plain = numerals.replace('拾', '十');
		int tens = plain.indexOf('十');
		if (tens < 0) {
			return plain.chars().mapToObj(WrittenDate::digit).collect(Collectors.joining());
		}
		return ((tens == 0) ? "1" : digits(plain.substring(0, tens)))
				+ ((tens + 1 == plain.length()) ? "0" : digits(plain.substring(tens + 1)));
	}

	private static String digit(int numeral) {
		return IntStream.range(0, NUMERAL_DIGITS.size())
			.filter((digit) -> NUMERAL_DIGITS.get(digit).indexOf(numeral) >= 0)
			.mapToObj(Integer::toString)
			.findFirst()
			.orElse("");
	}

	private static void addNamedMonth(String typed, Candidates dates) {
		String text = OF.matcher(MARKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFD)).replaceAll(""))
			.replaceAll(" ");
		Matcher matcher = DAY_AND_NAME.matcher(text);
		if (matcher.matches()) {
			dates.add(matcher.group(3), month(matcher.group(2)), matcher.group(1));
			return;
		}
		matcher = NAME_AND_DAY.matcher(text);
		if (matcher.matches()) {
			dates.add(matcher.group(3), month(matcher.group(1)), matcher.group(2));
			return;
		}
		matcher = YEAR_AND_NAME.matcher(text);
		if (matcher.matches()) {
			dates.add(matcher.group(1), month(matcher.group(2)), matcher.group(3));
		}
	}

	/**
	 * The number of a month by its name or its beginning, 0 if it is no month or more
	 * than one.
	 */
	private static String month(String typed) {
		int[] months = IntStream.range(0, MONTHS.size())
			.filter((i) -> MONTHS.get(i).stream().anyMatch((name) -> name.startsWith(typed)))
			.toArray();
		return (months.length == 1) ? Integer.toString(months[0] + 1) : "0";
	}

	@Override
	public String toString() {
		return "WrittenDate[" + this.candidates.size() + "]";
	}

	/** Collects the dates that exist. */
	private static final class Candidates {

		private final Set<LocalDate> all = new LinkedHashSet<>();

		void add(String year, String month, String day) {
			for (int candidate : years(year)) {
				try {
					if (candidate >= FIRST_YEAR && candidate <= LAST_YEAR) {
						this.all.add(LocalDate.of(candidate, Integer.parseInt(month), Integer.parseInt(day)));
					}
				}
				catch (DateTimeException ex) {
					// Not a date of the calendar, hence no candidate.
				}
			}
		}

		void addAnyOrder(String first, String second, String third) {
			if (first.length() == 2) {
				add(first, second, third);
			}
			if (third.length() == 2) {
				add(third, second, first);
				add(third, first, second);
			}
		}

		void addDigits(String digits) {
			if (digits.length() == 6) {
				addAnyOrder(digits.substring(0, 2), digits.substring(2, 4), digits.substring(4));
				return;
			}
			add(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6));
			if (this.all.isEmpty()) {
				add(digits.substring(4), digits.substring(2, 4), digits.substring(0, 2));
				add(digits.substring(4), digits.substring(0, 2), digits.substring(2, 4));
			}
		}

		private static List<Integer> years(String year) {
			int number = Integer.parseInt(year);
			List<Integer> years = new ArrayList<>();
			if (year.length() == 4) {
				years.add(number);
			}
			else if (year.length() == 2) {
				years.add(2000 + number);
				years.add(FIRST_YEAR + number);
			}
			return years;
		}

	}

}
