package org.alipayrehearsal.web.template;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;
import org.unbescape.html.HtmlEscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests of {@link KeptFragmentDialect}.
 */
class KeptFragmentDialectTests {

	private static final String FRAGMENTS = """
			<ul th:fragment="list(items, tab)"><li th:each="item : ${items}" th:text="${item}">x</li><li th:if="${tab}" th:text="${counter.next}">1</li></ul>
			<b th:fragment="plain">plain</b>
			""";

	private final Map<String, String> templates = new HashMap<>(Map.of("f", FRAGMENTS));

	private final Counter counter = new Counter();

	private String render(SpringTemplateEngine engine, String template, @Nullable Object items) {
		this.templates.put("page", template);
		Context context = new Context(Locale.ENGLISH);
		context.setVariable("items", items);
		context.setVariable("counter", this.counter);
		return engine.process("page", context);
	}

	private SpringTemplateEngine engine(boolean cacheable) {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		AbstractConfigurableTemplateResolver resolver = new AbstractConfigurableTemplateResolver() {
			@Override
			protected ITemplateResource computeTemplateResource(IEngineConfiguration configuration,
					@Nullable String ownerTemplate, String template, String resourceName, String characterEncoding,
					@Nullable Map<String, Object> attributes) {
				return new StringTemplateResource(KeptFragmentDialectTests.this.templates.get(template));
			}
		};
		resolver.setTemplateMode(TemplateMode.HTML);
		resolver.setCacheable(cacheable);
		engine.setTemplateResolver(resolver);
		engine.addDialect(new KeptFragmentDialect());
		return engine;
	}

	@ParameterizedTest
	@ValueSource(strings = { "<main><ul kept:replace=\"~{f :: list(${items}, false)}\">old</ul> end</main>",
			"<main><th:block kept:replace=\"~{f :: list(${items}, false)}\"/> end</main>",
			"<main><b kept:replace=\"~{f :: plain}\"><i>old</i></b> end</main>" })
	void whenFragmentIsKeptShouldRenderAsReplaceDoes(String template) {
		SpringTemplateEngine engine = engine(true);
		List<String> items = List.of("a < b", "<i>", "&amp; \"q\"");
		String expected = render(engine(true), template.replace("kept:", "th:"), items);
		assertThat(render(engine, template, items)).isEqualTo(expected);
		assertThat(render(engine, template, items)).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "[[${counter.next}]]", "[(${counter.next})]", "[[[${counter.next}]]]" })
	void whenTextLooksLikeAnExpressionShouldShowIt(String text) {
		String page = render(engine(true), "<ul kept:replace=\"~{f :: list(${items}, false)}\"></ul>", List.of(text));
		assertThat(HtmlEscape.unescapeHtml(page)).isEqualTo("<ul><li>" + text + "</li></ul>");
		assertThat(this.counter.next).isZero();
	}

	@Test
	void whenArgumentsAreEqualShouldRenderOnce() {
		SpringTemplateEngine engine = engine(true);
		String template = "<ul kept:replace=\"~{f :: list(${items}, true)}\"></ul>";
		assertThat(render(engine, template, List.of("a"))).isEqualTo("<ul><li>a</li><li>1</li></ul>");
		assertThat(render(engine, template, List.of("a"))).isEqualTo("<ul><li>a</li><li>1</li></ul>");
		assertThat(render(engine, template, List.of("b"))).isEqualTo("<ul><li>b</li><li>2</li></ul>");
		assertThat(render(engine, template, List.of())).isEqualTo("<ul><li>3</li></ul>");
	}

	@Test
	void whenTemplatesAreNotCachedShouldRenderEachTime() {
		SpringTemplateEngine engine = engine(false);
		String template = "<ul kept:replace=\"~{f :: list(${items}, true)}\"></ul>";
		assertThat(render(engine, template, List.of())).isEqualTo("<ul><li>1</li></ul>");
		assertThat(render(engine, template, List.of())).isEqualTo("<ul><li>2</li></ul>");
	}

	@Test
	void whenExpressionIsNoFragmentShouldFail() {
		assertThatExceptionOfType(TemplateProcessingException.class)
			.isThrownBy(() -> render(engine(true), "<ul kept:replace=\"${items}\"></ul>", List.of()));
	}

	/** Counts how often it is asked. */
	static final class Counter {

		private int next;

		public int getNext() {
			return ++this.next;
		}

	}

}
