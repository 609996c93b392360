package org.alipayrehearsal.check;

import java.util.List;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.bank.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BankConcernsTests {

	private static final Banks BANKS = RuleServiceFixture.bean(Banks.class);

	private final BankConcerns concerns = new BankConcerns(RuleServiceFixture.bean(RuleCatalogue.class), BANKS,
			RuleServiceFixture.bean(ExampleRuns.class));

	@ParameterizedTest
	@CsvSource({ "bank-name-latin, LATIN_LETTERS", "bank-name-middle-dot, MIDDLE_DOT", "bank-name-too-long, OVER_20" })
	void whenBanksRefuseNamesShouldConcernTheBanksThatTheDataNames(String rule, Refusal refusal) {
		assertThat(this.concerns.of(rule).banks())
			.containsExactlyElementsOf(BANKS.all().stream().filter((bank) -> bank.refuses(refusal)).toList())
			.isNotEmpty();
	}

	@Test
	void whenBankIsNotOnTheListShouldConcernOthersToo() {
		assertThat(this.concerns.of("bank-not-accepted").banks()).extracting(Bank::code).containsExactly("CCB");
		assertThat(this.concerns.of("bank-not-accepted").others()).isTrue();
		assertThat(this.concerns.of("bank-name-too-long").others()).isTrue();
		assertThat(this.concerns.of("bank-name-latin").others()).isFalse();
	}

	@Test
	void whenBankDoesNotMatterShouldConcernNone() {
		for (String rule : List.of("bank-required", "card-bank-mismatch", "name-over-20", "no-such-rule")) {
			assertThat(this.concerns.of(rule)).as(rule).isEqualTo(BankConcern.NONE);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "ABC|bank-agricultural bank-name-latin bank-name-too-long",
			"CCB|bank-name-too-long bank-not-accepted", "BOC|bank-name-middle-dot bank-name-too-long", "CMB|''" })
	void whenBankIsGivenShouldTellWhatSpeaksAgainstIt(String code, String rules) {
		List<Finding> against = this.concerns.against(BANKS.find(code).orElseThrow());
		assertThat(String.join(" ", against.stream().map(Finding::rule).toList())).isEqualTo(rules);
	}

	@Test
	void whenBankWasTakenOffTheListShouldSaySo() {
		assertThat(this.concerns.against(BANKS.find("CCB").orElseThrow())).extracting(Finding::variant)
			.contains("withdrawn");
	}

}
