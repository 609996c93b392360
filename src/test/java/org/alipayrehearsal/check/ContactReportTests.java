package org.alipayrehearsal.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.rule.Fix;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Violated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the contact rules say together.
 */
class ContactReportTests {

	private static final int SEED = 20_260_302;

	private static final NotChecked UNREADABLE = new NotChecked("contact.phone", NotChecked.UNREADABLE);

	@Test
	void whenNumberIsAMainlandMobileShouldPassAllContactRules() {
		Report report = check("138-0013-8000");
		assertThat(report.findings()).isEmpty();
		assertThat(report.passed()).containsExactlyInAnyOrder("contact-required", "contact-too-long",
				"contact-characters", "contact-international-code", "contact-trunk-zero", "contact-mainland-prefix",
				"contact-not-mobile", "contact-impossible", "contact-not-mainland");
		assertThat(report.notChecked()).doesNotContain(UNREADABLE);
	}

	@Test
	void whenTextHoldsLettersShouldNotPassTheRulesThatCouldNotReadIt() {
		Report report = check("phone");
		assertThat(report.findings()).extracting(Finding::rule).containsExactly("contact-characters");
		assertThat(report.passed()).containsExactlyInAnyOrder("contact-required", "contact-too-long");
		assertThat(report.notChecked()).containsOnlyOnce(UNREADABLE);
	}

	@Test
	void whenNumberHasNoCodeShouldNotPassTheRulesThatNeedItsPlace() {
		Report report = check("51234567");
		assertThat(report.findings()).extracting(Finding::rule).containsExactly("contact-international-code");
		assertThat(report.passed()).containsExactlyInAnyOrder("contact-required", "contact-too-long",
				"contact-characters");
		assertThat(report.notChecked()).containsOnlyOnce(UNREADABLE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u3000\t" })
	void whenFieldIsBlankShouldOnlyAskForANumber(String typed) {
		Report report = check(typed);
		assertThat(report.findings()).extracting(Finding::rule).containsExactly("contact-required");
		assertThat(report.passed()).isEmpty();
	}

	@Test
	void whenCharactersAreWrongShouldSayEverythingElseAtOnce() {
		assertThat(check("+44 07911 123456").findings()).extracting(Finding::rule)
			.containsExactly("contact-characters", "contact-trunk-zero", "contact-not-mainland");
	}

	@ParameterizedTest
	@MethodSource("hugeTexts")
	@Timeout(30)
	void whenTextIsHugeShouldNotBeReady(String typed) {
		assertThat(check(typed).verdict()).isEqualTo(Verdict.NOT_READY);
	}

	static Stream<String> hugeTexts() {
		return Stream.of("1", "+", "-", "(", "( ", "+44 (0)", "\u200B", "x", "+8", "\uD800", "${1+1}")
			.map((part) -> part.repeat(100_000 / part.length()) + "1");
	}

	@ParameterizedTest
	@MethodSource("variants")
	void whenVariantIsUsedShouldHaveItsOwnTextsInBothLanguages(RuleExample example) {
		RuleTexts texts = RuleServiceFixture.bean(RuleTexts.class);
		Finding finding = ExampleForm.check(example.answers())
			.findings()
			.stream()
			.filter((one) -> one.rule().equals(example.rule()))
			.findFirst()
			.orElseThrow();
		Finding plain = new Finding(finding.description(), finding.path(), Violated.plain(), null);
		for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			assertThat(texts.message(finding, locale)).isNotEqualTo(texts.message(plain, locale));
			assertThat(texts.why(finding, locale)).isNotEqualTo(texts.why(plain, locale));
			assertThat(texts.remedy(finding, locale)).isNotEqualTo(texts.remedy(plain, locale));
		}
	}

	static Stream<RuleExample> variants() {
		RuleExamples examples = RuleServiceFixture.bean(RuleExamples.class);
		return RuleServiceFixture.bean(RuleCatalogue.class)
			.rules()
			.stream()
			.filter((rule) -> rule.id().startsWith("contact-"))
			.flatMap((rule) -> examples.of(rule.id()).stream())
			.filter((example) -> example.variant() != null);
	}

	@Test
	void whenFixesAreAppliedShouldEndWithinThreeRoundsAndNeverMakeItWorse() {
		Random random = new Random(SEED);
		for (int i = 0; i < 2_500; i++) {
			String typed = text(random);
			List<Finding> findings = check(typed).findings();
			findings.forEach((finding) -> assertFixHelps(finding, findings));
			assertThat(rounds(typed)).as(TypedText.of(typed)).isLessThanOrEqualTo(3);
		}
	}

	private static void assertFixHelps(Finding finding, List<Finding> before) {
		Fix fix = finding.fix();
		if (fix == null) {
			return;
		}
		assertThat(fix.value()).matches("[0-9+-]{1,20}");
		List<Finding> after = check(fix.value()).findings();
		assertThat(after).extracting(Finding::rule).doesNotContain(finding.rule());
		assertThat(grave(before)).containsAll(grave(after));
		assertThat(advice(after)).as("the same number").isEqualTo(advice(before));
	}

	private static int rounds(String typed) {
		Set<String> seen = new HashSet<>();
		String text = typed;
		int rounds = 0;
		while (seen.add(text)) {
			String next = check(text).findings()
				.stream()
				.map(Finding::fix)
				.filter((fix) -> fix != null)
				.map(Fix::value)
				.findFirst()
				.orElse(null);
			if (next == null) {
				return rounds;
			}
			text = next;
			rounds++;
		}
		return Integer.MAX_VALUE;
	}

	private static Set<String> grave(List<Finding> findings) {
		return findings.stream()
			.filter((finding) -> finding.severity() != Severity.ADVICE)
			.map(Finding::rule)
			.collect(Collectors.toSet());
	}

	private static Set<String> advice(List<Finding> findings) {
		return findings.stream()
			.filter((finding) -> finding.severity() == Severity.ADVICE)
			.map(Finding::rule)
			.collect(Collectors.toSet());
	}

	/** Mostly numbers as people write them, often spoilt, sometimes anything at all. */
	private static String text(Random random) {
		List<String> fronts = List.of("", "+", "00", "0", "86", "+86", "+44", "+44 (0)", "+39 (0)", "+1 ", "1-", "852-",
				"+ 54 0", "(", "+7 8", "+49-0", "（＋８６）", "0086-0", "1 ");
		List<String> between = List.of("", "", "", "-", " ", ".", "/", "\u00A0", "\u2013", "(0)", ") ", "+", "\u200B",
				"--", " - ");
		List<String> nasty = List.of("x", "ext. 5", "\uD800", "${x}", "\u0000", "转", ",", "\uFE0F", "#");
		List<String> parts = new ArrayList<>(List.of(fronts.get(random.nextInt(fronts.size()))));
		int digits = random.nextInt(14);
		for (int i = 0; i < digits; i++) {
			boolean wide = random.nextInt(40) == 0;
			parts.add(String.valueOf((char) ((wide ? '\uFF10' : '0') + random.nextInt(10))));
			parts.add(between.get((random.nextInt(3) == 0) ? random.nextInt(between.size()) : 0));
		}
		if (random.nextInt(20) == 0) {
			parts.add(random.nextInt(parts.size()), nasty.get(random.nextInt(nasty.size())));
		}
		return String.join("", parts);
	}

	private static Report check(String phone) {
		return ExampleForm.check(Map.of("contact.phone", phone));
	}

}
