package org.alipayrehearsal.bank;

import java.util.List;
import java.util.Set;

import org.alipayrehearsal.check.RuleServiceFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BanksTests {

	private static final Banks BANKS = RuleServiceFixture.bean(Banks.class);

	@Test
	void whenBanksAreListedShouldKeepTheOrderOfTheFile() {
		assertThat(BANKS.all()).extracting(Bank::code)
			.containsExactly("BOC", "CITIC", "GDB", "CMB", "CMBC", "CEB", "HZCB", "CIB", "ICBC", "SPABANK", "PSBC",
					"SPDB", "ABC", "CCB");
		assertThat(BANKS.accepted()).hasSize(12).isEqualTo(BANKS.all().subList(0, 12));
	}

	@ParameterizedTest
	@CsvSource({ "ICBC, ACCEPTED", "ABC, CONDITIONAL", "CCB, WITHDRAWN", "COMM, NOT_ACCEPTED",
			"UP15003363, NOT_ACCEPTED" })
	void whenCodeIsKnownShouldFindTheBank(String code, BankStatus status) {
		assertThat(BANKS.find(code)).get().extracting(Bank::status).isEqualTo(status);
	}

	@ParameterizedTest
	@CsvSource({ "icbc", "''", "XYZ", "工行", "' ICBC'" })
	void whenCodeIsNotKnownShouldFindNothing(String code) {
		assertThat(BANKS.find(code)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "icbc, ICBC", "工行, ICBC", "中国工商银行, ICBC", "Guangfa, GDB", "CGB, GDB", "guangfa bank, GDB",
			"PingAn Bank, SPABANK", "' ping  an　bank ', SPABANK", "SPD, SPDB", "邮储, PSBC", "comm, COMM", "交通银行, COMM",
			"Bank of Communications, COMM", "中国银行, BOC", "ABC, ABC" })
	void whenNameIsTypedShouldFindTheBank(String typed, String code) {
		assertThat(BANKS.search(typed)).get().extracting(Bank::code).isEqualTo(code);
	}

	@ParameterizedTest
	@CsvSource({ "''", "'   '", "Bank", "Sparkasse" })
	void whenNothingFitsShouldFindNothing(String typed) {
		assertThat(BANKS.search(typed)).isEmpty();
	}

	@Test
	void whenBankIsOnTheListShouldNotBeReplacedByTheTableOfCards() {
		Bank listed = BANKS.all().get(0);
		assertThat(BANKS.withOthers(List.of(new Bank("BOC", "Other", "中行"))).find("BOC")).contains(listed);
		assertThat(BANKS.withOthers(List.of(new Bank("NEW", "Other", "中行"))).search("中行")).contains(listed);
	}

	@Test
	void whenNamesAreRefusedShouldBeAsTheGuideSays() {
		assertThat(BANKS.all()).filteredOn((bank) -> !bank.refuses(Refusal.OVER_20))
			.extracting(Bank::code)
			.containsExactly("CMB");
		assertThat(BANKS.all()).filteredOn((bank) -> bank.refuses(Refusal.MIDDLE_DOT))
			.extracting(Bank::code)
			.containsExactly("BOC");
		assertThat(BANKS.all()).filteredOn((bank) -> bank.refuses(Refusal.LATIN_LETTERS))
			.extracting(Bank::code)
			.containsExactly("ABC");
		assertThat(BANKS.find("COMM")).get().extracting(Bank::refusals).isEqualTo(Set.of(Refusal.OVER_20));
	}

	@Test
	void whenStatusIsAskedShouldTellListedBanksFromOthers() {
		assertThat(BANKS.all()).filteredOn((bank) -> !bank.isListed()).extracting(Bank::code).containsExactly("CCB");
		assertThat(new Bank("X", "X", "X").isListed()).isFalse();
	}

}
