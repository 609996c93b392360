package org.alipayrehearsal.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.form.card.CardAnswers;
import org.alipayrehearsal.form.name.NameAnswers;
import org.alipayrehearsal.rule.Fix;
import org.alipayrehearsal.rule.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for the rules of any name, however odd.
 */
class NamePropertyTests {

	private static final List<String> PIECES = List.of("Anna", "Keller", "KELLER", "van", "der", "Özgür", "Nguyễn",
			"e\u0301", "\u0301", "ẞ", "ß", "ŉ", "ﬁ", "Ǆ", "ə", "İ", "ı", "O'Neill", "Gʻulom", "´", "‘", "李", "明", "𠮷",
			"\uD884\uDD00", "·", "・", ".", "。", "．", " ", "  ", "\u00A0", "\u3000", "\u2009", "-", "–", "－", "/", "／",
			"@", "S/O", ",", "，", "、", "_", "\t", "\n", "\u2028", "1", "２", "Ⅲ", "½", "(", ")", "&", "😀",
			"👨\u200D👩\u200D👧", "❤\uFE0F", "1\uFE0F\u20E3", "\u200B", "\u200C", "\u200D", "\u200E", "\u202E",
			"\uFEFF", "\u00AD", "\u0000", "\uD800", "\uDC00", "\uFFFF", "\uE000", "Ａｎｎａ", "𝓐𝓷𝓷𝓪", "ℓ", "ｱﾝﾅ", "さとう",
			"김민준", "\u3164", "Иван", "محمد", "علی\u200Cرضا", "क्\u200Dष", "သူ", "ใจดี", "བསྟན་འཛིན", "ג׳", "${7*7}",
			"#{x}", "<b>", "ⓐ", "⼀", "°", "^", "∑", "€");

	private static final int ROUNDS = 3;

	@ParameterizedTest
	@MethodSource("seeds")
	void whenFixesAreAppliedShouldEndWithinThreeRounds(int seed) {
		Random random = new Random(seed);
		for (int i = 0; i < 300; i++) {
			VerificationForm application = VerificationForm.EMPTY.with(answers(random))
				.with(new CardAnswers((random.nextInt(3) == 0) ? "ICBC" : null, null, null));
			int round = 0;
			Fix fix = firstFix(application);
			while (fix != null) {
				assertThat(++round).isLessThanOrEqualTo(ROUNDS);
				application = application.with(fix.path(), fix.value());
				fix = firstFix(application);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void whenFixIsOfferedShouldRemoveItsFindingAndBringNoGraveOne(int seed) {
		Random random = new Random(seed);
		for (int i = 0; i < 300; i++) {
			NameAnswers name = answers(random);
			VerificationForm application = VerificationForm.EMPTY.with(name);
			List<Finding> before = findings(application);
			for (Finding finding : before) {
				Fix fix = finding.fix();
				if (fix != null) {
					List<Finding> after = findings(application.with(fix.path(), fix.value()));
					assertThat(keys(after)).doesNotContain(key(finding));
					assertThat(keys(before)).containsAll(graveKeys(after));
					String atBank = TypedText.of(name.atBank());
					assertThat(atBank.isEmpty() || fix.value().equals(atBank)).isTrue();
				}
			}
		}
	}

	@Test
	void whenNameIsCleanedShouldStayCleanWhenCleanedAgain() {
		Random random = new Random(7);
		for (int i = 0; i < 1000; i++) {
			NameAnswers name = new NameAnswers(text(random), null, null);
			findings(VerificationForm.EMPTY.with(name)).stream()
				.filter((finding) -> finding.rule().equals("name-characters") || finding.rule().equals("name-spacing"))
				.forEach((finding) -> {
					Fix fix = finding.fix();
					if (fix != null) {
						assertThat(rules(fix.value())).doesNotContain(finding.rule());
					}
				});
		}
	}

	@ParameterizedTest
	@MethodSource("longNames")
	@Timeout(30)
	void whenNameIsVeryLongShouldBeCompared(String name) {
		assertThat(findings(VerificationForm.EMPTY.with(new NameAnswers(name, "ANNA KELLER", null))))
			.extracting(Finding::rule)
			.contains("name-visa-mismatch");
		assertThat(findings(VerificationForm.EMPTY.with(new NameAnswers(name, null, name + "X"))))
			.extracting(Finding::rule)
			.contains("name-bank-mismatch");
	}

	@ParameterizedTest
	@MethodSource("longNames")
	void whenNameIsVeryLongShouldHaveNoVariants(String name) {
		assertThat(RuleServiceFixture.bean(NameVariants.class).of(new NameAnswers(name, null, null))).isEmpty();
	}

	@Test
	void whenNameIsOddShouldStillHaveVariantsThatDiffer() {
		Random random = new Random(11);
		for (int i = 0; i < 300; i++) {
			NameAnswers name = answers(random);
			List<NameVariant> variants = RuleServiceFixture.bean(NameVariants.class).of(name);
			assertThat(variants).extracting(NameVariant::name).doesNotHaveDuplicates().doesNotContain("");
			assertThat(variants).extracting(NameVariant::name).doesNotContain(name.realName());
		}
	}

	static Stream<Integer> seeds() {
		return IntStream.rangeClosed(1, 4).boxed();
	}

	static Stream<String> longNames() {
		return Stream
			.of("a", "é", "e\u0301\u0323", "Ä", "李", "a ", " - ", ".", "\u0301\u0323", "😀", "\uD800", "1", "k\u200D",
					"'", "/ a", "\u00A0a\u00A0", "Ａ")
			.map((piece) -> "Anna " + piece.repeat(100_000 / piece.length()) + " Keller");
	}

	private static NameAnswers answers(Random random) {
		return switch (random.nextInt(5)) {
			case 0 -> new NameAnswers(text(random), text(random), null);
			case 1 -> new NameAnswers(text(random), null, text(random).strip());
			case 2 -> new NameAnswers(text(random), text(random), "ANNA KELLER");
			default -> new NameAnswers(text(random), null, null);
		};
	}

	private static String text(Random random) {
		return IntStream.range(0, 1 + random.nextInt(7))
			.mapToObj((i) -> PIECES.get(random.nextInt(PIECES.size())) + ((random.nextInt(4) == 0) ? " " : ""))
			.collect(Collectors.joining());
	}

	private static @Nullable Fix firstFix(VerificationForm application) {
		return RuleServiceFixture.service()
			.check(application, ValidationScope.withoutScans(EnumSet.of(Step.NAME, Step.CARD)))
			.findings()
			.stream()
			.filter((finding) -> finding.path().equals("name.realName"))
			.map(Finding::fix)
			.filter((fix) -> fix != null)
			.findFirst()
			.orElse(null);
	}

	private static List<Finding> findings(VerificationForm application) {
		return RuleServiceFixture.service()
			.check(application, ValidationScope.withoutScans(EnumSet.of(Step.NAME)))
			.findings();
	}

	private static List<String> rules(String name) {
		return findings(VerificationForm.EMPTY.with(new NameAnswers(name, null, null))).stream()
			.map(Finding::rule)
			.toList();
	}

	private static Set<String> keys(List<Finding> findings) {
		Set<String> keys = new HashSet<>();
		findings.forEach((finding) -> keys.add(key(finding)));
		return keys;
	}

	private static List<String> graveKeys(List<Finding> findings) {
		return new ArrayList<>(keys(findings.stream().filter((one) -> one.severity() != Severity.ADVICE).toList()));
	}

	private static String key(Finding finding) {
		return finding.rule() + "@" + finding.path();
	}

}
