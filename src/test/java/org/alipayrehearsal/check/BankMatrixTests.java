package org.alipayrehearsal.check;

import java.util.List;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.check.BankUse.Usable;
import org.alipayrehearsal.form.name.NameAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BankMatrixTests {

	private static final BankMatrix MATRIX = RuleServiceFixture.bean(BankMatrix.class);

	private static final String ACCEPTED = "BOC CITIC GDB CMB CMBC CEB HZCB CIB ICBC SPABANK PSBC SPDB";

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Anna Keller|" + ACCEPTED + "|''", "Gabriela Ruiz Ortega|" + ACCEPTED + "|''",
			"Gabriela Ruiz Ortegas|CMB|''", "陈大文|" + ACCEPTED + "|ABC",
			"安娜·凯勒|CITIC GDB CMB CMBC CEB HZCB CIB ICBC SPABANK PSBC SPDB|ABC",
			"Marcel·lí Vidal|CITIC GDB CMB CMBC CEB HZCB CIB ICBC SPABANK PSBC SPDB|''", "陈B大文|" + ACCEPTED + "|''",
			"Олег Смирнов|" + ACCEPTED + "|ABC", "Александра Константиновна Иванова|CMB|''" })
	void whenNameIsGivenShouldTellWhichBanksItCanBeUsedWith(String name, String usable, String withCare) {
		assertThat(codes(name, Usable.YES)).isEqualTo(usable);
		assertThat(codes(name, Usable.WITH_CARE)).isEqualTo(withCare);
	}

	@Test
	void whenMatrixIsMadeShouldHaveALineForEachBankInItsOrder() {
		assertThat(MATRIX.of(new NameAnswers("Anna Keller", null, null))).extracting(BankUse::bank)
			.isEqualTo(RuleServiceFixture.bean(Banks.class).all());
	}

	@Test
	void whenBankCannotBeUsedShouldNameTheRules() {
		List<BankUse> lines = MATRIX.of(new NameAnswers("Gabriela Ruiz·Ortegas", null, null));
		assertThat(rules(lines, "BOC")).containsExactly("bank-name-middle-dot", "bank-name-too-long");
		assertThat(rules(lines, "ABC")).containsExactly("bank-name-latin", "bank-name-too-long");
		assertThat(rules(lines, "CCB")).containsExactly("bank-name-too-long", "bank-not-accepted");
		assertThat(rules(lines, "CMB")).isEmpty();
		assertThat(lines).filteredOn((line) -> line.usable() == Usable.NO)
			.extracting((line) -> line.bank().code())
			.contains("BOC", "ABC", "CCB", "ICBC")
			.doesNotContain("CMB");
	}

	private static String codes(String name, Usable usable) {
		return String.join(" ",
				MATRIX.of(new NameAnswers(name, null, null))
					.stream()
					.filter((line) -> line.usable() == usable)
					.map(BankUse::bank)
					.map(Bank::code)
					.toList());
	}

	private static List<String> rules(List<BankUse> lines, String code) {
		return lines.stream()
			.filter((line) -> line.bank().code().equals(code))
			.flatMap((line) -> line.findings().stream())
			.map(Finding::rule)
			.toList();
	}

}
