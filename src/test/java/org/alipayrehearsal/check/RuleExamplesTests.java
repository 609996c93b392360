package org.alipayrehearsal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.alipayrehearsal.rule.Fix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each rule does what its examples say.
 */
public class RuleExamplesTests {

	@ParameterizedTest
	@MethodSource("examples")
	void whenExampleIsCheckedShouldSayWhatItSays(RuleExample example) {
		List<Finding> all = ExampleForm.check(example.answers()).findings();
		assertThat(all).allSatisfy(RuleExamplesTests::hasTextsWithoutPlaceholders);
		List<Finding> findings = all.stream().filter((finding) -> finding.rule().equals(example.rule())).toList();
		if (example.accepted()) {
			assertThat(findings).isEmpty();
			return;
		}
		assertThat(findings).hasSize(1);
		Finding finding = findings.get(0);
		assertThat(finding.path()).isEqualTo(example.path());
		assertThat(finding.variant()).isEqualTo(example.variant());
		String value = example.fix();
		String path = example.fixPath();
		assertThat(finding.fix()).isEqualTo((value != null && path != null) ? new Fix(path, value) : null);
	}

	private static void hasTextsWithoutPlaceholders(Finding finding) {
		RuleTexts texts = RuleServiceFixture.bean(RuleTexts.class);
		for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			assertThat(
					List.of(texts.message(finding, locale), texts.why(finding, locale), texts.remedy(finding, locale)))
				.allSatisfy((text) -> assertThat(text).isNotBlank().doesNotContain("{", "}", "Bank["));
		}
	}

	static Stream<RuleExample> examples() {
		RuleExamples examples = RuleServiceFixture.bean(RuleExamples.class);
		return RuleServiceFixture.bean(RuleCatalogue.class)
			.rules()
			.stream()
			.flatMap((rule) -> examples.of(rule.id()).stream());
	}

	/**
	 * One accepted and one rejected example of each rule, for the channels that only
	 * carry answers to the rule service and back.
	 * @return the examples
	 */
	public static Stream<RuleExample> samples() {
		Set<String> seen = new HashSet<>();
		return examples().filter((example) -> seen.add(example.rule() + example.accepted()));
	}

}
