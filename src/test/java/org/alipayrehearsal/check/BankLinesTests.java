package org.alipayrehearsal.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.alipayrehearsal.form.name.NameAnswers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BankLinesTests {

	private static final BankLines LINES = RuleServiceFixture.bean(BankLines.class);

	@Test
	void whenNameIsGivenShouldSayTheMatrixInWords() {
		NameAnswers name = new NameAnswers("Gabriela Ruiz·Ortegas", null, null);
		List<BankLine> lines = LINES.of(name, Locale.ENGLISH);
		assertThat(lines).extracting(BankLine::code)
			.isEqualTo(RuleServiceFixture.bean(BankMatrix.class)
				.of(name)
				.stream()
				.map((use) -> use.bank().code())
				.toList());
		assertThat(lines.get(0)).isEqualTo(new BankLine("BOC", "Bank of China", "中国银行", BankUse.Usable.NO,
				List.of(new Reason("bank-name-middle-dot", "not with a middle dot"),
						new Reason("bank-name-too-long", "not with more than 20 characters"))));
	}

	@Test
	void whenBankIsRejectedShouldSayWhyOnceForEachRuleAndNameNoUnknownBank() {
		NameAnswers name = new NameAnswers("Gabriela Ruiz·Ortegas", null, null);
		List<Finding> findings = RuleServiceFixture.bean(BankMatrix.class).of(name).get(0).findings();
		List<Finding> twice = Stream.concat(findings.stream(), findings.stream()).toList();
		assertThat(LINES.rejection(twice, "BOC", Locale.ENGLISH))
			.isEqualTo("Bank of China: not with a middle dot, not with more than 20 characters.");
		assertThat(LINES.rejection(findings, "SESAME", Locale.ENGLISH)).startsWith("Another bank: ");
		assertThat(LINES.rejection(findings, "BOC", Locale.SIMPLIFIED_CHINESE)).startsWith("中国银行：");
	}

	@Test
	void whenVariantHasWordsOfItsOwnShouldUseThemAndOtherwiseTheRules() {
		String own = LINES.reason("bank-not-accepted", null, Locale.ENGLISH).text();
		assertThat(LINES.reason("bank-not-accepted", "withdrawn", Locale.ENGLISH).text()).isNotEqualTo(own)
			.contains("taken off");
		assertThat(LINES.reason("bank-not-accepted", "no-such", Locale.ENGLISH).text()).isEqualTo(own);
		assertThat(LINES.reason("bank-not-accepted", null, Locale.SIMPLIFIED_CHINESE).text()).isNotEqualTo(own);
	}

}
