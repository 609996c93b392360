package org.alipayrehearsal.form.passport;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OtherDocumentTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	@ParameterizedTest
	@ValueSource(strings = { "11010519491231002X", "11010519491231002x", "110105 19491231 002X", "110105-19491231-002X",
			"１１０１０５１９４９１２３１００２Ｘ", "440308200002291514", "110105491231002", "130503670401001", "840000199001010030" })
	void whenNumberIsOfAChineseIdShouldBeFound(String typed) {
		assertThat(OtherDocument.isChineseId(typed, TODAY)).isTrue();
		assertThat(OtherDocument.isResidenceCard(typed)).isFalse();
		assertThat(OtherDocument.isHkMacaoTaiwan(typed)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "110105194912310021, wrong check digit", "110105194913310021, no such month",
			"440308199902291514, no such day", "440308202603031514, tomorrow", "110105189501010026, too long ago",
			"11010519491231002, seventeen", "11010519491231002XX, nineteen", "1101051949123100X2, X inside",
			"110105491331002, no such month", "110105490231002, no such day", "110105491200002, day zero",
			"110105490010002, month zero", "910105491231002, begins with 9", "010105491231002, begins with 0",
			"810000199408230021, Hong Kong", "911124198108030024, residence card", "A12345678, passport",
			"123456789, passport" })
	void whenNumberIsOfNoChineseIdShouldNotBeFound(String typed) {
		assertThat(OtherDocument.isChineseId(typed, TODAY)).isFalse();
	}

	@Test
	void whenBirthDateIsTodayShouldStillBePlausible() {
		assertThat(OtherDocument.isChineseId("440308202603021519", TODAY)).isTrue();
		assertThat(OtherDocument.isChineseId("440308202603021519", TODAY.minusDays(1))).isFalse();
	}

	@Test
	void whenBirthDateIsAHundredAndThirtyYearsAgoShouldNotBePlausible() {
		assertThat(OtherDocument.isChineseId("110105189603030028", TODAY)).isTrue();
		assertThat(OtherDocument.isChineseId("110105189603030028", TODAY.plusDays(1))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "911124198108030024, true", "9111 2419 8108 0300 24, true", "CAN110105800101, true",
			"can110105800101, true", "911124198108030025, false", "811124198108030024, false", "CAN11010580010, false",
			"CAN1101058001011, false", "CA1101058001011, false", "CANX10105800101, false", "PAB123456, false" })
	void whenNumberIsOfAResidenceCardShouldBeFound(String typed, boolean found) {
		assertThat(OtherDocument.isResidenceCard(typed)).isEqualTo(found);
		assertThat(OtherDocument.isChineseId(typed, TODAY)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "A123456(3), true", "a123456(3), true", "A123456 (3), true", "Ａ１２３４５６（３）, true", "G123456(A), true",
			"g123456(a), true", "AB987654(3), true", "A123456(4), false", "A123456(B), false", "A1234563, false",
			"A123456, false", "(A123456)3, false", "A123456[3], false", "ABC123456(3), false", "123456(3), false",
			"810000199408230021, true", "820000199001010037, true", "830000199201300022, true",
			"8300 0019 9201 3000 22, true", "830000199201300023, false", "812345678, false",
			"440308199902291514, false", "H1234567890, true", "m 0123 4567 89, true", "H123456789, false",
			"H12345678901, false", "C1234567890, false" })
	void whenNumberIsOfHongKongMacaoOrTaiwanShouldBeFound(String typed, boolean found) {
		assertThat(OtherDocument.isHkMacaoTaiwan(typed)).isEqualTo(found);
		assertThat(OtherDocument.isChineseId(typed, TODAY)).isFalse();
	}

	@Test
	void whenTextIsLongShouldFindNothing() {
		assertThat(OtherDocument.isHkMacaoTaiwan("A123456(3)" + " ".repeat(54))).isTrue();
		assertThat(OtherDocument.isHkMacaoTaiwan("A123456(3)" + " ".repeat(55))).isFalse();
		assertThat(OtherDocument.isChineseId("11010519491231002X" + " ".repeat(46), TODAY)).isTrue();
		assertThat(OtherDocument.isChineseId("11010519491231002X" + " ".repeat(47), TODAY)).isFalse();
	}

	private static final String CHECK_DIGITS = "0123456789X";

	@ParameterizedTest
	@ValueSource(strings = { "11010519491231002X", "440308199902291514", "911124198108030024", "810000199408230021",
			"820000199001010037", "830000199201300022" })
	void whenIso7064CheckDigitIsRightShouldAcceptOnlyThatOne(String number) {
		String body = number.substring(0, 17);
		assertThat(CHECK_DIGITS.chars().filter((digit) -> OtherDocument.isIso7064Valid(body + (char) digit)).count())
			.isEqualTo(1);
		assertThat(OtherDocument.isIso7064Valid(number)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "A1234563", "G123456A", "Z683365A", "K1234560", "AB9876543", "WX1234569" })
	void whenHongKongCheckDigitIsRightShouldAcceptOnlyThatOne(String number) {
		String body = number.substring(0, number.length() - 1);
		assertThat("0123456789A".chars()
			.filter((digit) -> OtherDocument.isHongKongCheckDigitValid(body + (char) digit))
			.count()).isEqualTo(1);
		assertThat(OtherDocument.isHongKongCheckDigitValid(number)).isTrue();
	}

	@Test
	void whenTwoDigitsAreSwappedShouldNoticeIt() {
		assertThat(OtherDocument.isIso7064Valid("11015019491231002X")).isFalse();
		assertThat(OtherDocument.isHongKongCheckDigitValid("A1234653")).isFalse();
	}

}
