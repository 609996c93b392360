package org.alipayrehearsal.batch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.batch.Columns.Column;
import org.alipayrehearsal.batch.SheetHint.Kind;
import org.alipayrehearsal.batch.sheet.CellKind;
import org.alipayrehearsal.check.RuleServiceFixture;
import org.alipayrehearsal.form.FormFields;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CellReaderTests {

	private final CellReader reader = new CellReader(RuleServiceFixture.bean(Banks.class),
			RuleServiceFixture.bean(Clock.class));

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "2031-05-01 | TEXT | ", "2031-05-01 | DATE | ", "2031/5/1 | TEXT | READ_DATE",
					"2031年5月1日 | TEXT | READ_DATE", "20310501 | TEXT | READ_DATE", "20310501 | NUMBER | READ_DATE",
					"2031.5.1 | TEXT | READ_DATE", "1-May-2031 | TEXT | READ_DATE", "２０３１／５／１ | TEXT | READ_DATE",
					"2031/5/1 0:00 | TEXT | READ_DATE", "47969 | TEXT | DATE_NUMBER", "47969 | NUMBER | DATE_NUMBER",
					"47969.75 | NUMBER | DATE_NUMBER" })
	void whenDateIsWrittenAsPeopleDoShouldReadItAndSaySo(String text, CellKind cell, @Nullable Kind kind) {
		CellReader.Reading reading = read("passport.expiresOn", text, cell);
		assertThat(reading.value()).isEqualTo(LocalDate.of(2031, 5, 1));
		assertThat(kind(reading)).isEqualTo(kind);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "2031.5 | NUMBER | NOT_A_DATE", "2031 | NUMBER | NOT_A_DATE", "2031 | TEXT | NOT_A_DATE",
					"1905-07-23 | DATE | NOT_A_DATE", "2031-02-30 | TEXT | NOT_A_DATE", "9999 | NUMBER | NOT_A_DATE",
					"80000 | NUMBER | NOT_A_DATE", "长期 | TEXT | NOT_A_DATE", "1/5/2031 | TEXT | AMBIGUOUS_DATE",
					"01.05.2031 | TEXT | AMBIGUOUS_DATE" })
	void whenDateIsNoneOrAmbiguousShouldNotReadIt(String text, CellKind cell, Kind kind) {
		CellReader.Reading reading = read("documents.visaExpiresOn", text, cell);
		assertThat(reading.value()).isNull();
		assertThat(reading.isUnreadable()).isTrue();
		assertThat(kind(reading)).isEqualTo(kind);
	}

	@ParameterizedTest
	@CsvSource({ "46507, true, 2031-05-01", "47969, false, 2031-05-01", "10000, false, 1927-05-18",
			"73050, false, 2099-12-31" })
	void whenDaysAreCountedFrom1904ShouldReadTheSameDay(String number, boolean from1904, LocalDate date) {
		assertThat(this.reader.read(column("passport.expiresOn"), number, CellKind.NUMBER, from1904).value())
			.isEqualTo(date);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-", "—", "/", "N/A", "无", "none", " - " })
	void whenDateIsMarkedAsMissingShouldTakeItForBlank(String text) {
		CellReader.Reading reading = read("documents.permitExpiresOn", text, CellKind.TEXT);
		assertThat(reading.value()).isNull();
		assertThat(reading.isUnreadable()).isFalse();
		assertThat(kind(reading)).isEqualTo(Kind.READ_AS_BLANK);
	}

	@ParameterizedTest
	@CsvSource({ "Z, Z,", "z, Z,", "居留许可, RESIDENCE_PERMIT, READ_VISA_KIND",
			"Residence permit, RESIDENCE_PERMIT, READ_VISA_KIND", "工作签证, Z, READ_VISA_KIND", "Z字, Z, READ_VISA_KIND",
			"Z签, Z, READ_VISA_KIND", "X,, AMBIGUOUS_VISA_KIND", "Q9,, UNKNOWN_VISA_KIND" })
	void whenVisaIsWrittenAsPeopleDoShouldReadItOrAsk(String text, @Nullable String code, @Nullable Kind kind) {
		CellReader.Reading reading = read("documents.visaKind", text, CellKind.TEXT);
		assertThat(reading.value()).isEqualTo(code);
		assertThat(kind(reading)).isEqualTo(kind);
	}

	@ParameterizedTest
	@CsvSource({ "是, true", "否, false", "Y, true", "N, false", "Ｙ, true", "yes, true", "No, false", "TRUE, true",
			"√, true", "×, false", "不是, false" })
	void whenAnswerIsYesOrNoShouldReadIt(String text, boolean answer) {
		assertThat(read("card.openedOnMainland", text, CellKind.TEXT).value()).isEqualTo(answer);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "contact.phone | 13800138000 | 13800138000 | ",
					"contact.phone | 13800138000.0 | 13800138000 | READ_DECIMALS",
					"contact.phone | '13800138000 | 13800138000 | READ_APOSTROPHE",
					"contact.phone | '+8613800138000 | +8613800138000 | READ_APOSTROPHE",
					"card.number | ’6216261000000000018 | 6216261000000000018 | READ_APOSTROPHE",
					"passport.number | 'C01X00T47 | C01X00T47 | READ_APOSTROPHE",
					"passport.number | C01 X00 T47 | C01 X00 T47 | ", "name.realName | 't Hooft | 't Hooft | ",
					"deposit.amount | 100000.00 | 100000.00 | " })
	void whenSpreadsheetAddsToANumberShouldReadTheNumber(String path, String text, String value, @Nullable Kind kind) {
		CellReader.Reading reading = read(path, text, CellKind.TEXT);
		assertThat(reading.value()).isEqualTo(value);
		assertThat(kind(reading)).isEqualTo(kind);
	}

	@ParameterizedTest
	@CsvSource({ "documents.visaKind, X, This can mean X1 or X2.",
			"documents.visaKind, 居留许可, Read as residence permit.", "documents.visaKind, Z字, Read as Z.",
			"passport.expiresOn, 1/5/2031, This date can mean 2031-05-01 or 2031-01-05." })
	void whenHintIsRenderedShouldNameTheValueInWords(String path, String text, String words) {
		SheetHint hint = Objects.requireNonNull(read(path, text, CellKind.TEXT).hint());
		assertThat(BatchFixture.TEXTS.text(hint, Locale.ENGLISH)).startsWith(words);
		assertThat(BatchFixture.TEXTS.text(hint, Locale.SIMPLIFIED_CHINESE)).doesNotContain("RESIDENCE", " or ");
	}

	private CellReader.Reading read(String path, String text, CellKind cell) {
		return this.reader.read(column(path), text, cell, false);
	}

	private static Column column(String path) {
		return new Column(0, path, FormFields.kind(path), path, false);
	}

	private static @Nullable Kind kind(CellReader.Reading reading) {
		return (reading.hint() != null) ? reading.hint().kind() : null;
	}

}
