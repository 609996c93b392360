package org.alipayrehearsal.form.passport;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.alipayrehearsal.rule.Fix;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Violated;
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
		RuleResult result = new PassportCharacters.Validator().evaluateText(typed);
		if (variant == null) {
			assertThat(result).isEqualTo(RuleResult.satisfied());
		}
		else {
			assertThat(result).isInstanceOfSatisfying(Violated.class,
					(violation) -> assertThat(violation.variant()).isEqualTo(variant.equals("own") ? null : variant));
		}
	}

	@ParameterizedTest
	@CsvSource({ "A123456, true", "A1234567, false", "😀123456, true", "😀1234567, false", "E 12345, true",
			"E 123456, false" })
	void whenNumberIsShortShouldCountWhatWasTyped(String typed, boolean objects) {
		assertThat(new PassportMinLength.Validator().evaluateText(typed) instanceof Violated).isEqualTo(objects);
	}

	@ParameterizedTest
	@CsvSource({ "AB1234567,", "AB-123-4567,", "AB12345678, own", "AB-123-45678, own", "C01X00T478, check-digit",
			"c01x00t478, check-digit", "C01X00T47<8, check-digit", "C01X00T479, own", "C01X00T4780, own",
			"11010519491231002X,", "911124198108030024,", "810000199408230021,", "110105194912310021, own" })
	void whenNumberIsLongShouldLeaveOtherDocumentsToTheirRules(String typed, String variant) {
		RuleResult result = new PassportTooLong.Validator(CLOCK).evaluateText(typed);
		if (variant == null) {
			assertThat(result).isEqualTo(RuleResult.satisfied());
		}
		else {
			assertThat(result).isInstanceOfSatisfying(Violated.class,
					(violation) -> assertThat(violation.variant()).isEqualTo(variant.equals("own") ? null : variant));
		}
	}

	@Test
	void whenLettersAreSmallShouldOfferCapitals() {
		assertThat(new PassportLowerCase.Validator().evaluateText("tz7654321"))
			.isEqualTo(Violated.plain().withFix("passport.number", "TZ7654321"));
		assertThat(new PassportLowerCase.Validator().evaluateText("TZ7654321")).isEqualTo(RuleResult.satisfied());
	}

	@Test
	void whenNumberIsOfAnotherDocumentShouldObjectWithoutFix() {
		assertThat(new PassportChineseId.Validator(CLOCK).evaluateText("11010519491231002X"))
			.isEqualTo(Violated.plain());
		assertThat(new PassportResidenceCard.Validator().evaluateText("911124198108030024"))
			.isEqualTo(Violated.plain());
		assertThat(new PassportHkMacaoTaiwan.Validator().evaluateText("A123456(3)")).isEqualTo(Violated.plain());
	}

	@Test
	void whenNumberIsOfAPassportShouldBeSatisfied() {
		assertThat(new PassportChineseId.Validator(CLOCK).evaluateText("E12345678")).isEqualTo(RuleResult.satisfied());
		assertThat(new PassportResidenceCard.Validator().evaluateText("E12345678")).isEqualTo(RuleResult.satisfied());
		assertThat(new PassportHkMacaoTaiwan.Validator().evaluateText("E12345678")).isEqualTo(RuleResult.satisfied());
	}

	@Test
	void whenBirthDateIsTodayInChinaShouldCountAsAChineseId() {
		assertThat(new PassportChineseId.Validator(CLOCK).evaluateText("440308202603021519"))
			.isEqualTo(Violated.plain());
		assertThat(new PassportTooLong.Validator(CLOCK).evaluateText("440308202603021519"))
			.isEqualTo(RuleResult.satisfied());
	}

	@Test
	void whenLastDayIsGivenShouldCompareWithTodayInChina() {
		PassportExpired.Validator expired = new PassportExpired.Validator(CLOCK);
		PassportExpiresSoon.Validator soon = new PassportExpiresSoon.Validator(CLOCK);
		assertThat(expired.evaluate(TODAY.minusDays(1))).isEqualTo(Violated.plain());
		assertThat(expired.evaluate(TODAY)).isEqualTo(RuleResult.satisfied());
		assertThat(expired.evaluate(null)).isEqualTo(RuleResult.satisfied());
		assertThat(soon.evaluate(TODAY.minusDays(1))).isEqualTo(RuleResult.satisfied());
		assertThat(soon.evaluate(TODAY)).isEqualTo(Violated.plain());
		assertThat(soon.evaluate(TODAY.plusDays(30))).isEqualTo(Violated.plain());
		assertThat(soon.evaluate(TODAY.plusDays(31))).isEqualTo(RuleResult.satisfied());
		assertThat(soon.evaluate(null)).isEqualTo(RuleResult.satisfied());
	}

	@Test
	void whenFixIsOfferedShouldBeTheSameForAllRules() {
		Fix fix = new Fix("passport.number", "0E123456");
		assertThat(new PassportCharacters.Validator().evaluateText("e１２ 3456")).isInstanceOfSatisfying(Violated.class,
				(violation) -> assertThat(violation.fixes()).containsExactly(fix));
		assertThat(new PassportLowerCase.Validator().evaluateText("e１２ 3456")).isInstanceOfSatisfying(Violated.class,
				(violation) -> assertThat(violation.fixes()).containsExactly(fix));
		assertThat(new PassportMinLength.Validator().evaluateText("e123456")).isInstanceOfSatisfying(Violated.class,
				(violation) -> assertThat(violation.fixes()).containsExactly(fix));
	}

}
