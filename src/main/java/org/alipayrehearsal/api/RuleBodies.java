package org.alipayrehearsal.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.alipayrehearsal.api.RuleBody.ExampleBody;
import org.alipayrehearsal.api.RuleBody.PlaceBody;
import org.alipayrehearsal.api.RuleBody.VariantBody;
import org.alipayrehearsal.check.CheckResponse.SourceBody;
import org.alipayrehearsal.check.RuleCatalogue;
import org.alipayrehearsal.check.RuleDescription;
import org.alipayrehearsal.check.RuleExample;
import org.alipayrehearsal.check.RuleExamples;
import org.alipayrehearsal.check.RuleSource;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Describes the rules of the catalogue in the language of a request.
 */
@Component
class RuleBodies {

	/** Placeholders for arguments that differ between findings. */
	private static final Object[] DIFFERS = { "…", "…", "…" };

	private final RuleCatalogue catalogue;

	private final RuleExamples files;

	private final ExampleBodies bodies;

	private final MessageSource messages;

	/** Read on first use, because they are many small files. */
	private final Map<String, List<RuleExample>> examples = new ConcurrentHashMap<>();

	RuleBodies(RuleCatalogue catalogue, RuleExamples files, ExampleBodies bodies, MessageSource messages) {
		this.catalogue = catalogue;
		this.files = files;
		this.bodies = bodies;
		this.messages = messages;
	}

	/**
	 * {@return all rules, without their examples}
	 */
	List<RuleBody> all(Locale language) {
		return this.catalogue.rules().stream().map((rule) -> body(rule, language)).toList();
	}

	/**
	 * {@return the rule of an id with its examples, or an empty optional}
	 */
	Optional<RuleBody> find(String id, Locale language) {
		return this.catalogue.rules()
			.stream()
			.filter((rule) -> rule.id().equals(id))
			.findFirst()
			.map((rule) -> body(rule, language).with(examples(rule.id(), language)));
	}

	private RuleBody body(RuleDescription rule, Locale language) {
		String id = rule.id();
		List<RuleExample> all = examples(id);
		List<VariantBody> variants = all.stream()
			.map(RuleExample::variant)
			.filter(Objects::nonNull)
			.distinct()
			.map((variant) -> variant(id, variant, language))
			.toList();
		return new RuleBody(id, rule.severity(), rule.action(), this.messages.getMessage(id + ".title", null, language),
				text(id, "message", language), text(id, "why", language), text(id, "fix", language), variants,
				rule.places().stream().map((place) -> new PlaceBody(place.inputs(), place.anyInput())).toList(),
				source(rule.source()), all.size(), null);
	}

	private VariantBody variant(String rule, String variant, Locale language) {
		return new VariantBody(variant, text(rule, variant, "message", language), text(rule, variant, "why", language),
				text(rule, variant, "fix", language));
	}

	private String text(String rule, String variant, String part, Locale language) {
		String own = this.messages.getMessage(rule + "." + variant + "." + part, DIFFERS, "", language);
		return (own != null && !own.isEmpty()) ? own : text(rule, part, language);
	}

	private String text(String rule, String part, Locale language) {
		return this.messages.getMessage(rule + "." + part, DIFFERS, language);
	}

	private List<ExampleBody> examples(String rule, Locale language) {
		return examples(rule).stream().map((example) -> this.bodies.body(example, language)).toList();
	}

	private List<RuleExample> examples(String rule) {
		return this.examples.computeIfAbsent(rule, this.files::of);
	}

	private static SourceBody source(RuleSource source) {
		return new SourceBody(source.kind(), source.step(), source.quote(), source.reference());
	}

}
