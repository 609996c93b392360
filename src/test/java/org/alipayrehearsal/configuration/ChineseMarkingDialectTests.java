package org.alipayrehearsal.configuration;

import java.util.Map;

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

	private final TemplateEngine engine = engine();

	private static TemplateEngine engine() {
		TemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(new StringTemplateResolver());
		engine.addDialect(new ChineseMarkingDialect());
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

	private String render(String template, String text) {
		return this.engine.process(template, new Context(null, Map.of("text", text)));
	}

}
