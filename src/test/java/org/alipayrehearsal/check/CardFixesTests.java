package org.alipayrehearsal.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.form.card.CardAnswers;
import org.alipayrehearsal.form.name.NameAnswers;
import org.alipayrehearsal.rule.Fix;
import org.alipayrehearsal.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is typed for bank, card and name: nothing throws, and fixes mend.
 */
class CardFixesTests {

	private static final ValidationScope ASKED = ValidationScope.withoutScans(EnumSet.of(Step.NAME, Step.CARD));

	private static final List<String> BANKS = List.of("ICBC", "CMB", "BOC", "ABC", "CCB", "SPDB", "COMM", "icbc", "工行",
			"Guangfa", "", "XYZ", " CMB ", "UP15003363", "${bank}", "\ud800", "中行", "农行");

	private static final List<String> NUMBERS = List.of("6225880000000019", "622517", "6221558812340000",
			"6216261000000000018", "4111111111111111", "622588", "621275101", "018572000000000", "690755000000001",
			"629999000000000", "", "6.22848E+18", "6222 **** 1234", "62258");

	private static final List<String> NAMES = List.of("Anna Keller", "Gabriela Ruiz Ortegas", "安娜·凯勒", "陈大文",
			"Олег Смирнов", "", "\u0000", "a");

	private static final String PIECES = "0123456789012345678901234567890123456789  --.,·•*X xO/()\u00a0\u3000\u200b\t６２–—\ud83d\ude00\ud800'’$\\{}E+";

	@Test
	void whenAnswersAreRandomShouldMendWithinThreeRounds() {
		Random random = new Random(20260302);
		for (int i = 0; i < 4_000; i++) {
			VerificationForm application = VerificationForm.EMPTY.with(new NameAnswers(pick(NAMES, random), null, null))
				.with(new CardAnswers(pick(BANKS, random), number(random), random.nextBoolean() ? true : null));
			for (int round = 1;; round++) {
				Report report = check(application);
				if (report.findings().stream().noneMatch((finding) -> finding.fix() != null)) {
					break;
				}
				assertThat(round).isLessThanOrEqualTo(3);
				application = fixed(application, report);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "6", "*", "-", " ", "X", "\ud800", "E", "6 ", "6-", "６", ".", "\u200b", "’", "1." })
	@Timeout(30)
	void whenTextIsHugeShouldNotBeReady(String piece) {
		String huge = piece.repeat(100_000 / piece.length());
		for (VerificationForm application : List.of(
				VerificationForm.EMPTY.with(new NameAnswers("Anna Keller", null, null))
					.with(new CardAnswers("ICBC", huge, null)),
				VerificationForm.EMPTY.with(new NameAnswers(huge, null, null))
					.with(new CardAnswers(huge, "6225880000000019", null)))) {
			assertThat(check(application).verdict()).isEqualTo(Verdict.NOT_READY);
		}
	}

	/** Applies the first fix; it has to do what it promises. */
	private static VerificationForm fixed(VerificationForm application, Report report) {
		VerificationForm mended = application;
		for (Finding finding : report.findings()) {
			Fix fix = finding.fix();
			if (fix != null) {
				VerificationForm alone = application.with(fix.path(), fix.value());
				Set<String> after = grave(check(alone));
				assertThat(after).doesNotContain(key(finding)).isSubsetOf(grave(report));
				mended = mended.with(fix.path(), fix.value());
			}
		}
		return mended;
	}

	private static String number(Random random) {
		StringBuilder number = new StringBuilder(pick(NUMBERS, random));
		for (int i = random.nextInt(4); i > 0; i--) {
			int at = random.nextInt(number.length() + 1);
			number.insert(at, PIECES.charAt(random.nextInt(PIECES.length())));
		}
		if (random.nextInt(4) == 0) {
			for (int i = random.nextInt(24); i > 0; i--) {
				number.append(PIECES.charAt(random.nextInt(PIECES.length())));
			}
		}
		return number.toString();
	}

	private static Report check(VerificationForm application) {
		return RuleServiceFixture.service().check(application, ASKED);
	}

	private static Set<String> grave(Report report) {
		return report.findings()
			.stream()
			.filter((finding) -> finding.severity() != Severity.ADVICE)
			.map(CardFixesTests::key)
			.collect(Collectors.toSet());
	}

	private static String key(Finding finding) {
		return finding.rule() + "@" + finding.path();
	}

	private static String pick(List<String> texts, Random random) {
		return texts.get(random.nextInt(texts.size()));
	}

}
