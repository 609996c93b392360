package org.alipayrehearsal.constraint.passport;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.alipayrehearsal.rule.Fix;
import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PassportValidatorTests {

	/** Already the next day in China. */
	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T17:00:00Z"), ZoneId.of("Asia/Shanghai"));

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	@ParameterizedTest
	@CsvSource({ "E12345678,", "A123456(3),", "Ａ１２３４５６（３）,", "E 1234567, own", "Ｅ１２３４５６７, full-width", "Ｅ 1234567, own",
			"É1234567, other-letters", "护照E1234567, other-letters", "E{1234567}, own", "😀, own", "E1234567(3), own" })
	void whenOtherCharactersAreTypedShouldSayWhichKind(String typed, String variant) {
		Judgement judgement = new PassportCharactersValidator().judgeText(typed);
		if (variant == null) {
			assertThat(judgement).isEqualTo(Judgement.satisfied());
		}
		else {
			assertThat(judgement).isInstanceOfSatisfying(Objection.class,
					(objection) -> assertThat(objection.variant()).isEqualTo(variant.equals("own") ? null : variant));
		}
	}

	@ParameterizedTest
	@CsvSource({ "A123456, true", "A1234567, false", "😀123456, true", "😀1234567, false", "E 12345, true",
			"E 123456, false" })
	void whenNumberIsShortShouldCountWhatWasTyped(String typed, boolean objects) {
		assertThat(new PassportMinLengthValidator().judgeText(typed) instanceof Objection).isEqualTo(objects);
	}

	@ParameterizedTest
	@CsvSource({ "AB1234567,", "AB-123-4567,", "AB12345678, own", "AB-123-45678, own", "C01X00T478, check-digit",
			"c01x00t478, check-digit", "C01X00T47<8, check-digit", "C01X00T479, own", "C01X00T4780, own",
			"11010519491231002X,", "911124198108030024,", "810000199408230021,", "110105194912310021, own" })
	void whenNumberIsLongShouldLeaveOtherDocumentsToTheirRules(String typed, String variant) {
		Judgement judgement = new PassportTooLongValidator(CLOCK).judgeText(typed);
		if (variant == null) {
			assertThat(judgement).isEqualTo(Judgement.satisfied());
		}
		else {
			assertThat(judgement).isInstanceOfSatisfying(Objection.class,
					(objection) -> assertThat(objection.variant()).isEqualTo(variant.equals("own") ? null : variant));
		}
	}

	@Test
	void whenLettersAreSmallShouldOfferCapitals() {
		assertThat(new PassportLowerCaseValidator().judgeText("tz7654321"))
			.isEqualTo(Objection.plain().withFix("passport.number", "TZ7654321"));
		assertThat(new PassportLowerCaseValidator().judgeText("TZ7654321")).isEqualTo(Judgement.satisfied());
	}

	@Test
	void whenNumberIsOfAnotherDocumentShouldObjectWithoutFix() {
		assertThat(new PassportChineseIdValidator(CLOCK).judgeText("11010519491231002X")).isEqualTo(Objection.plain());
		assertThat(new PassportResidenceCardValidator().judgeText("911124198108030024")).isEqualTo(Objection.plain());
		assertThat(new PassportHkMacaoTaiwanValidator().judgeText("A123456(3)")).isEqualTo(Objection.plain());
	}

	@Test
	void whenNumberIsOfAPassportShouldBeSatisfied() {
		assertThat(new PassportChineseIdValidator(CLOCK).judgeText("E12345678")).isEqualTo(Judgement.satisfied());
		assertThat(new PassportResidenceCardValidator().judgeText("E12345678")).isEqualTo(Judgement.satisfied());
		assertThat(new PassportHkMacaoTaiwanValidator().judgeText("E12345678")).isEqualTo(Judgement.satisfied());
	}

	@Test
	void whenBirthDateIsTodayInChinaShouldCountAsAChineseId() {
		assertThat(new PassportChineseIdValidator(CLOCK).judgeText("440308202603021519")).isEqualTo(Objection.plain());
		assertThat(new PassportTooLongValidator(CLOCK).judgeText("440308202603021519"))
			.isEqualTo(Judgement.satisfied());
	}

	@Test
	void whenLastDayIsGivenShouldCompareWithTodayInChina() {
		PassportExpiredValidator expired = new PassportExpiredValidator(CLOCK);
		PassportExpiresSoonValidator soon = new PassportExpiresSoonValidator(CLOCK);
		assertThat(expired.judge(TODAY.minusDays(1))).isEqualTo(Objection.plain());
		assertThat(expired.judge(TODAY)).isEqualTo(Judgement.satisfied());
		assertThat(expired.judge(null)).isEqualTo(Judgement.satisfied());
		assertThat(soon.judge(TODAY.minusDays(1))).isEqualTo(Judgement.satisfied());
		assertThat(soon.judge(TODAY)).isEqualTo(Objection.plain());
		assertThat(soon.judge(TODAY.plusDays(30))).isEqualTo(Objection.plain());
		assertThat(soon.judge(TODAY.plusDays(31))).isEqualTo(Judgement.satisfied());
		assertThat(soon.judge(null)).isEqualTo(Judgement.satisfied());
	}

	@Test
	void whenFixIsOfferedShouldBeTheSameForAllRules() {
		Fix fix = new Fix("passport.number", "0E123456");
		assertThat(new PassportCharactersValidator().judgeText("e１２ 3456")).isInstanceOfSatisfying(Objection.class,
				(objection) -> assertThat(objection.fixes()).containsExactly(fix));
		assertThat(new PassportLowerCaseValidator().judgeText("e１２ 3456")).isInstanceOfSatisfying(Objection.class,
				(objection) -> assertThat(objection.fixes()).containsExactly(fix));
		assertThat(new PassportMinLengthValidator().judgeText("e123456")).isInstanceOfSatisfying(Objection.class,
				(objection) -> assertThat(objection.fixes()).containsExactly(fix));
	}

}
