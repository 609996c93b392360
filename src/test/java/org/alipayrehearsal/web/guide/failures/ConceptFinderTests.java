package org.alipayrehearsal.web.guide.failures;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests of {@link ConceptFinder} and {@link MessageTokenizer}.
 */
class ConceptFinderTests {

	private static final List<FailureMessagesFile.Concept> CONCEPTS = List.of(concept("card", "银行卡", "bank card"),
			concept("card-number", "银行卡号", "bank card number"), concept("verify", "(认证|验证)", "verify"),
			concept("taken", "被..绑定", "already .. linked"), concept("differ", "不一致", "not match"));

	private final MessageTokenizer tokenizer = new MessageTokenizer(
			List.of(List.of("not", "doesnt", "never"), List.of("verify", "verification"), List.of("账", "帐")),
			List.of("bank card number", "verify", "already", "linked", "not match"), List.of("batch"));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			银行卡不一致                       | card differ
			銀行卡不一致                       | card differ
			银 行 卡 不 一 致                  | card differ
			银行卡号不一致                     | card-number differ
			实名认证，身份验证                 | verify verify
			被其他用户绑定                     | taken
			被他人绑定                         | taken
			被。绑定                           |
			被这是一段很长很长的文字绑定       |
			The bank card doesn’t match.       | card differ
			Bank cards never matched           | card differ
			bank card number: no match         | card-number
			bank. card                         |
			already been linked                | taken
			already. Linked                    |
			verifyed the verifcation           | verify verify
			alredy linked                      | taken
			a batch                            |
			""")
	void whenWordsOccurShouldFindTheirConcepts(String text, String concepts) {
		assertThat(found(text)).isEqualTo((concepts != null) ? concepts : "");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			card no. 12 is wrong               | card number 12 wrong
			I say no                           | say no
			the holder’s name                  | holder nam
			It's verified, verifies, verifying | verify verify verify
			Ｃａｒｄ１２３                     | card 123
			帐户                               | 账 户
			why?                               | why ?
			""")
	void whenTextIsSplitShouldNormalizeItsWords(String text, String tokens) {
		assertThat(String.join(" ", this.tokenizer.tokenize(text).tokens())).isEqualTo(tokens);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			卡号无效⏎户名有误                                      | 卡 号 无 效 / 户 名 有 误
			提示“户名有误了”吗                                     | 提 示 / 户 名 有 误 了 / 吗
			“卡”无效                                               | 卡 无 效
			card blocked - name wrong                              | card block / nam wrong
			the message says this 户名有误 and nothing else counts | messag say / 户 名 有 误 / noth els count
			the message says this 户名 and nothing else counts     | messag say 户 名 noth els count
			Customer info. differs. Again                          | customer info differ
			""")
	void whenLineQuotationOrScriptBeginsShouldBeginAPart(String text, String parts) {
		MessageText tokens = this.tokenizer.tokenize(text.replace('⏎', '\n'));
		StringBuilder found = new StringBuilder();
		for (int token = 0; token < tokens.tokens().size(); token++) {
			if (token > 0) {
				found.append((tokens.part(token) != tokens.part(token - 1)) ? " / " : " ");
			}
			found.append(tokens.tokens().get(token));
		}
		assertThat(found).hasToString(parts);
	}

	@Test
	void whenWordHasAlternativesShouldExpandThem() {
		assertThat(ConceptFinder.expanded(List.of("a(b|c(d|)|)e", "f"))).containsExactlyInAnyOrder("abe", "acde", "ace",
				"abe", "ae", "ae", "f");
	}

	@Test
	void whenWordHasNoMeaningShouldReject() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ConceptFinder(List.of(concept("none", "不", "to the")), this.tokenizer))
			.withMessageContaining("to the");
	}

	private String found(String text) {
		MessageText tokens = this.tokenizer.tokenize(text);
		return String.join(" ",
				new ConceptFinder(CONCEPTS, this.tokenizer).find(tokens)
					.occurrences()
					.stream()
					.map((occurrence) -> CONCEPTS.get(occurrence.concept()).id())
					.toList());
	}

	private static FailureMessagesFile.Concept concept(String id, String zh, String en) {
		return new FailureMessagesFile.Concept(id, Stream.of(zh).toList(), Stream.of(en).toList());
	}

}
