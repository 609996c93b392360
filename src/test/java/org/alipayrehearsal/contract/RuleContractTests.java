package org.alipayrehearsal.contract;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alipayrehearsal.check.RuleCatalogue;
import org.alipayrehearsal.check.RuleDescription;
import org.alipayrehearsal.check.RuleExample;
import org.alipayrehearsal.check.RuleExamples;
import org.alipayrehearsal.check.RuleServiceFixture;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every rule owes: texts and examples in both languages, and a quote that stands in
 * the guide.
 */
class RuleContractTests {

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

	private static final Set<Source.Kind> QUOTED_FROM_ARTICLE = Set.of(Source.Kind.GUIDE, Source.Kind.REPLY,
			Source.Kind.READER);

	@ParameterizedTest
	@MethodSource("rules")
	void whenRuleIsDeclaredShouldHaveAcceptedAndRejectedExamples(RuleDescription rule) {
		List<RuleExample> examples = RuleServiceFixture.bean(RuleExamples.class).of(rule.id());
		assertThat(examples).anyMatch(RuleExample::accepted).anyMatch((example) -> !example.accepted());
	}

	@ParameterizedTest
	@MethodSource("rules")
	void whenExampleIsDescribedShouldBeDescribedInBothLanguages(RuleDescription rule) {
		assertThat(RuleServiceFixture.bean(RuleExamples.class).of(rule.id())).allSatisfy((example) -> {
			assertThat(example.english()).isNotBlank().doesNotContainPattern(HAN);
			assertThat(example.chinese()).isNotEqualTo(example.english()).containsPattern(HAN);
		});
	}

	@ParameterizedTest
	@MethodSource("rules")
	void whenExamplesDifferInEnglishShouldDifferInChinese(RuleDescription rule) {
		Map<String, Set<String>> english = RuleServiceFixture.bean(RuleExamples.class)
			.of(rule.id())
			.stream()
			.collect(Collectors.groupingBy(RuleExample::chinese,
					Collectors.mapping(RuleExample::english, Collectors.toSet())));
		assertThat(english).isNotEmpty().allSatisfy((chinese, all) -> assertThat(all).as(chinese).hasSize(1));
	}

	@ParameterizedTest
	@MethodSource("rules")
	void whenRuleIsDeclaredShouldHaveAllTextsInBothLanguages(RuleDescription rule) throws IOException {
		for (String suffix : List.of("", "_zh_CN")) {
			Properties texts = texts(suffix);
			for (String part : List.of("title", "message", "why", "fix")) {
				assertThat(texts.getProperty(rule.id() + "." + part, "")).as(part + suffix).isNotBlank();
			}
			if (isReportedInShort(rule)) {
				assertThat(texts.getProperty(rule.id() + ".short", "")).as("short" + suffix).isNotBlank();
			}
		}
	}

	/**
	 * Whether the bank matrix or the list of name variants gives the rule as a reason.
	 */
	private static boolean isReportedInShort(RuleDescription rule) {
		return rule.places()
			.stream()
			.map((place) -> place.inputs().get(0))
			.anyMatch((path) -> path.equals("card.bank")
					|| (path.equals("name.realName") && rule.severity() != Severity.ADVICE));
	}

	@ParameterizedTest
	@MethodSource("rules")
	void whenSourceIsTheArticleShouldQuoteItVerbatim(RuleDescription rule) throws IOException {
		if (QUOTED_FROM_ARTICLE.contains(rule.source().kind())) {
			assertThat(rule.source().quote()).isNotBlank();
			assertThat(flat(article())).contains(flat(rule.source().quote()));
		}
		else {
			assertThat(rule.source().reference()).isNotBlank();
		}
	}

	@ParameterizedTest
	@MethodSource("rules")
	void whenRuleJudgesATypeShouldNameItsInputs(RuleDescription rule) {
		assertThat(rule.places()).isNotEmpty().allSatisfy((place) -> assertThat(place.inputs()).isNotEmpty());
	}

	@Test
	void whenBundlesAreComparedShouldHaveTheSameKeys() throws IOException {
		assertThat(new TreeSet<>(texts("").stringPropertyNames()))
			.isEqualTo(new TreeSet<>(texts("_zh_CN").stringPropertyNames()));
	}

	@Test
	void whenTextIsWrittenShouldUseTypographicApostrophes() throws IOException {
		// A straight one is a quoting character of java.text.MessageFormat.
		for (String suffix : List.of("", "_zh_CN")) {
			assertThat(texts(suffix).values()).noneMatch((text) -> Objects.toString(text).contains("'"));
		}
	}

	@Test
	void whenTextBelongsToARuleShouldBelongToOneThatIsDeclared() throws IOException {
		List<String> ids = rules().map(RuleDescription::id).toList();
		assertThat(texts("").stringPropertyNames())
			.allSatisfy((key) -> assertThat(ids).contains(key.substring(0, key.indexOf('.'))));
	}

	static Stream<RuleDescription> rules() {
		return RuleServiceFixture.bean(RuleCatalogue.class).rules().stream();
	}

	private static Properties texts(String suffix) throws IOException {
		Properties texts = new Properties();
		for (Resource bundle : new PathMatchingResourcePatternResolver()
			.getResources("classpath:messages/rules-*.properties")) {
			String name = Objects.requireNonNull(bundle.getFilename());
			if (name.contains("_") == !suffix.isEmpty()) {
				texts.load(new StringReader(bundle.getContentAsString(StandardCharsets.UTF_8)));
			}
		}
		return texts;
	}

	private static String article() throws IOException {
		return new PathMatchingResourcePatternResolver().getResource("classpath:article.txt")
			.getContentAsString(StandardCharsets.UTF_8);
	}

	private static String flat(String text) {
		return text.replaceAll("\\s+", " ");
	}

}
