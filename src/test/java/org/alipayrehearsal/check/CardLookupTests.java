package org.alipayrehearsal.check;

import java.util.List;

import org.alipayrehearsal.bank.CardType;
import org.alipayrehearsal.bank.IssuerRegion;
import org.alipayrehearsal.form.name.NameAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CardLookupTests {

	private static final CardLookup LOOKUP = RuleServiceFixture.bean(CardLookup.class);

	private static final NameAnswers NOBODY = new NameAnswers(null, null, null);

	@Test
	void whenDigitsAreKnownShouldTellBankTypeAndLength() {
		CardLook look = LOOKUP.look("622588", NOBODY);
		assertThat(look.findings()).isEmpty();
		assertThat(look.cards()).singleElement().satisfies((card) -> {
			assertThat(card.use().bank().code()).isEqualTo("CMB");
			assertThat(card.use().usable()).isEqualTo(BankUse.Usable.YES);
			assertThat(card.type()).isEqualTo(CardType.DEBIT);
			assertThat(card.region()).isEqualTo(IssuerRegion.MAINLAND);
			assertThat(card.corporate()).isFalse();
			assertThat(card.lengths()).containsExactly(16);
		});
	}

	@Test
	void whenDigitsFitSeveralCardsShouldTellEach() {
		assertThat(LOOKUP.look("622517", NOBODY).cards()).extracting((card) -> card.use().bank().code())
			.containsExactlyInAnyOrder("SPDB", "ICBC");
		assertThat(LOOKUP.look("622303", NOBODY).cards()).extracting(PossibleCard::type)
			.containsExactlyInAnyOrder(CardType.CREDIT, CardType.DEBIT);
	}

	@ParameterizedTest
	@CsvSource({ "622155, card-credit", "620011, card-not-mainland", "411111, card-foreign-network",
			"629999, card-unknown", "62129700, card-corporate" })
	void whenRuleSpeaksUpShouldSaySo(String digits, String rule) {
		assertThat(LOOKUP.look(digits, NOBODY).findings()).extracting(Finding::rule).contains(rule);
	}

	@Test
	void whenDigitsAreOnlyTheFirstShouldNotAskForTheOthers() {
		assertThat(LOOKUP.look("629999", NOBODY).findings()).extracting(Finding::rule).doesNotContain("card-partial");
		assertThat(LOOKUP.look("629999", NOBODY).cards()).isEmpty();
	}

	@Test
	void whenNameIsGivenShouldJudgeTheCardsBankWithIt() {
		NameAnswers longName = new NameAnswers("Gabriela Ruiz Ortegas", null, null);
		assertThat(LOOKUP.look("622588", longName).cards().get(0).use().usable()).isEqualTo(BankUse.Usable.YES);
		BankUse icbc = LOOKUP.look("622202", longName).cards().get(0).use();
		assertThat(icbc.usable()).isEqualTo(BankUse.Usable.NO);
		assertThat(icbc.findings()).extracting(Finding::rule).isEqualTo(List.of("bank-name-too-long"));
		assertThat(LOOKUP.look("436742", NOBODY).cards().get(0).use().findings()).extracting(Finding::rule)
			.containsExactly("bank-not-accepted");
	}

}
