package org.alipayrehearsal.check;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alipayrehearsal.rule.Fix;
import org.alipayrehearsal.rule.Severity;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/**
 * What holds for whatever is typed as a passport number or as an amount: nothing throws,
 * a fix does what it promises, and fixing comes to an end.
 */
class GeneratedAnswersTests {

	private static final int MANY = 3000;

	private static final int ROUNDS = 3;

	private static final List<String> NUMBER_PARTS = List.of("E1234567", "E", "a", "X", "x", "é", "А", "护", "0", "1",
			"8", "9", "12", "345", "678901", " ", "\u00A0", "\u3000", "-", "–", "_", ".", "..", "*", "<", "(", ")",
			"(3)", "（", "No.", "Ａ", "ｂ", "０", "９", "٣", "\u200B", "\u202E", "\u0000", "\uD83D", "😀", "A123456",
			"110105", "19491231", "002X", "11010519491231002X", "91112419810803", "0024", "8100001994", "08230021",
			"CAN", "110105800101", "${7*7}", "{0}", "'");

	private static final List<String> AMOUNT_PARTS = List.of("0.0974", "0", "1", "9", "00", "0974", "0.0974", "0.09",
			".", ",", "，", "。", "-", "+", "−", " ", "\u3000", "¥", "￥", "元", "yuan", "RMB ", "CNY", "fen", "分", "E",
			"e-2", "E999999999", "０", "．", "９", "٠", "٫", "%", "\u200B", "\u0000", "\uD800", "😀", "${7*7}", "{0}", "'",
			"00000");

	@ParameterizedTest
	@MethodSource("fields")
	void whenAnythingIsTypedShouldKeepThePromiseOfAFix(String path, List<String> parts) {
		Random random = new Random(20_260_302);
		int offered = 0;
		for (int i = 0; i < MANY; i++) {
			String typed = text(random, parts);
			Report before = check(path, typed);
			for (Finding finding : before.findings()) {
				Fix fix = finding.fix();
				if (fix != null) {
					offered++;
					Report after = check(path, fix.value());
					assertThat(after.findings()).as(typed).extracting(Finding::rule).doesNotContain(finding.rule());
					assertThat(grave(before)).as(typed).containsAll(grave(after));
				}
			}
			assertThat(roundsUntilNothingIsOffered(path, typed)).as(typed).isLessThanOrEqualTo(ROUNDS);
		}
		assertThat(offered).isGreaterThan(MANY / 50);
	}

	@ParameterizedTest
	@ValueSource(strings = { "passport.number", "deposit.amount", "documents.visaKind" })
	@Timeout(30)
	void whenTextIsHugeShouldHaveFindings(String path) {
		check(path, "1");
		for (String part : List.of("9", "0", "a", "-", " ", "*", "é", "\u0301\u0323", "１", "😀", "\uD83D", "\u0000",
				"${", "0.", "1,", "¥ ", "yuan", "1E9", "11010519491231002X", "A123456(3)")) {
			String huge = part.repeat(100_000 / part.length());
			for (String typed : List.of(huge, "0." + huge, "0." + huge + "x", " " + huge + " ")) {
				assertThat(check(path, typed).findings()).isNotEmpty();
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "passport.number", "deposit.amount", "documents.visaKind" })
	void whenTextIsAnySingleCharacterShouldNotThrow(String path) {
		assertThatCode(() -> {
			for (int character = 0; character <= 0xFFFF; character += 13) {
				check(path, "1" + (char) character);
			}
		}).doesNotThrowAnyException();
	}

	static Stream<Object[]> fields() {
		return Stream.of(new Object[] { "passport.number", NUMBER_PARTS },
				new Object[] { "deposit.amount", AMOUNT_PARTS });
	}

	/** Parts at random, every other time put into something that could be right. */
	private static String text(Random random, List<String> parts) {
		StringBuilder text = new StringBuilder(random.nextBoolean() ? parts.get(0) : "");
		int length = random.nextInt(1 + random.nextInt(6));
		for (int i = 0; i < length; i++) {
			int place = random.nextBoolean() ? random.nextInt(text.length() + 1) : text.length();
			text.insert(place, parts.get(random.nextInt(parts.size())));
		}
		return text.toString();
	}

	private static int roundsUntilNothingIsOffered(String path, String typed) {
		String text = typed;
		for (int round = 0; round <= ROUNDS; round++) {
			String next = check(path, text).findings()
				.stream()
				.map(Finding::fix)
				.filter((fix) -> fix != null)
				.map(Fix::value)
				.findFirst()
				.orElse(null);
			if (next == null) {
				return round;
			}
			text = next;
		}
		return ROUNDS + 1;
	}

	private static Set<String> grave(Report report) {
		return report.findings()
			.stream()
			.filter((finding) -> finding.severity() != Severity.ADVICE)
			.map((finding) -> finding.rule() + "@" + finding.path())
			.collect(Collectors.toSet());
	}

	private static Report check(String path, String typed) {
		return ExampleForm.check(Map.of(path, typed));
	}

}
