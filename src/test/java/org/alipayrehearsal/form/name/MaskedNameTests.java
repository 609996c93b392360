package org.alipayrehearsal.form.name;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names that a bank shows in part.
 */
class MaskedNameTests {

	@ParameterizedTest
	@CsvSource({ "A*** K*****, ANNA KELLER", "A*** K***, ANNA KELLER", "A**A K****R, ANNA KELLER",
			"*NNA KELLER, ANNA KELLER", "ANNA K*, ANNA KELLER", "A*, ANNA KELLER", "*, ANNA KELLER", "A*R, ANNA KELLER",
			"A ** K **, ANNA KELLER", "＊＊＊＊ KELLER, ANNA KELLER", "ANNA K…, ANNA KELLER", "ANNA K..., ANNA KELLER",
			"A••• K•••••, ANNA KELLER", "AXXX KXXXXX, ANNA KELLER", "A---R, ANNA KELLER", "A* K*, ANNA MARIA KELLER",
			"张*, 张三", "张**, 张三丰", "张＊, 张三", "*三, 张三", "张 *, 张三", "张X, 张三", "张XX, 张三丰", "张×, 张三", "张○○, 张三丰",
			"欧阳*, 欧阳娜娜", "阿*·买买提, 阿卜杜·买买提" })
	void whenVisiblePartAgreesShouldMatch(String atBank, String name) {
		assertThat(MaskedName.of(atBank)).hasValueSatisfying((masked) -> {
			assertThat(masked.matches(name)).isTrue();
			assertThat(masked.difference(name)).isNull();
		});
	}

	@ParameterizedTest
	@CsvSource({ "K***** A***, ANNA KELLER, ORDER", "A*** K*****, anna keller, CASE", "A*** K*****, Anna Keller, ",
			"张*, 李三, OTHER", "张*, 张, OTHER", "张*, ZHANG SAN, OTHER", "ANNA KELLER*, ANNA KELLER, OTHER",
			"A***B, ANNA KELLER, OTHER", "E*** K*****, ANNA KELLER, OTHER", "*A*A*A*A*, ANNA, OTHER" })
	void whenVisiblePartDiffersShouldTellHow(String atBank, String name, NameDifference difference) {
		assertThat(MaskedName.of(atBank))
			.hasValueSatisfying((masked) -> assertThat(masked.difference(name)).isEqualTo(difference));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "ANNA KELLER", "ANNA K. KELLER", "J.R. SMITH", "MEYER-HOFF", "买买提·阿卜杜",
			"ANNA • KELLER", "MAXX POWER", "张三", "XX", "O'BRIEN", "张三 XAVER" })
	void whenNothingIsHiddenShouldBeEmpty(String atBank) {
		assertThat(MaskedName.of(atBank)).isEmpty();
	}

	@Test
	void whenNameIsLongShouldAnswerAtOnce() {
		MaskedName masked = MaskedName.of("*A".repeat(200) + "*B").orElseThrow();
		assertThat(masked.matches("A".repeat(10_000))).isFalse();
		assertThat(MaskedName.of("*".repeat(501))).isEmpty();
		assertThat(MaskedName.of("***").orElseThrow().hasVisible()).isFalse();
	}

	@Test
	void whenPrintedShouldOmitTheName() {
		assertThat(MaskedName.of("A*** K***").orElseThrow()).hasToString("MaskedName[]");
	}

}
