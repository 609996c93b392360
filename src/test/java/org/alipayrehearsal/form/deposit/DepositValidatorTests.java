package org.alipayrehearsal.form.deposit;

import org.alipayrehearsal.rule.Inconclusive;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Violated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DepositValidatorTests {

	@ParameterizedTest
	@CsvSource({ "0.0974,", "0.09,", "0.097,", "0.5, too-few", "0.09741, too-many", "0.9,too-few", "5,", "1.5,", "0,",
			"0.0,", "-0.5,", "0.000001, too-many" })
	void whenDecimalsAreUnusualShouldSayWhichWay(String amount, String variant) {
		RuleResult result = new DepositDecimals.Validator().evaluateText(amount);
		assertThat(result)
			.isEqualTo((variant != null) ? Violated.plain().withVariant(variant) : RuleResult.satisfied());
	}

	@ParameterizedTest
	@CsvSource({ "0.09740, 0.0974", "0.5000000, 0.5000", "00.09740, 0.0974" })
	void whenDecimalsTooManyAreZerosShouldOfferToDropThem(String amount, String fix) {
		assertThat(new DepositDecimals.Validator().evaluateText(amount))
			.isEqualTo(Violated.plain().withVariant("too-many").withFix("deposit.amount", fix));
	}

	@Test
	void whenAmountIsPlainShouldBeOfTheRightSize() {
		assertThat(new DepositNotUnderOneYuan.Validator().evaluateText("1")).isEqualTo(Violated.plain());
		assertThat(new DepositNotUnderOneYuan.Validator().evaluateText("0.99")).isEqualTo(RuleResult.satisfied());
		assertThat(new DepositNotPositive.Validator().evaluateText("0")).isEqualTo(Violated.plain());
		assertThat(new DepositNotPositive.Validator().evaluateText("0.01")).isEqualTo(RuleResult.satisfied());
		assertThat(new DepositFormat.Validator().evaluateText("0.01")).isEqualTo(RuleResult.satisfied());
	}

	@Test
	void whenAmountIsNotPlainShouldObjectOnceAndNotCountAsPassed() {
		assertThat(new DepositFormat.Validator().evaluateText("¥0.0974"))
			.isEqualTo(Violated.plain().withFix("deposit.amount", "0.0974"));
		assertThat(new DepositNotUnderOneYuan.Validator().evaluateText("¥5")).isEqualTo(new Inconclusive("unreadable"));
		assertThat(new DepositNotPositive.Validator().evaluateText("¥0")).isEqualTo(new Inconclusive("unreadable"));
		assertThat(new DepositDecimals.Validator().evaluateText("¥0.5")).isEqualTo(new Inconclusive("unreadable"));
	}

}
