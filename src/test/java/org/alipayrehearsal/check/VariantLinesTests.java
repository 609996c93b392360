package org.alipayrehearsal.check;

import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.Banks;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VariantLinesTests {

	private static final VariantLines LINES = RuleServiceFixture.bean(VariantLines.class);

	private static final Banks BANKS = RuleServiceFixture.bean(Banks.class);

	@Test
	void whenVariantIsShownShouldSayWhatWasChangedAndWhatMayBeWrong() {
		VariantLine line = LINES.line(variant(BANKS.accepted()), Locale.ENGLISH);
		assertThat(line.name()).isEqualTo("Keller O’Neill");
		assertThat(line.change()).isEqualTo("Family name first, if “Keller” is your family name");
		assertThat(line.length()).isEqualTo(14);
		assertThat(line.trips()).containsExactly(new Reason("name-apostrophe", "an apostrophe"));
		assertThat(line.banks()).containsExactly("all accepted banks");
	}

	@Test
	void whenBanksAreFewShouldNameThemInTheReadersLanguage() {
		List<Bank> some = BANKS.accepted().subList(0, 2);
		assertThat(LINES.line(variant(some), Locale.ENGLISH).banks()).containsExactly("Bank of China",
				"China CITIC Bank");
		assertThat(LINES.line(variant(some), Locale.SIMPLIFIED_CHINESE).banks()).containsExactly("中国银行", "中信银行");
		assertThat(LINES.line(variant(List.of()), Locale.ENGLISH).banks()).containsExactly("none");
	}

	private static NameVariant variant(List<Bank> banks) {
		return new NameVariant("Keller O’Neill", "family-name-first", List.of("Keller"), 14, banks,
				List.of("name-apostrophe"));
	}

}
