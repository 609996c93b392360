package org.alipayrehearsal.web.guide.words;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link ChineseMarkingDialect}.
 */
class ChineseMarkingDialectTests {

	private static final List<GlossaryWord> WORDS = List
		.of(new GlossaryWord("护照号码", "hù zhào hào mǎ", "passport number", GlossaryWord.Kind.LABEL, List.of()));

	private final TemplateEngine engine = engine();

	private static TemplateEngine engine() {
		TemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(new StringTemplateResolver());
		engine.addDialect(new ChineseMarkingDialect(new Glossary(WORDS)));
		return engine;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Press (下一步).          | Press (<span lang="zh-CN">下一步</span>).
			借记卡, 储蓄卡           | <span lang="zh-CN">借记卡</span>, <span lang="zh-CN">储蓄卡</span>
			国、银行 <b>             | <span lang="zh-CN">国、银行</span> &lt;b&gt;
			No Chinese: é ü 한국     | No Chinese: é ü 한국
			""")
	void whenTextHoldsChineseShouldMarkIt(String text, String expected) {
		assertThat(render("<p lang=\"en\" th:text=\"${text}\">x</p>", text))
			.isEqualTo("<p lang=\"en\">" + expected + "</p>");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					<p lang="zh-CN" th:text="${text}">x</p>                       | <p lang="zh-CN">护照</p>
					<p lang="zh-CN"><b th:text="${text}">x</b></p>                | <p lang="zh-CN"><b>护照</b></p>
					<p lang="en"><bdi th:text="${text}">x</bdi></p>               | <p lang="en"><bdi>护照</bdi></p>
					<p lang="en"><i lang="zh">签证</i><br/>[[${text}]]</p>          | <p lang="en"><i lang="zh">签证</i><br/><span lang="zh-CN">护照</span></p>
					<head><title th:text="${text}">x</title></head>               | <head><title>护照</title></head>
					""")
	void whenTextIsMarkedOrTypedShouldLeaveIt(String template, String expected) {
		assertThat(render(template, "护照")).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^',
			textBlock = """
					<p th:text="${text}">x</p>                       | <p>Your <button type="button" class="term" lang="zh-CN" popovertarget="word-1">护照号码</button>!</p>
					<label th:text="${text}">x</label>               | <label>Your <ruby lang="zh-CN">护照<rt lang="zh-Latn-pinyin" aria-hidden="true">hùzhào</rt>号码<rt lang="zh-Latn-pinyin" aria-hidden="true">hàomǎ</rt></ruby>!</label>
					<a href="/"><b th:text="${text}">x</b></a>       | <a href="/"><b>Your <ruby lang="zh-CN">护照<rt lang="zh-Latn-pinyin" aria-hidden="true">hùzhào</rt>号码<rt lang="zh-Latn-pinyin" aria-hidden="true">hàomǎ</rt></ruby>!</b></a>
					<p><i class="real" lang="zh">护照号码</i></p>      | <p><i class="real" lang="zh"><ruby lang="zh-CN">护照<rt lang="zh-Latn-pinyin" aria-hidden="true">hùzhào</rt>号码<rt lang="zh-Latn-pinyin" aria-hidden="true">hàomǎ</rt></ruby></i></p>
					<p><bdi th:text="${text}">x</bdi></p>            | <p><bdi>Your 护照号码!</bdi></p>
					<p><dfn lang="zh">护照号码</dfn></p>              | <p><dfn lang="zh">护照号码</dfn></p>
					<p><i lang="zh">护照号码</i></p>                  | <p><i lang="zh"><button type="button" class="term" lang="zh-CN" popovertarget="word-1">护照号码</button></i></p>
					<p><i lang="zh">请填护照号码</i></p>               | <p><i lang="zh">请填护照号码</i></p>
					""")
	void whenWordIsInTheGlossaryShouldGiveItsMeaning(String template, String expected) {
		assertThat(render("<html lang=\"en\">" + template + "</html>", "Your 护照号码!"))
			.isEqualTo("<html lang=\"en\">" + expected + "</html>");
	}

	@Test
	void whenPageEndsShouldHoldEachMeaningOnce() {
		assertThat(render("<html lang=\"en\"><body>[[${text}]] and [[${text}]]</body></html>", "护照号码"))
			.endsWith("</button><div class=\"meaning\" id=\"word-1\" popover=\"auto\"><b lang=\"zh-CN\">护照号码</b>"
					+ "<span lang=\"zh-Latn-pinyin\">hù zhào hào mǎ</span><span>passport number</span></div></body></html>")
			.containsOnlyOnce("hù zhào");
	}

	@Test
	void whenPageIsChineseShouldLeaveItsWords() {
		String page = "<html lang=\"zh-CN\"><body><p>护照号码</p></body></html>";
		assertThat(render(page, "")).isEqualTo(page);
	}

	private String render(String template, String text) {
		return this.engine.process(template, new Context(null, Map.of("text", text)));
	}

}
