package org.alipayrehearsal.web.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alipayrehearsal.web.template.MarkupNode.Attribute;
import org.alipayrehearsal.web.template.MarkupNode.Element;
import org.jspecify.annotations.Nullable;

/**
 * Puts fragments where they are called, with the arguments in place of the parameters:
 * {@code th:replace="~{fragments/x :: name(${a.b}, true)}"}, so that no request resolves
 * them. Literals and paths of properties take the place of their parameter, fragments
 * that of {@code th:replace="${parameter}"}; another argument becomes a variable. A call
 * stays as it is if the host has other instructions of Thymeleaf, if the fragment is not
 * known by its name alone, or if a name would change its meaning.
 */
final class FragmentInlining {

	private static final String REPLACE = "th:replace";

	private static final String FRAGMENT = "th:fragment";

	private static final String BLOCK = "th:block";

	private static final String WITH = "th:with";

	private static final String EACH = "th:each";

	private static final Pattern CALL = Pattern.compile("~\\{\\s*([\\w/-]*)\\s*::\\s*([\\w-]+)\\s*(?:\\((.*)\\))?\\s*}",
			Pattern.DOTALL);

	private static final Pattern SIGNATURE = Pattern.compile("\\s*([\\w-]+)\\s*(?:\\(([\\w,\\s]*)\\))?\\s*");

	private static final Pattern LITERAL = Pattern.compile("true|false|null|\\d+|'[^']*'");

	/** A literal that took the place of a parameter of the calling fragment. */
	private static final Pattern BOUND_LITERAL = Pattern.compile("^\\$\\{(true|false|null|\\d+|'[^']*')}$");

	private static final Pattern PATH = Pattern.compile("\\$\\{([a-zA-Z]\\w*)((?:\\.[a-zA-Z]\\w*)*)}");

	private static final Pattern LOCAL_CALL = Pattern.compile("~\\{\\s*::");

	/** The variables that {@code th:each} and {@code th:with} define. */
	private static final Pattern DEFINED = Pattern.compile("(?:^|,)\\s*(\\w+)(?:\\s*,\\s*(\\w+))?\\s*[:=](?!=)");

	/** Fragments in fragments in fragments: more would be a circle. */
	private static final int MAX_DEPTH = 8;

	private final Function<String, List<MarkupNode>> templates;

	/**
	 * Creates an inlining.
	 * @param templates the nodes of templates by their names; they are not changed
	 */
	FragmentInlining(Function<String, List<MarkupNode>> templates) {
		this.templates = templates;
	}

	/**
	 * {@return the nodes of a template with the fragments in place of their calls}
	 * @param template the name of the template
	 */
	List<MarkupNode> inlined(String template) {
		return inlined(template, this.templates.apply(template), 0);
	}

	private List<MarkupNode> inlined(String template, List<MarkupNode> nodes, int depth) {
		List<MarkupNode> inlined = new ArrayList<>();
		for (MarkupNode node : nodes) {
			if (!(node instanceof Element element)) {
				inlined.add(node);
				continue;
			}
			List<MarkupNode> fragment = (depth < MAX_DEPTH) ? fragment(template, element, depth) : null;
			if (fragment != null) {
				inlined.addAll(fragment);
			}
			else {
				inlined.add(element.with(element.attributes(), inlined(template, element.content(), depth)));
			}
		}
		return inlined;
	}

	private @Nullable List<MarkupNode> fragment(String template, Element host, int depth) {
		Matcher call = CALL.matcher(host.value(REPLACE).orElse(""));
		if (!call.matches() || host.attributes().stream().filter(FragmentInlining::isInstruction).count() > 1) {
			return null;
		}
		String source = call.group(1).isEmpty() ? template : call.group(1);
		Element definition = definition(this.templates.apply(source), call.group(2)).orElse(null);
		if (definition == null) {
			return null;
		}
		Matcher signature = SIGNATURE.matcher(definition.value(FRAGMENT).orElse(""));
		List<String> parameters = signature.matches() ? separated(signature.group(2)) : List.of();
		List<String> arguments = separated(call.group(3));
		return (parameters.size() == arguments.size())
				? called(source, definition, parameters, absolute(template, arguments), depth) : null;
	}

