package org.alipayrehearsal.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.bank.CardBins;
import org.alipayrehearsal.bank.CardType;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.form.card.CardAnswers;
import org.alipayrehearsal.form.name.NameAnswers;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All rules of the card step together: one problem is one finding, and what was not
 * checked is not called passed.
 */
class CardRulesTests {

	private static final Banks BANKS = RuleServiceFixture.bean(Banks.class);

	/** A debit BIN and its length for each bank of the list. */
	private static final List<String> DEBIT = List.of("BOC 456351 19", "CITIC 433670 16", "GDB 621462 19",
			"CMB 622588 16", "CMBC 415599 16", "CEB 303 16", "HZCB 603367 18", "CIB 438588 18", "ICBC 620058 19",
			"SPABANK 621626 19", "PSBC 621095 19", "SPDB 621351 16", "ABC 622848 19", "CCB 621700 19");

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "6216261000000000018|SPABANK|", "6221558812340000|SPABANK|card-check-digit card-credit",
					"6216 2610 0000 0000 018|SPABANK|", "6225170000000007|SPDB|", "622517000000000007|ICBC|",
					"4111111111111111|CMB|card-foreign-network",
					"4111111111111112|CMB|card-check-digit card-foreign-network",
					"378282000000008|CMB|card-foreign-network", "6299990000000017|CMB|card-unknown",
					"622588|CMB|card-partial", "629999|CMB|card-partial card-unknown", "62258|CMB|card-length",
					"6225**|CMB|card-characters", "6.22848E+18|CMB|card-characters", "622588O|CMB|card-characters",
					"622588000000|CMB|card-length", "6225880000000000000000|CMB|card-length", "''|CMB|card-required",
					"62258|ICBC|card-length", "6225..88|ICBC|card-bank-mismatch card-characters card-partial" })
	void whenNumberIsCheckedShouldNameEachProblemOnce(String number, String bank, @Nullable String rules) {
		assertThat(String.join(" ", rules(report(bank, number, null)))).isEqualTo((rules != null) ? rules : "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "622588|partial-number", "6225**|unreadable-number", "62258|unreadable-number",
					"629999|partial-number card-not-in-table", "6299990000000017|card-not-in-table",
					"622517|partial-number", "622303|ambiguous-number partial-number",
					"6014270000000000005|issuer-region-unknown", "4111111111111111|card-not-in-table" })
	void whenRuleCannotTellShouldBeNotChecked(String number, String reasons) {
		Report report = report("CMB", number, null);
		assertThat(report.notChecked()).filteredOn((one) -> one.path().equals("card.number"))
			.extracting(NotChecked::reason)
			.containsExactlyInAnyOrder(reasons.split(" ", -1));
	}

	@Test
	void whenNumberIsUnreadableShouldPassNoRuleAboutIt() {
		for (String number : List.of("6225**", "62258", "622588000000", "62258800000000000000")) {
			assertThat(report("CMB", number, null).passed()).filteredOn((rule) -> rule.startsWith("card-"))
				.isSubsetOf("card-required", "card-characters");
		}
	}

	@Test
	void whenNumberIsPartialShouldNotPassTheCheckDigit() {
		assertThat(report("CMB", "622588", null).passed()).contains("card-credit", "card-bank-mismatch", "card-length")
			.doesNotContain("card-check-digit", "card-length-unusual");
	}

	@Test
	void whenBankIsUnknownShouldNotPassTheRulesOfBanks() {
		Report report = report("XYZ", "6225880000000019", "Anna Keller");
		assertThat(report.passed()).doesNotContain("bank-name-latin", "bank-name-too-long", "card-bank-mismatch");
		assertThat(report.notChecked()).contains(new NotChecked("card.bank", "unknown-bank"));
		assertThat(rules(report)).containsExactly("bank-not-accepted");
	}

	@ParameterizedTest
	@MethodSource("debitCards")
	void whenCardIsOfTheBankShouldFindNothingAboutTheCard(String bank, String number) {
		assertThat(rules(report(bank, number, null))).noneMatch((rule) -> rule.startsWith("card-"));
		String other = bank.equals("CMB") ? "ICBC" : "CMB";
		Finding mismatch = report(other, number, null).findings()
			.stream()
			.filter((finding) -> finding.rule().equals("card-bank-mismatch"))
			.findFirst()
			.orElseThrow();
		assertThat(mismatch.path()).isEqualTo("card.bank");
		if (BANKS.find(bank).orElseThrow().isAccepted()) {
			assertThat(mismatch.fix()).isNotNull().satisfies((fix) -> assertThat(fix.value()).isEqualTo(bank));
		}
		else {
			assertThat(mismatch.fix()).isNull();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "621260", "622303", "622162", "622750", "690755", "018572", "622155", "491020" })
	void whenFirstDigitsFitSeveralRowsShouldObjectOnlyIfNoneIsOfADebitCard(String digits) {
		boolean credit = RuleServiceFixture.bean(CardBins.class)
			.find(digits)
			.rows()
			.stream()
			.noneMatch((row) -> row.type() == CardType.DEBIT);
		assertThat(rules(report("CMB", digits, null)).contains("card-credit")).isEqualTo(credit);
	}

	@Test
	void whenNameIsNotAskedForShouldNameAllAcceptedBanks() {
		assertThat(bankFinding("CCB", null).arguments().get(0)).isEqualTo(BANKS.accepted());
		assertThat(bankFinding("CCB", "安娜·凯勒").arguments().get(0))
			.asInstanceOf(InstanceOfAssertFactories.list(Bank.class))
			.hasSize(11);
		assertThat(bankFinding("CCB", "Gabriela Ruiz Ortegas").arguments().get(0))
			.isEqualTo(List.of(BANKS.find("CMB").orElseThrow()));
	}

	static List<Arguments> debitCards() {
		return DEBIT.stream().map((line) -> {
			String[] parts = line.split(" ", -1);
			return Arguments.of(parts[0], madeUp(parts[1], Integer.parseInt(parts[2]), 7));
		}).toList();
	}

	/** BIN, zeros, a counter and the check digit. */
	static String madeUp(String bin, int length, int counter) {
		String body = bin + "0".repeat(length - 2 - bin.length()) + counter;
		int sum = 0;
		for (int i = 0; i < body.length(); i++) {
			int digit = body.charAt(body.length() - 1 - i) - '0';
			sum += (i % 2 == 0) ? (2 * digit) / 10 + (2 * digit) % 10 : digit;
		}
		return body + (10 - sum % 10) % 10;
	}

	private static Finding bankFinding(String bank, @Nullable String name) {
		return report(bank, null, name).findings()
			.stream()
			.filter((finding) -> finding.rule().equals("bank-not-accepted"))
			.findFirst()
			.orElseThrow();
	}

	private static Report report(@Nullable String bank, @Nullable String number, @Nullable String name) {
		VerificationForm application = VerificationForm.EMPTY.with(new CardAnswers(bank, number, null));
		if (name == null) {
			return RuleServiceFixture.service().check(application, ValidationScope.withoutScans(EnumSet.of(Step.CARD)));
		}
		return RuleServiceFixture.service()
			.check(application.with(new NameAnswers(name, null, null)),
					ValidationScope.withoutScans(EnumSet.of(Step.NAME, Step.CARD)));
	}

	private static List<String> rules(Report report) {
		return report.findings()
			.stream()
			.filter((finding) -> finding.path().startsWith("card."))
			.map(Finding::rule)
			.sorted()
			.toList();
	}

}
