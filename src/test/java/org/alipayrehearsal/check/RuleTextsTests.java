package org.alipayrehearsal.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.rule.Violated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RuleTextsTests {

	private static final Bank CMB = new Bank("CMB", "China Merchants Bank", "招商银行");

	private static final Bank BOC = new Bank("BOC", "Bank of China", "中国银行");

	private static final Bank CEB = new Bank("CEB", "China Everbright Bank", "光大银行");

	private final RuleTexts texts = new RuleTexts(messages());

	@Test
	void whenFindingHasNoVariantShouldUseTheRulesOwnTexts() {
		Finding finding = finding(null);
		assertThat(this.texts.message(finding, Locale.ENGLISH)).isEqualTo("Message");
		assertThat(this.texts.why(finding, Locale.ENGLISH)).isEqualTo("Why");
		assertThat(this.texts.remedy(finding, Locale.ENGLISH)).isEqualTo("Fix");
	}

	@Test
	void whenVariantHasATextOfItsOwnShouldUseItAndOtherwiseTheRules() {
		Finding finding = finding("odd");
		assertThat(this.texts.message(finding, Locale.ENGLISH)).isEqualTo("Odd message");
		assertThat(this.texts.why(finding, Locale.ENGLISH)).isEqualTo("Why");
	}

	@Test
	void whenTextNamesBanksShouldNameThemInTheReadersLanguage() {
		assertThat(this.texts.message(finding("banks", CMB), Locale.ENGLISH)).isEqualTo("Use China Merchants Bank.");
		assertThat(this.texts.message(finding("banks", CMB), Locale.SIMPLIFIED_CHINESE)).isEqualTo("用招商银行。");
	}

	@Test
	void whenTextNamesSeveralBanksShouldListThemAsTheLanguageDoes() {
		assertThat(this.texts.message(finding("banks", List.of(CMB, BOC, CEB)), Locale.ENGLISH))
			.isEqualTo("Use China Merchants Bank, Bank of China and China Everbright Bank.");
		assertThat(this.texts.message(finding("banks", List.of(CMB, BOC, CEB)), Locale.SIMPLIFIED_CHINESE))
			.isEqualTo("用招商银行、中国银行和光大银行。");
		assertThat(this.texts.message(finding("banks", List.of(CMB, BOC)), Locale.ENGLISH))
			.isEqualTo("Use China Merchants Bank and Bank of China.");
		assertThat(this.texts.message(finding("banks", List.of(CMB)), Locale.ENGLISH))
			.isEqualTo("Use China Merchants Bank.");
		assertThat(this.texts.message(finding("banks", List.of()), Locale.ENGLISH)).isEqualTo("Use none.");
	}

	@Test
	void whenArgumentLooksLikeAPlaceholderShouldStayAsItIs() {
		assertThat(this.texts.message(finding("banks", "{0} ${7*7} #{x}"), Locale.ENGLISH))
			.isEqualTo("Use {0} ${7*7} #{x}.");
	}

	@Test
	void whenTextIsMissingShouldSayWhich() {
		Finding unknown = new Finding(rule("no-such-rule"), "card.bank", Violated.plain(), null);
		assertThatThrownBy(() -> this.texts.message(unknown, Locale.ENGLISH)).isInstanceOf(NoSuchMessageException.class)
			.hasMessageContaining("no-such-rule.message");
	}

	private static Finding finding(@Nullable String variant, Object... arguments) {
		return new Finding(rule("some-rule"), "card.bank",
				new Violated(variant, List.of(arguments), List.of(), null, null), null);
	}

	private static RuleDescription rule(String id) {
		return new RuleDescription(id, Severity.ERROR, Action.NONE, "",
				new RuleSource(Source.Kind.OURS, "4", "", "made up"), List.of());
	}

	private static StaticMessageSource messages() {
		StaticMessageSource messages = new StaticMessageSource();
		messages.addMessages(Map.of("some-rule.message", "Message", "some-rule.why", "Why", "some-rule.fix", "Fix",
				"some-rule.odd.message", "Odd message", "some-rule.banks.message", "Use {0}.", "list.separator", ", ",
				"list.last", " and ", "list.none", "none"), Locale.ENGLISH);
		messages.addMessages(Map.of("some-rule.banks.message", "用{0}。", "list.separator", "、", "list.last", "和"),
				Locale.SIMPLIFIED_CHINESE);
		return messages;
	}

}
