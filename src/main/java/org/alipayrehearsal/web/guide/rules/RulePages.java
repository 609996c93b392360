package org.alipayrehearsal.web.guide.rules;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.alipayrehearsal.check.BankConcerns;
import org.alipayrehearsal.check.ExampleRun;
import org.alipayrehearsal.check.ExampleRuns;
import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.RuleCatalogue;
import org.alipayrehearsal.check.RuleDescription;
import org.alipayrehearsal.check.RuleTexts;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.rule.Violated;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Renders the pages of rules.
 */
@Component
class RulePages {

	/** Arguments of a text that is shown without a finding. */
	private static final List<Object> ANYTHING = List.of("…", "…", "…", "…");

	private final RuleCatalogue catalogue;

	private final RuleTexts texts;

	private final ExampleRuns runs;

	private final ExampleViews examples;

	private final BankConcerns banks;

	RulePages(RuleCatalogue catalogue, RuleTexts texts, ExampleRuns runs, ExampleViews examples, BankConcerns banks) {
		this.catalogue = catalogue;
		this.texts = texts;
		this.runs = runs;
		this.examples = examples;
		this.banks = banks;
	}

	/**
	 * {@return a finding without values, to look up the texts of a rule}
	 * @param rule the rule
	 * @param variant the variant of the texts, or null
	 */
	static Finding anyFinding(RuleDescription rule, @Nullable String variant) {
		return new Finding(rule, rule.places().get(0).inputs().get(0),
				new Violated(variant, ANYTHING, List.of(), null, null), null);
	}

	/**
	 * {@return the step at which the findings of a rule are reported}
	 */
	static Step step(RuleDescription rule) {
		return Step.of(rule.places().get(0).inputs().get(0));
	}

	RulePage of(RuleDescription rule, Locale language) {
		List<ExampleRun> all = this.runs.of(rule.id());
		Map<String, Finding> findings = new LinkedHashMap<>();
		all.forEach((run) -> collect(run, rule, findings));
		Finding named = findings.remove("");
		Finding own = (named != null) ? named : anyFinding(rule, null);
		RulePage.RuleText text = new RulePage.RuleText(this.texts.message(own, language), this.texts.why(own, language),
				this.texts.remedy(own, language));
		return new RulePage(rule, rule.severity().name().toLowerCase(Locale.ROOT), step(rule).path(), fields(rule),
				text, named != null && !named.arguments().isEmpty(),
				findings.values().stream().map((finding) -> text(finding, own, language)).toList(),
				this.banks.of(rule.id()),
				all.stream().map((run) -> this.examples.of(run, text.message(), language)).toList());
	}

	/** Collects the first finding of each variant; the empty key is no variant. */
	private static void collect(ExampleRun run, RuleDescription rule, Map<String, Finding> findings) {
		Finding finding = run.finding();
		String variant = run.example().variant();
		if (finding != null) {
			findings.putIfAbsent((finding.variant() != null) ? finding.variant() : "", finding);
		}
		else if (variant != null) {
			findings.putIfAbsent(variant, anyFinding(rule, variant));
		}
	}

	private RulePage.RuleText text(Finding finding, Finding own, Locale language) {
		String why = this.texts.why(finding, language);
		String remedy = this.texts.remedy(finding, language);
		return new RulePage.RuleText(this.texts.message(finding, language),
				why.equals(this.texts.why(own, language)) ? null : why,
				remedy.equals(this.texts.remedy(own, language)) ? null : remedy);
	}

	private List<String> fields(RuleDescription rule) {
		return rule.places()
			.stream()
			.flatMap((place) -> place.inputs().stream())
			.distinct()
			.sorted(Comparator.comparingInt(this.catalogue::order))
			.toList();
	}

}