	private @Nullable List<MarkupNode> called(String template, Element definition, List<String> parameters,
			List<String> arguments, int depth) {
		Set<String> defined = defined(definition).collect(Collectors.toSet());
		Map<String, String> replaced = new HashMap<>();
		Map<String, String> fragments = new HashMap<>();
		List<String> variables = new ArrayList<>();
		for (int i = 0; i < parameters.size(); i++) {
			String argument = BOUND_LITERAL.matcher(arguments.get(i)).replaceFirst("$1");
			Matcher path = PATH.matcher(argument);
			if (LITERAL.matcher(argument).matches()) {
				replaced.put(parameters.get(i), argument);
			}
			else if (CALL.matcher(argument).matches()) {
				if (!onlyReplaces(definition, parameters.get(i))) {
					return null;
				}
				fragments.put("${" + parameters.get(i) + "}", argument);
			}
			else if (path.matches() && !defined.contains(path.group(1))) {
				replaced.put(parameters.get(i), path.group(1) + path.group(2));
			}
			else {
				variables.add(parameters.get(i) + "=" + argument);
			}
		}
		if (parameters.stream().anyMatch(defined::contains) || variables.size() > 1) {
			return null;
		}
		Element body = bound(definition, new ArgumentSubstitution(replaced, fragments), template);
		List<MarkupNode> content = inlined(template,
				body.name().equals(BLOCK) && body.attributes().isEmpty() ? body.content() : List.of(body), depth + 1);
		if (variables.isEmpty()) {
			return content;
		}
		return List.of(Element.of(BLOCK, new Attribute(" ", WITH, "=", "\"", variables.get(0)), content));
	}

	/**
	 * {@return the fragment with the arguments, without the mark of a fragment}
	 */
	private static Element bound(Element element, ArgumentSubstitution substitution, String template) {
		List<Attribute> attributes = new ArrayList<>();
		for (Attribute attribute : element.attributes()) {
			String value = attribute.value();
			if (value == null || !isInstruction(attribute)) {
				attributes.add(attribute);
			}
			else if (!attribute.name().equals(FRAGMENT)) {
				attributes.add(attribute.withValue(substitution.applied(absolute(template, value))));
			}
		}
		List<MarkupNode> content = new ArrayList<>();
		for (MarkupNode node : element.content()) {
			content.add((node instanceof Element child) ? bound(child, substitution, template) : node);
		}
		return element.with(attributes, content);
	}

	private static List<String> absolute(String template, List<String> expressions) {
		return expressions.stream().map((expression) -> absolute(template, expression)).toList();
	}

	/**
	 * {@return an expression that names the template of its fragments}
	 */
	private static String absolute(String template, String expression) {
		return LOCAL_CALL.matcher(expression).replaceAll("~{" + template + " ::");
	}

	private static boolean isInstruction(Attribute attribute) {
		return attribute.name().startsWith("th:") || attribute.name().startsWith(KeptFragmentDialect.PREFIX + ":");
	}

	/**
	 * {@return the fragment, or the element of that name}
	 */
	private static Optional<Element> definition(List<MarkupNode> nodes, String name) {
		return elements(nodes).filter((element) -> {
			Matcher signature = SIGNATURE.matcher(element.value(FRAGMENT).orElse(element.name()));
			return signature.matches() && signature.group(1).equals(name);
		}).findFirst();
	}

	private static Stream<Element> elements(List<MarkupNode> nodes) {
		return nodes.stream()
			.filter(Element.class::isInstance)
			.map(Element.class::cast)
			.flatMap((element) -> Stream.concat(Stream.of(element), elements(element.content())));
	}

