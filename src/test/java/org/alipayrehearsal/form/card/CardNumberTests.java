package org.alipayrehearsal.form.card;

import java.util.ArrayList;
import java.util.List;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.CardBin;
import org.alipayrehearsal.bank.CardBins;
import org.alipayrehearsal.bank.CardType;
import org.alipayrehearsal.bank.IssuerRegion;
import org.alipayrehearsal.form.card.CardNumber.Extent;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Violated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CardNumberTests {

	private static final Bank ONE = new Bank("ONE", "One", "一");

	private static final Bank TWO = new Bank("TWO", "Two", "二");

	private static final CardBins BINS = new CardBins(
			List.of(new CardBin("621111", 16, ONE, CardType.DEBIT, IssuerRegion.MAINLAND, false),
					new CardBin("621111", 18, TWO, CardType.CREDIT, IssuerRegion.MAINLAND, false),
					new CardBin("622222", 15, ONE, CardType.DEBIT, IssuerRegion.MAINLAND, false)));

	@ParameterizedTest
	@CsvSource({ "'', NONE", "62**, NONE", "6, TOO_SHORT", "62111, TOO_SHORT", "621111, PARTIAL",
			"62111111111, PARTIAL", "621111111111, INCOMPLETE", "621111111111111, INCOMPLETE", "622222111111111, WHOLE",
			"62222211111111, INCOMPLETE", "371111111111111, WHOLE", "36111111111111, WHOLE", "6211111111111111, WHOLE",
			"6211111111111111111, WHOLE", "62111111111111111111, TOO_LONG", "6211 1111 1111 1111, WHOLE",
			"6211..111111111111, WHOLE" })
	void whenNumberIsReadShouldTellItsExtent(String text, Extent extent) {
		CardNumber number = CardNumber.read(text, BINS);
		assertThat(number.extent()).isEqualTo(extent);
		assertThat(number.isUsable()).isEqualTo(extent == Extent.PARTIAL || extent == Extent.WHOLE);
	}

	@ParameterizedTest
	@CsvSource({ "621111, ONE TWO", "6211111111111111, ONE", "621111111111111111, TWO", "62111111111111111, ONE TWO",
			"621111111111, ''", "622222111111111, ONE", "629999, ''", "62111, ''", "621111**, ''" })
	void whenNumberIsReadShouldNameTheBanksItMayBeOf(String text, String codes) {
		assertThat(String.join(" ", CardNumber.read(text, BINS).bankCodes())).isEqualTo(codes);
	}

	@ParameterizedTest
	@CsvSource({ "629999, true", "6299999999999999, true", "621111, false", "62999, false", "629999999999, false",
			"62999999999999999999, false" })
	void whenNumberIsUsableShouldTellWhetherTheTableHasIt(String text, boolean missing) {
		assertThat(CardNumber.read(text, BINS).isNotInTable()).isEqualTo(missing);
	}

	@Test
	void whenRowsAreJudgedShouldObjectOnlyIfAllAgree() {
		List<RuleResult> results = new ArrayList<>();
		for (String text : List.of("621111111111111111", "6211111111111111", "621111", "62111111111111111", "629999",
				"62111", "621111111111", "62**")) {
			results.add(CardNumber.read(text, BINS).violatedIfAll((row) -> row.type() == CardType.CREDIT));
		}
		assertThat(results).containsExactly(Violated.plain(), RuleResult.satisfied(), CardNumber.AMBIGUOUS,
				CardNumber.AMBIGUOUS, CardNumber.NOT_IN_TABLE, CardNumber.UNREADABLE, CardNumber.UNREADABLE,
				CardNumber.UNREADABLE);
	}

}
