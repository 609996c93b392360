package org.alipayrehearsal.batch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
	@ValueSource(strings = { "2570-03-05", "2568-12-31" })
	void whenYearIsOfTheBuddhistCalendarShouldAskWhichIsMeant(String text) {
		CellReader.Reading reading = read("passport.expiresOn", text, CellKind.TEXT);
		assertThat(reading.value()).isNull();
		assertThat(reading.isUnreadable()).isTrue();
		assertThat(kind(reading)).isEqualTo(Kind.AMBIGUOUS_DATE);
		assertThat(Objects.requireNonNull(reading.hint()).choices())
			.containsExactly(LocalDate.parse(text).minusYears(543).toString(), text);
	}

	@ParameterizedTest
	@CsvSource({ "passport.number", "passport.atBank", "contact.phone", "contact.atBank", "card.number", "card.bank",
			"name.onVisa", "name.atBank", "deposit.amount", "passport.expiresOn", "card.openedOnMainland" })
	void whenValueIsMarkedAsMissingShouldTakeItForBlank(String path) {
		for (String text : List.of("n/a", "N/A", "无", "無", "TBD", "-", "none", "—", "暂无", "暫無", "待定", "n.a.", "未知",
				"unknown", " / ")) {
			CellReader.Reading reading = read(path, text, CellKind.TEXT);
			assertThat(reading.value()).as(text).isNull();
			assertThat(reading.isUnreadable()).as(text).isFalse();
			assertThat(kind(reading)).as(text).isEqualTo(Kind.READ_AS_BLANK);
		}
	}

	@ParameterizedTest
	@CsvSource({ "name.realName, Na", "name.realName, None", "name.atBank, Na Li", "passport.number, NA1234567",
			"contact.phone, 无法联系", "card.bank, Sparkasse" })
	void whenValueIsATextShouldNotTakeItForBlank(String path, String text) {
		assertThat(read(path, text, CellKind.TEXT).value()).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource({ "大陆, true", "大陸, true", "中国大陆, true", "内地, true", "內地, true", "mainland, true", "Mainland China, true",
			"Chinese mainland, true", "境内, true", "大陆开户, true", "HK, false", "香港, false", "中国香港, false",
			"Hong Kong, false", "HongKong, false", "Macau, false", "Macao, false", "澳门, false", "澳門, false",
			"台湾, false", "Taiwan, false", "境外, false", "海外, false", "overseas, false", "香港开户, false",
			"Hong Kong branch, false" })
	void whenPlaceOfTheAccountIsGivenShouldReadTheAnswer(String text, boolean answer) {
		CellReader.Reading reading = read("card.openedOnMainland", text, CellKind.TEXT);
		assertThat(reading.value()).isEqualTo(answer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "not mainland", "非大陆", "不是大陆", "mainland or Hong Kong", "大陆和香港", "China", "中国", "maybe",
			"不知道" })
	void whenPlaceOfTheAccountIsUncertainShouldAsk(String text) {
		CellReader.Reading reading = read("card.openedOnMainland", text, CellKind.TEXT);
		assertThat(reading.value()).isNull();
		assertThat(kind(reading)).isEqualTo(Kind.NOT_YES_OR_NO);
	}

	@ParameterizedTest
	@CsvSource({ "旅遊簽證, L", "商務簽證, M", "免簽, NONE", "家庭團聚, Q1", "工作簽證, Z", "居留許可, RESIDENCE_PERMIT", "過境簽證, G",
			"訪問簽證, F", "長期學習, X1", "短期記者, J2", "無簽證, NONE", "Z簽證, Z" })
	void whenVisaIsInTraditionalCharactersShouldReadIt(String text, String code) {
		assertThat(read("documents.visaKind", text, CellKind.TEXT).value()).isEqualTo(code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2027年3月5號", "2027年3月5日 週五", "有效期至2027-03-05", "5 mars 2027", "'2027-03-05" })
	void whenDateHasWordsShouldReadIt(String text) {
		assertThat(read("passport.expiresOn", text, CellKind.TEXT).value()).isEqualTo(LocalDate.of(2027, 3, 5));
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
