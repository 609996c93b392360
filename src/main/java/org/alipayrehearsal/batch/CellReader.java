package org.alipayrehearsal.batch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.batch.Columns.Column;
import org.alipayrehearsal.batch.SheetHint.Kind;
import org.alipayrehearsal.batch.sheet.CellKind;
import org.alipayrehearsal.batch.sheet.SerialDate;
import org.alipayrehearsal.constraint.SpreadsheetNumber;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.data.TraditionalCharacters;
import org.alipayrehearsal.form.WrittenDate;
import org.alipayrehearsal.form.passport.BirthDate;
import org.alipayrehearsal.form.visa.VisaKind;
import org.alipayrehearsal.form.visa.WrittenVisaKind;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads the cells of a table as people and spreadsheet programs write them. What is read
 * differently than it is written gets a hint that says so, and what is ambiguous is not
 * read. Thread-safe.
 */
@Component
class CellReader {

	/** Fields that consist of digits, for which spreadsheets have their own ideas. */
	private static final Set<String> NUMBERS = Set.of("passport.number", "passport.atBank", "contact.phone",
			"contact.atBank", "card.number", "deposit.amount");

	private static final String APOSTROPHES = "'’‘`";

	/** An apostrophe that keeps a number a text, or a text from being a formula. */
	private static final Pattern APOSTROPHE = Pattern.compile("[" + APOSTROPHES + "][0-9A-Za-z+=@＋＝-]");

	/** Serial dates of 1927 to 2119; a year alone, such as 2031, is none. */
	private static final Pattern SERIAL = Pattern.compile("[1-7][0-9]{4}(?:\\.[0-9]{1,20})?");

	private static final Set<String> BLANK = Set.of("-", "--", "---", "—", "——", "–", "/", "//", "\\", "n/a", "n.a.",
			"n.a", "n/a.", "na", "nil", "none", "null", "tbd", "tba", "tbc", "t.b.d.", "unknown", "not available",
			"not applicable", "not provided", "无", "没有", "暂无", "暂缺", "不适用", "未知", "不详", "未提供", "待定", "待补", "待补充", "待提供",
			"待确认", "空");

	private static final int LONGEST_BLANK = BLANK.stream().mapToInt(String::length).max().orElse(0);

	/** Texts that a sign for an empty cell can stand for; some people are called Na. */
	private static final Set<String> OPTIONAL_NAMES = Set.of("name.onVisa", "name.atBank");

	private static final String ACCOUNT = "(?:开户|开立|开卡|分行|网点|账户|卡)?";

	private static final String BRANCH = "(?: (?:branch|account|card))?";

	private static final Pattern MAINLAND = Pattern.compile("(?:中国)?(?:大陆|内地)" + ACCOUNT + "|(?:境内|国内)" + ACCOUNT
			+ "|(?:the )?(?:chinese |china )?mainland(?: china)?" + BRANCH + "|prc");

	private static final Pattern ELSEWHERE = Pattern.compile("(?:中国)?(?:香港|澳门|台湾)" + ACCOUNT + "|(?:境外|海外|国外|港澳台?)"
			+ ACCOUNT + "|(?:hk|hksar|hong ?kong|macau|macao|taiwan|overseas|abroad|offshore)(?: sar)?" + BRANCH);

	/** Years of the Buddhist calendar, which Thai documents show. */
	private static final int BUDDHIST_ERA = 543;

	/** A year typed into a cell that is formatted as a date is shown as a day of 1905. */
	private static final String YEAR_AS_DATE = "1905-";

	private static final LocalDate FIRST_EXPIRY = LocalDate.of(2000, 1, 1);

	private static final LocalDate LAST_EXPIRY = LocalDate.of(2099, 12, 31);

	private static final int LONGEST_LIFE = 100;

	private final Banks banks;

	private final Clock clock;

	CellReader(Banks banks, Clock clock) {
		this.banks = banks;
		this.clock = clock;
	}

