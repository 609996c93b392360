package org.alipayrehearsal.web.template;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.alipayrehearsal.web.template.MarkupNode.Attribute;
import org.alipayrehearsal.web.template.MarkupNode.Element;
import org.alipayrehearsal.web.template.MarkupNode.Verbatim;
import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;

/**
 * Evaluates what is constant in a template, and replaces each run of constant markup by
 * one element, so that it is written as one text.
 */
final class TemplatePreparation {

	private static final String PREFIX = "th:";

	private static final String TEXT = "th:text";

	private static final String EACH = "th:each";

	private static final String IF = "th:if";

	private static final String UNLESS = "th:unless";

	private static final String NAMESPACE = "xmlns:th";

	private static final String BLOCK = "th:block";

	/** Attributes whose expression is the value of the one without prefix. */
	private static final Set<String> ATTRIBUTES = Set.of("id", "name", "for", "class", "href", "src", "title", "alt",
			"placeholder", "label", "lang", "value", "content", "target", "rel", "autocomplete", "inputmode", "form");

	private static final List<String> ATTRIBUTE_PREFIXES = List.of("aria-", "data-");

	/** Selectors of fragments name these elements, or they enclose a page. */
	private static final Set<String> STRUCTURE = Set.of("html", "head", "body", "title", "main");

	private static final List<String> INLINED = List.of("[[", "[(");

	private final ConstantExpressions expressions;

	private final Predicate<String> changedLater;

	private final ConstantMarkupDialect constants;

	/**
	 * Creates a preparation.
	 * @param expressions the constant expressions
	 * @param changedLater whether a dialect changes a text or markup at each request
	 * @param constants keeps the constant markup
	 */
	TemplatePreparation(ConstantExpressions expressions, Predicate<String> changedLater,
			ConstantMarkupDialect constants) {
		this.expressions = expressions;
		this.changedLater = changedLater;
		this.constants = constants;
	}

	/**
	 * {@return the source of a template with its fragments inlined and its constant parts
	 * evaluated}
	 * @param name the name of the template
	 * @param templates the sources of templates by their names
	 */
	String prepare(String name, Function<String, Reader> templates) {
		Map<String, List<MarkupNode>> read = new HashMap<>();
		FragmentInlining fragments = new FragmentInlining(
				(other) -> read.computeIfAbsent(other, (added) -> MarkupReader.read(templates.apply(added))));
		List<MarkupNode> nodes = joined(evaluated(fragments.inlined(name)));
		StringBuilder source = new StringBuilder();
		nodes.forEach((node) -> node.write(source));
		return source.toString();
	}

	private List<MarkupNode> evaluated(List<MarkupNode> nodes) {
		List<MarkupNode> evaluated = new ArrayList<>();
		for (MarkupNode node : nodes) {
			if (node instanceof Element element) {
				if (isNever(element)) {
					continue;
				}
				evaluate(element);
				if (element.name().equals(BLOCK) && element.attributes().isEmpty()) {
					evaluated.addAll(element.content());
				}
				else {
					evaluated.add(element);
				}
			}
			else {
				evaluated.add(node);
			}
		}
		return evaluated;
	}

	private boolean isNever(Element element) {
		return element.attributes().stream().anyMatch((attribute) -> isDecided(attribute, false));
	}

	private boolean isDecided(Attribute condition, boolean shown) {
		String expression = condition.value();
		boolean unless = condition.name().equals(UNLESS);
		return expression != null && (unless || condition.name().equals(IF))
				&& this.expressions.decided(expression).filter((holds) -> (holds != unless) == shown).isPresent();
	}

	private void evaluate(Element element) {
		List<MarkupNode> content = evaluated(element.content());
		element.content().clear();
		element.content().addAll(content);
		List<Attribute> attributes = new ArrayList<>();
		for (Attribute attribute : element.attributes()) {
			if (isDecided(attribute, true) || isAbsent(attribute) || attribute.name().equals(NAMESPACE)) {
				continue;
			}
			Optional<String> value = value(element, attribute);
			if (value.isEmpty()) {
				attributes.add(withConstantLink(attribute));
			}
			else if (attribute.name().equals(TEXT)) {
				element.content().clear();
				element.content().add(new Verbatim(value.get()));
			}
			else {
				attributes.add(new Attribute(attribute.space(), attribute.name().substring(PREFIX.length()),
						attribute.operator(), attribute.quote(), value.get()));
			}
		}
		element.attributes().clear();
		element.attributes().addAll(attributes);
	}

