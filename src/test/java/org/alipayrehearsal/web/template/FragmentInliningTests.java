package org.alipayrehearsal.web.template;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link FragmentInlining}, by the prepared templates.
 */
class FragmentInliningTests {

	private static final String FRAGMENTS = """
			<i th:fragment="path(item)" th:text="${item.name + '!'}">x</i>
			<b th:fragment="shown(shown)"><u th:if="${shown}">yes</u><s th:unless="${shown}">no</s></b>
			<a th:fragment="tab(tab)" href="/x" th:target="${tab ? '_blank' : null}">x</a>
			<p th:fragment="computed(sum)" th:text="${sum}">1</p>
			<p th:fragment="loop(list)"><em th:each="one : ${list}" th:text="${one}">1</em></p>
			<th:block th:fragment="nested(thing)"><th:block th:replace="~{:: path(${thing.inner})}"/></th:block>
			<th:block th:fragment="through(shown)"><th:block th:replace="~{:: shown(${shown})}"/></th:block>
			<th:block th:fragment="endless(n)"><th:block th:replace="~{:: endless(${n})}"/></th:block>
			<html th:fragment="page(title, main, form)"><head><title th:replace="${title}">t</title></head>
			<body><main th:replace="${main}">m</main><hr th:if="${form}"></body></html>
			<p th:fragment="maybe(part)"><b th:if="${part}">some</b><s th:unless="${part}">none</s><i th:title="${part}" th:text="${part}">x</i></p>
			<p th:fragment="optional(part)" th:if="${part}"><x th:replace="${part}"></x></p>
			<p th:fragment="texts(text)" th:text="'text ' + ${text} + ' ' + ${'text' + text + other.text}">x</p>
			""";

	private final Map<String, String> templates = new HashMap<>(Map.of("fragments", FRAGMENTS));

	private final ConstantMarkupDialect constants = new ConstantMarkupDialect();

	private String prepared(String page) {
		this.templates.put("page", page);
		return new TemplatePreparation(
				new ConstantExpressions(new StaticMessageSource(), Locale.ENGLISH, (path) -> path), (text) -> false,
				this.constants)
			.prepare("page", (name) -> new StringReader(this.templates.getOrDefault(name, "")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			path(${a.thing})     | <main><i th:text="${a.thing.name + '!'}">x</i></main>
			shown(true)          | <main><b><u>yes</u></b><c th:text="${a}"/></main>
			tab(false)           | <main><a href="/x">x</a><c th:text="${a}"/></main>
			through(true)        | <main><b><u>yes</u></b><c th:text="${a}"/></main>
			nested(${a})         | <main><i th:text="${a.inner.name + '!'}">x</i></main>
			computed(${a.b + 1}) | <main><th:block th:with="sum=${a.b + 1}"><p th:text="${sum}">1</p></th:block></main>
			""")
	void whenFragmentIsCalledShouldPutItThere(String call, String expected) {
		String page = "<main><x th:replace=\"~{fragments :: " + call + "}\"></x>";
		String rest = expected.contains("<c ") ? "<c th:text=\"${a}\"/></main>" : "</main>";
		assertThat(prepared(page + rest)).isEqualTo(markup(expected));
	}

	/** Constant elements are joined. */
	private String markup(String expected) {
		return prepared(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<x th:replace=\"~{fragments :: unknown(1)}\"></x>",
			"<x th:replace=\"~{nowhere :: path(1)}\"></x>", "<x th:replace=\"~{fragments :: path(1, 2)}\"></x>",
			"<x th:replace=\"~{${name} :: path(1)}\"></x>",
			"<x th:if=\"${a}\" th:replace=\"~{fragments :: path(${a})}\"></x>",
			"<x th:replace=\"~{fragments :: optional(~{fragments :: path(1)})}\"></x>",
			"<x th:insert=\"~{fragments :: path(${a})}\"></x>",
			"<x th:replace=\"~{fragments :: computed(${one.two})}\" th:each=\"x : ${y}\"></x>" })
	void whenCallIsNotKnownShouldKeepIt(String call) {
		String page = "<main>" + call + "</main>";
		assertThat(prepared(page)).isEqualTo(page);
	}

	@Test
	void whenLoopDefinesTheNameOfAnArgumentShouldUseAVariable() {
		assertThat(prepared("<main><x th:replace=\"~{fragments :: loop(${one.parts})}\"></x></main>"))
			.contains("<th:block th:with=\"list=${one.parts}\">", "th:each=\"one : ${list}\"");
	}

	@Test
	void whenFragmentsCallThemselvesShouldStop() {
		assertThat(prepared("<main><x th:replace=\"~{fragments :: endless(${a})}\"></x></main>"))
			.contains("~{fragments :: endless(${a})}");
	}

	@Test
	void whenFragmentTakesFragmentsShouldPutThemThere() {
		String page = prepared("<html th:replace=\"~{fragments :: page(~{:: title}, ~{:: main}, false)}\">"
				+ "<head><title>T</title></head><body><main th:text=\"${a}\">x</main></body></html>");
		assertThat(page).contains("<title>T</title>", "<main th:text=\"${a}\">x</main>")
			.doesNotContain("th:replace", "<hr");
	}

	@Test
	void whenNameIsATextOrAPropertyShouldNotReplaceIt() {
		assertThat(prepared("<main><x th:replace=\"~{fragments :: texts(${a.b})}\"></x></main>"))
			.contains("'text ' + ${a.b} + ' ' + ${'text' + a.b + other.text}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "path(${a.thing})", "shown(true)", "shown(false)", "shown(${a.yes})", "tab(true)",
			"tab(${a.yes})", "computed(${a.number + 1})", "loop(${a.list})", "nested(${a})", "texts(${a.thing.name})",
			"maybe(null)", "maybe('text')", "maybe(true)" })
	void whenPageIsRenderedShouldBeTheSame(String call) {
		String page = "<main><x th:replace=\"~{fragments :: " + call + "}\"></x></main>";
		assertThat(render(prepared(page))).isEqualTo(render(page));
	}

	private String render(String page) {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(new StringTemplateResolver() {
			@Override
			protected ITemplateResource computeTemplateResource(IEngineConfiguration configuration, String owner,
					String template, Map<String, Object> attributes) {
				return new StringTemplateResource(template.equals("fragments") ? FRAGMENTS : template);
			}
		});
		engine.addDialect(this.constants);
		Context context = new Context(Locale.ENGLISH);
		Map<String, Object> thing = Map.of("name", "thing");
		context.setVariable("a",
				Map.of("thing", thing, "inner", thing, "yes", true, "number", 1, "list", new int[] { 1, 2 }));
		context.setVariable("other", Map.of("text", "other"));
		return engine.process(page, context);
	}

}