	/**
	 * Read a cell that is not blank.
	 * @param column the column
	 * @param text the text of the cell
	 * @param kind the type of the cell
	 * @param from1904 whether numbers count days from 1904 on
	 * @return the value and the hint
	 */
	Reading read(Column column, String text, CellKind kind, boolean from1904) {
		return switch (column.kind()) {
			case TEXT -> column.path().equals("card.bank") ? bank(text) : text(column.path(), text);
			case DATE -> plausible(column, date(column, text, kind, from1904));
			case VISA_KIND -> visaKind(column, text);
			case YES_OR_NO -> yesOrNo(column, text);
			case SCAN -> new Reading(null, null);
		};
	}

	private static Reading text(String path, String text) {
		boolean number = NUMBERS.contains(path);
		if (!number && !OPTIONAL_NAMES.contains(path)) {
			return new Reading(text, null);
		}
		String typed = TypedText.of(text);
		if (isBlank(typed)) {
			return new Reading(null, new SheetHint(Kind.READ_AS_BLANK, path, null));
		}
		if (!number) {
			return new Reading(text, null);
		}
		SheetHint hint = null;
		if (APOSTROPHES.indexOf(typed.charAt(0)) >= 0 && APOSTROPHE.matcher(typed).lookingAt()) {
			typed = typed.substring(1);
			hint = new SheetHint(Kind.READ_APOSTROPHE, path, null);
		}
		String whole = path.equals("deposit.amount") ? typed : SpreadsheetNumber.withoutDecimals(typed);
		if (whole.length() < typed.length()) {
			typed = whole;
			hint = new SheetHint(Kind.READ_DECIMALS, path, null);
		}
		return new Reading((hint != null) ? typed : text, hint);
	}

	/** The code of a bank that is given by its name. */
	private Reading bank(String text) {
		String typed = TypedText.of(text);
		if (this.banks.find(typed).isPresent()) {
			return new Reading(typed, null);
		}
		Bank bank = this.banks.search(typed).orElse(null);
		if (bank == null) {
			return isBlank(typed) ? new Reading(null, new SheetHint(Kind.READ_AS_BLANK, "card.bank", null))
					: new Reading(text, null);
		}
		return new Reading(bank.code(), isNameOf(bank, typed) ? null : new SheetHint(Kind.READ_BANK, "card.bank",
				bank.code(), List.of(bank.englishName(), bank.chineseName())));
	}

	private static boolean isNameOf(Bank bank, String typed) {
		String name = typed.replace(" ", "");
		return bank.names().stream().anyMatch((each) -> each.replace(" ", "").equalsIgnoreCase(name));
	}

	/** A day on which nobody alive can have been born is a mistake in the cell. */
	private Reading plausible(Column column, Reading reading) {
		return (!column.path().equals(BirthDate.PATH) || !(reading.value() instanceof LocalDate bornOn)
				|| BirthDate.isPlausible(bornOn, LocalDate.now(this.clock))) ? reading
						: unreadable(Kind.NOT_A_DATE, column);
	}

