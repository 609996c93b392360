package org.alipayrehearsal.web.template;

import java.io.StringReader;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link TemplatePreparation}.
 */
class TemplatePreparationTests {

	private final ConstantMarkupDialect constants = new ConstantMarkupDialect();

	private final StaticMessageSource messages = new StaticMessageSource();

	private final TemplatePreparation preparation = new TemplatePreparation(
			new ConstantExpressions(this.messages, Locale.ENGLISH, (path) -> "/app" + path),
			(text) -> text.contains("中"), this.constants);

	TemplatePreparationTests() {
		this.messages.addMessage("plain", Locale.ENGLISH, "Fish & chips");
		this.messages.addMessage("chinese", Locale.ENGLISH, "中文");
		this.messages.addMessage("inlined", Locale.ENGLISH, "[[${secret}]]");
		this.messages.addMessage("empty", Locale.ENGLISH, "");
	}

	private String prepared(String template) {
		return this.preparation.prepare("page", (name) -> new StringReader(template));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					<main><b th:if="${a}" th:text="#{plain}">x</b></main>    | <main><b th:if="${a}">Fish &amp; chips</b></main>
					<main><a th:if="${a}" th:href="@{/x}">y</a></main>       | <main><a th:if="${a}" href="/app/x">y</a></main>
					<main><a th:if="${a}" th:href="@{/x} + '#z'">y</a></main> | <main><a th:if="${a}" href="/app/x#z">y</a></main>
					<main><th:block th:text="#{plain}">x</th:block></main>   | <main>Fish &amp; chips</main>
					<main><i th:if="${a}" th:title="#{plain}">x</i></main>   | <main><i th:if="${a}" title="Fish &amp; chips">x</i></main>
					<main><b th:if="${a}" th:text="#{${'pla' + 'in'}}">x</b></main> | <main><b th:if="${a}">Fish &amp; chips</b></main>
					<main><i th:if="${a}" th:id="${'a.b'.replace('.', '-')}">x</i></main> | <main><i th:if="${a}" id="a-b">x</i></main>
					<main><i th:if="${a}" th:title="${1 > 2 ? 'y' : null}">x</i></main> | <main><i th:if="${a}">x</i></main>
					<main><i th:text="${a}" th:if="${#locale.language == 'en'}">x</i></main> | <main><i th:text="${a}">x</i></main>
					<main><i th:text="${a}" th:unless="${#messages.msg('plain') == 'Fish'}">x</i></main> | <main><i th:text="${a}">x</i></main>
					<main>y<i th:text="${a}" th:if="${null?.get('b') != null}">x</i></main> | <main>y</main>
					<main><a th:href="@{/x/} + ${a}">y</a></main>            | <main><a th:href="'/app/x/' + ${a}">y</a></main>
					""")
	void whenExpressionIsConstantShouldEvaluateIt(String template, String expected) {
		assertThat(prepared(template)).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<b th:text=\"#{chinese}\">x</b>", "<b th:text=\"#{inlined}\">x</b>",
			"<b th:text=\"#{unknown}\">x</b>", "<b th:text=\"#{plain(${a})}\">x</b>", "<b th:text=\"#{${a}}\">x</b>",
			"<b th:utext=\"#{plain}\">x</b>", "<a th:href=\"@{/x/{id}(id=${a})}\">x</a>",
			"<a th:href=\"@{${a}}\">x</a>", "<form th:action=\"@{/x}\">x</form>",
			"<b title=\"y\" th:title=\"#{plain}\">x</b>", "<b th:title=\"#{empty}\">x</b>",
			"<main><p lang=\"zh\">中</p></main>", "<!-- <b>x</b> -->", "<b th:title=\"${'a' + b}\">x</b>",
			"<b th:title=\"${a.b('c')}\">x</b>", "<b th:title=\"${b()}\">x</b>", "<b th:title=\"${@a.b('c')}\">x</b>",
			"<b th:title=\"${T(String).valueOf(1)}\">x</b>", "<b th:title=\"${#other.b('c')}\">x</b>",
			"<b th:title=\"${'a'.concat(b)}\">x</b>", "<b th:title=\"${'a'.unknown}\">x</b>",
			"<b th:title=\"${#messages.msg('unknown')}\">x</b>", "<b th:title=\"${'a' +}\">x</b>",
			"<b th:text=\"#{${'unknown'}}\">x</b>", "<b th:title='@{/x/} + ${a}'>x</b>" })
	void whenExpressionDependsOnThePageShouldKeepIt(String template) {
		assertThat(prepared(template)).isEqualTo(template);
	}

	@Test
	void whenMarkupIsConstantShouldJoinIt() {
		String joined = prepared("<main> <p class=\"a\"><b>x</b></p> <i>y</i> <u th:text=\"${a}\">z</u></main>");
		assertThat(joined).matches("<main><constant:markup number=\"\\d+\"/><u th:text=\"\\$\\{a}\">z</u></main>");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"<main> <p class='a'><b>x &lt; y</b><br>z</p>\n<i>y</i> <u th:text=\"${a}\">z</u><p>last</p></main>",
			"<ul>\n  <li>first</li>\n  <li th:each=\"one : ${ {1, 2} }\" th:text=\"${one}\">x</li>\n  <li>last</li>\n</ul>",
			"<p><b>x</b> <th:block th:if=\"${a != null}\"><i>y</i> <s>z</s></th:block> <em>!</em></p>",
			"<!DOCTYPE html>\n<html><head><title>t</title></head><body><input disabled value=x><p>a<p>b</body></html>" })
	void whenTemplateIsPreparedShouldRenderTheSame(String template) {
		assertThat(render(prepared(template))).isEqualTo(render(template));
	}

	private String render(String template) {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(new StringTemplateResolver());
		engine.addDialect(this.constants);
		Context context = new Context(Locale.ENGLISH);
		context.setVariable("a", "value");
		return engine.process(template, context);
	}

}