	/**
	 * {@return whether a parameter is used for nothing but to replace elements}
	 */
	private static boolean onlyReplaces(Element definition, String parameter) {
		ArgumentSubstitution removal = new ArgumentSubstitution(Map.of(parameter, ""), Map.of());
		return elements(List.of(definition)).flatMap((element) -> element.attributes().stream())
			.filter(FragmentInlining::isInstruction)
			.filter((attribute) -> !attribute.name().equals(REPLACE)
					|| !("${" + parameter + "}").equals(attribute.value()))
			.map((attribute) -> String.valueOf(attribute.value()))
			.allMatch((value) -> removal.applied(value).equals(value));
	}

	private static Stream<String> defined(Element definition) {
		return elements(List.of(definition)).flatMap((element) -> element.attributes().stream())
			.filter((attribute) -> attribute.name().equals(EACH) || attribute.name().equals(WITH))
			.flatMap((attribute) -> DEFINED.matcher(String.valueOf(attribute.value())).results())
			.flatMap((name) -> Stream.of(name.group(1), String.valueOf(name.group(2))));
	}

	/**
	 * {@return the parts between commas that are in no brackets and no quotes}
	 */
	private static List<String> separated(@Nullable String list) {
		if (list == null || list.isBlank()) {
			return List.of();
		}
		List<String> parts = new ArrayList<>();
		int depth = 0;
		boolean quoted = false;
		int start = 0;
		for (int i = 0; i < list.length(); i++) {
			char character = list.charAt(i);
			quoted ^= character == '\'';
			if (!quoted) {
				depth += ("({[".indexOf(character) >= 0) ? 1 : (")}]".indexOf(character) >= 0) ? -1 : 0;
				if (character == ',' && depth == 0) {
					parts.add(list.substring(start, i).strip());
					start = i + 1;
				}
			}
		}
		parts.add(list.substring(start).strip());
		return parts;
	}

	/**
	 * Puts arguments in the place of parameters in the expressions of variables.
	 *
	 * @param arguments the arguments by the names of their parameters
	 * @param fragments the fragments by the expressions of their parameters
	 */
	private record ArgumentSubstitution(Map<String, String> arguments, Map<String, String> fragments) {

		/** The name of a variable: neither a property nor a method. */
		private static final Pattern NAME = Pattern.compile("(?<![\\w.#@])[a-zA-Z]\\w*+(?!\\()");

		String applied(String expression) {
			String fragment = this.fragments.get(expression);
			if (fragment != null) {
				return fragment;
			}
			StringBuilder applied = new StringBuilder();
			int position = 0;
			for (int start = expression.indexOf("${"); start >= 0; start = expression.indexOf("${", position)) {
				int end = end(expression, start + 2);
				applied.append(expression, position, start + 2).append(inside(expression.substring(start + 2, end)));
				position = end;
			}
			return applied.append(expression, position, expression.length()).toString();
		}

		/**
		 * {@return where the braces close, or the length}
		 */
		private static int end(String expression, int start) {
			int depth = 1;
			boolean quoted = false;
			for (int i = start; i < expression.length(); i++) {
				char character = expression.charAt(i);
				quoted ^= character == '\'';
				if (!quoted) {
					depth += (character == '{') ? 1 : (character == '}') ? -1 : 0;
					if (depth == 0) {
						return i;
					}
				}
			}
			return expression.length();
		}

		/** Every second part between quotation marks is a text. */
		private String inside(String expression) {
			String[] parts = expression.split("'", -1);
			for (int i = 0; i < parts.length; i += 2) {
				parts[i] = NAME.matcher(parts[i])
					.replaceAll((name) -> Matcher
						.quoteReplacement(this.arguments.getOrDefault(name.group(), name.group())));
			}
			return String.join("'", Arrays.asList(parts));
		}

	}

}