	private Reading date(Column column, String text, CellKind kind, boolean from1904) {
		boolean birth = column.path().endsWith("bornOn");
		Optional<?> exact = column.kind().parse(text);
		if (exact.isPresent()) {
			if (!birth && exact.get() instanceof LocalDate date && isBuddhist(date)) {
				return new Reading(null, new SheetHint(Kind.AMBIGUOUS_DATE, column.path(), null,
						choices(List.of(date.minusYears(BUDDHIST_ERA), date))));
			}
			return (kind == CellKind.DATE && !birth && text.startsWith(YEAR_AS_DATE))
					? unreadable(Kind.NOT_A_DATE, column) : new Reading(exact.get(), null);
		}
		String typed = TypedText.of(text);
		if (isBlank(typed)) {
			return new Reading(null, new SheetHint(Kind.READ_AS_BLANK, column.path(), null));
		}
		if (SERIAL.matcher(typed).matches()) {
			String day = SerialDate.toIso(typed, from1904);
			if (day != null) {
				return new Reading(LocalDate.parse(day), new SheetHint(Kind.DATE_NUMBER, column.path(), day));
			}
		}
		LocalDate today = LocalDate.now(this.clock);
		String simplified = TraditionalCharacters.simplified(typed);
		List<LocalDate> dates = (birth ? WrittenDate.read(simplified, today.minusYears(LONGEST_LIFE), today)
				: WrittenDate.read(simplified, FIRST_EXPIRY, LAST_EXPIRY))
			.candidates();
		if (dates.size() == 1) {
			return new Reading(dates.get(0),
					new SheetHint(Kind.READ_DATE, column.path(), String.valueOf(dates.get(0))));
		}
		return dates.isEmpty() ? unreadable(Kind.NOT_A_DATE, column)
				: new Reading(null, new SheetHint(Kind.AMBIGUOUS_DATE, column.path(), null, choices(dates)));
	}

	private static Reading visaKind(Column column, String text) {
		Optional<?> exact = column.kind().parse(text);
		if (exact.isPresent()) {
			return new Reading(exact.get(), null);
		}
		List<VisaKind> kinds = WrittenVisaKind.read(TraditionalCharacters.simplified(text)).candidates();
		if (kinds.size() == 1) {
			return new Reading(kinds.get(0).name(),
					new SheetHint(Kind.READ_VISA_KIND, column.path(), kinds.get(0).name()));
		}
		return kinds.isEmpty() ? unreadable(Kind.UNKNOWN_VISA_KIND, column)
				: new Reading(null, new SheetHint(Kind.AMBIGUOUS_VISA_KIND, column.path(), null, choices(kinds)));
	}

	private static Reading yesOrNo(Column column, String text) {
		Optional<?> answer = column.kind().parse(text);
		if (answer.isPresent()) {
			return new Reading(answer.get(), null);
		}
		String typed = TypedText.of(text);
		if (isBlank(typed)) {
			return new Reading(null, new SheetHint(Kind.READ_AS_BLANK, column.path(), null));
		}
		String place = TraditionalCharacters.simplified(typed).toLowerCase(Locale.ROOT);
		boolean mainland = MAINLAND.matcher(place).matches();
		return (mainland || ELSEWHERE.matcher(place).matches()) ? new Reading(mainland, null)
				: unreadable(Kind.NOT_YES_OR_NO, column);
	}

	private static boolean isBuddhist(LocalDate date) {
		int year = date.getYear() - BUDDHIST_ERA;
		return year >= FIRST_EXPIRY.getYear() && year <= LAST_EXPIRY.getYear();
	}

	private static boolean isBlank(String typed) {
		return typed.length() <= LONGEST_BLANK
				&& (typed.isEmpty() || !Character.isDigit(typed.charAt(typed.length() - 1)))
				&& BLANK.contains(TraditionalCharacters.simplified(typed).toLowerCase(Locale.ROOT));
	}

	private static List<String> choices(List<?> values) {
		return values.stream().map(String::valueOf).toList();
	}

	private static Reading unreadable(Kind kind, Column column) {
		return new Reading(null, new SheetHint(kind, column.path(), null));
	}

	/**
	 * A cell as it was read.
	 *
	 * @param value the text, date, boolean or code, or null
	 * @param hint the hint, or null if the value is read as it is written
	 */
	record Reading(@Nullable Object value, @Nullable SheetHint hint) {

		/**
		 * Whether the cell has a text that could not be read.
		 */
		boolean isUnreadable() {
			return this.value == null && this.hint != null && !this.hint.kind().isReading();
		}

		@Override
		public String toString() {
			return "Reading[" + this.hint + "]";
		}

	}

}
