package org.alipayrehearsal.form.card;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CardNetworkTests {

	@ParameterizedTest
	@CsvSource({ "400000, Visa", "499999, Visa", "510000, Mastercard", "555999, Mastercard", "222100, Mastercard",
			"272099, Mastercard", "340000, American Express", "349999, American Express", "370000, American Express",
			"379999, American Express", "352800, JCB", "358999, JCB", "300000, Diners Club", "305999, Diners Club",
			"360000, Diners Club", "380000, Diners Club", "399999, Diners Club", "601100, Discover", "644000, Discover",
			"652000, Discover", "652100, RuPay", "652299, RuPay", "652300, Discover", "659999, Discover", "220000, Mir",
			"220499, Mir", "508000, RuPay", "508999, RuPay", "810000, RuPay", "829999, RuPay", "500000, Maestro",
			"507999, Maestro", "509000, Maestro", "560000, Maestro", "589999, Maestro", "630000, Maestro",
			"639999, Maestro", "670000, Maestro", "679999, Maestro" })
	void whenDigitsBeginAsANetworksShouldNameIt(String digits, String title) {
		assertThat(CardNetwork.of(digits)).get().extracting(CardNetwork::title).isEqualTo(title);
	}

	@ParameterizedTest
	@CsvSource({ "000000", "220500", "222099", "272100", "299999", "306000", "309999", "339999", "350000", "352799",
			"359000", "590000", "600000", "601000", "601200", "620000", "643999", "660000", "669999", "680000",
			"799999", "809999", "830000", "999999" })
	void whenDigitsBeginAsNoNetworksShouldNameNone(String digits) {
		assertThat(CardNetwork.of(digits)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "378282000000000, true", "37828200000000, false", "3782820000000000, false", "36000000000000, true",
			"360000000000000, false", "411111111111111, false", "999999999999999, false" })
	void whenNumberIsShortShouldTellWhetherItIsWhole(String digits, boolean whole) {
		assertThat(CardNetwork.isShortNumber(digits)).isEqualTo(whole);
	}

}
