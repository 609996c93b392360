package org.alipayrehearsal.constraint.deposit;

import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;
import org.alipayrehearsal.rule.Undecided;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DepositValidatorTests {

	@ParameterizedTest
	@CsvSource({ "0.0974,", "0.09,", "0.097,", "0.5, too-few", "0.09741, too-many", "0.9,too-few", "5,", "1.5,", "0,",
			"0.0,", "-0.5,", "0.000001, too-many" })
	void whenDecimalsAreUnusualShouldSayWhichWay(String amount, String variant) {
		Judgement judgement = new DepositDecimalsValidator().judgeText(amount);
		assertThat(judgement)
			.isEqualTo((variant != null) ? Objection.plain().withVariant(variant) : Judgement.satisfied());
	}

	@ParameterizedTest
	@CsvSource({ "0.09740, 0.0974", "0.5000000, 0.5000", "00.09740, 0.0974" })
	void whenDecimalsTooManyAreZerosShouldOfferToDropThem(String amount, String fix) {
		assertThat(new DepositDecimalsValidator().judgeText(amount))
			.isEqualTo(Objection.plain().withVariant("too-many").withFix("deposit.amount", fix));
	}

	@Test
	void whenAmountIsPlainShouldBeOfTheRightSize() {
		assertThat(new DepositNotUnderOneYuanValidator().judgeText("1")).isEqualTo(Objection.plain());
		assertThat(new DepositNotUnderOneYuanValidator().judgeText("0.99")).isEqualTo(Judgement.satisfied());
		assertThat(new DepositNotPositiveValidator().judgeText("0")).isEqualTo(Objection.plain());
		assertThat(new DepositNotPositiveValidator().judgeText("0.01")).isEqualTo(Judgement.satisfied());
		assertThat(new DepositFormatValidator().judgeText("0.01")).isEqualTo(Judgement.satisfied());
	}

	@Test
	void whenAmountIsNotPlainShouldObjectOnceAndNotCountAsPassed() {
		assertThat(new DepositFormatValidator().judgeText("¥0.0974"))
			.isEqualTo(Objection.plain().withFix("deposit.amount", "0.0974"));
		assertThat(new DepositNotUnderOneYuanValidator().judgeText("¥5")).isEqualTo(new Undecided("unreadable"));
		assertThat(new DepositNotPositiveValidator().judgeText("¥0")).isEqualTo(new Undecided("unreadable"));
		assertThat(new DepositDecimalsValidator().judgeText("¥0.5")).isEqualTo(new Undecided("unreadable"));
	}

}