	private Attribute withConstantLink(Attribute attribute) {
		String expression = attribute.value();
		return (expression != null && attribute.name().startsWith(PREFIX) && attribute.quote().equals("\""))
				? attribute.withValue(this.expressions.withConstantLink(expression)) : attribute;
	}

	/**
	 * {@return the escaped value of an attribute, or empty if it is not constant}
	 */
	private Optional<String> value(Element element, Attribute attribute) {
		String expression = attribute.value();
		if (expression == null || !attribute.name().startsWith(PREFIX)) {
			return Optional.empty();
		}
		boolean text = attribute.name().equals(TEXT);
		if (!text && (element.hasAttribute(attribute.name().substring(PREFIX.length())) || !isValue(attribute))) {
			return Optional.empty();
		}
		return this.expressions.value(HtmlEscape.unescapeHtml(expression))
			.map(HtmlEscape::escapeHtml4Xml)
			.filter((value) -> text ? isPlain(value) : !value.isEmpty());
	}

	/**
	 * {@return whether an attribute has its expression as value, or none for null}
	 */
	private static boolean isValue(Attribute attribute) {
		String name = attribute.name().substring(PREFIX.length());
		return ATTRIBUTES.contains(name) || ATTRIBUTE_PREFIXES.stream().anyMatch(name::startsWith);
	}

	private boolean isAbsent(Attribute attribute) {
		return attribute.name().startsWith(PREFIX) && isValue(attribute) && this.expressions.isNull(attribute.value());
	}

	private boolean isPlain(String text) {
		return INLINED.stream().noneMatch(text::contains) && !this.changedLater.test(text);
	}

	/**
	 * {@return the nodes with each run of constant ones as one}
	 */
	private List<MarkupNode> joined(List<MarkupNode> nodes) {
		List<MarkupNode> joined = new ArrayList<>();
		List<MarkupNode> run = new ArrayList<>();
		for (MarkupNode node : nodes) {
			if (isConstant(node)) {
				run.add(node);
				continue;
			}
			addRun(run, joined, node);
			if (node instanceof Element element) {
				List<MarkupNode> content = joined(element.content());
				element.content().clear();
				element.content().addAll(content);
			}
			joined.add(node);
		}
		addRun(run, joined, null);
		return joined;
	}

	private void addRun(List<MarkupNode> run, List<MarkupNode> joined, @Nullable MarkupNode next) {
		MarkupNode separator = repeatsSpace(next) && !run.isEmpty() && isSpace(run.get(run.size() - 1))
				? run.remove(run.size() - 1) : null;
		if (run.stream().noneMatch(Element.class::isInstance)) {
			joined.addAll(run);
		}
		else {
			StringBuilder source = new StringBuilder();
			run.forEach((node) -> node.write(source));
			joined.add(new Verbatim(this.constants.element(source.toString())));
		}
		if (separator != null) {
			joined.add(separator);
		}
		run.clear();
	}

	/** Thymeleaf repeats the white space before an element with the element. */
	private static boolean repeatsSpace(@Nullable MarkupNode node) {
		return node instanceof Element element && element.hasAttribute(EACH);
	}

	private static boolean isSpace(MarkupNode node) {
		return node instanceof Verbatim verbatim && verbatim.source().isBlank();
	}

	private boolean isConstant(MarkupNode node) {
		if (node instanceof Element element) {
			return !STRUCTURE.contains(element.name()) && element.name().indexOf(':') < 0
					&& element.attributes().stream().noneMatch((attribute) -> attribute.name().indexOf(':') >= 0)
					&& element.content().stream().allMatch(this::isConstant);
		}
		return node instanceof Verbatim verbatim && isConstant(verbatim.source());
	}

	/** Comments may be instructions for the parser. */
	private boolean isConstant(String source) {
		return !source.startsWith("<!") && isPlain(source);
	}

}
