package org.alipayrehearsal.web.guide.words;

import java.util.List;
import java.util.Locale;
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
 * Tests of {@link UnbreakableWordDialect}.
 */
class UnbreakableWordDialectTests {

	private static final Glossary GLOSSARY = new Glossary(List.of(word("联系电话", GlossaryWord.Kind.LABEL),
			word("实名认证", GlossaryWord.Kind.LABEL), word("支付宝实名认证", GlossaryWord.Kind.LABEL),
			word("招商银行", GlossaryWord.Kind.BANK), word("外籍", GlossaryWord.Kind.LABEL),
			word("居留许可", GlossaryWord.Kind.WORD), word("请使用支付宝实名认证", GlossaryWord.Kind.LABEL)));

	private final UnbreakableWordDialect dialect = new UnbreakableWordDialect(GLOSSARY);

	private static GlossaryWord word(String characters, GlossaryWord.Kind kind) {
		return new GlossaryWord(characters, "pinyin", "english", kind, List.of());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			请以支付宝为准。           | 请以<no-break>支付宝</no-break>为准。
			支付宝                     | <no-break>支付宝</no-break>
			支付宝支付宝               | <no-break>支付宝</no-break><no-break>支付宝</no-break>
			填写联系电话、招商银行     | 填写<no-break>联系电话</no-break>、<no-break>招商银行</no-break>
			支付宝实名认证             | <no-break>支付宝实名认证</no-break>
			做实名认证 <b> &           | 做<no-break>实名认证</no-break> &lt;b&gt; &amp;
			支付 联系 宝               | 支付 联系 宝
			外籍居留许可               | 外籍居留许可
			请使用支付宝实名认证       | 请使用<no-break>支付宝实名认证</no-break>
			No Chinese                 | No Chinese
			""")
	void whenTextHasANameShouldKeepItTogether(String text, String expected) {
		assertThat(render("<p th:text=\"${text}\">x</p>", text)).isEqualTo("<p>" + expected + "</p>");
		assertThat(this.dialect.changes(text)).isEqualTo(expected.contains("no-break"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<title>联系电话</title>
			<option>联系电话</option>
			<textarea>联系电话</textarea>
			<ruby>联系<rt>liánxì</rt>电话</ruby>
			<script>"联系电话"</script>
			<ruby><b>联系电话</b></ruby>
			<p title="联系电话"><br/></p>
			""")
	void whenElementCannotContainMarkupShouldLeaveItsText(String markup) {
		assertThat(render("<div>" + markup + "<i>联系电话</i></div>", ""))
			.isEqualTo("<div>" + markup + "<i><no-break>联系电话</no-break></i></div>");
	}

	@Test
	void whenChineseIsMarkedOnAPageInEnglishShouldKeepItsNamesTogetherToo() {
		TemplateEngine engine = engine();
		engine.addDialect(new ChineseMarkingDialect(new Glossary(List.of(word("下一步", GlossaryWord.Kind.WORD)))));
		assertThat(engine.process("<p lang=\"en\">[[${text}]]</p>",
				new Context(Locale.ENGLISH, Map.of("text", "Say 我用支付宝 and 下一步."))))
			.contains("<span lang=\"zh-CN\">我用<no-break>支付宝</no-break></span> and <button ");
		assertThat(this.dialect.appliesTo(Locale.ENGLISH)).isTrue();
		assertThat(this.dialect.appliesTo(Locale.SIMPLIFIED_CHINESE)).isTrue();
	}

	private String render(String template, String text) {
		return engine().process(template, new Context(null, Map.of("text", text)));
	}

	private TemplateEngine engine() {
		TemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(new StringTemplateResolver());
		engine.addDialect(this.dialect);
		return engine;
	}

}
