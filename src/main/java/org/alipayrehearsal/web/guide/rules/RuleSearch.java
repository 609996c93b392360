package org.alipayrehearsal.web.guide.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.check.BankConcerns;
import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.RuleCatalogue;
import org.alipayrehearsal.check.RuleDescription;
import org.alipayrehearsal.check.RuleExample;
import org.alipayrehearsal.check.RuleExamples;
import org.alipayrehearsal.check.RuleTexts;
import org.alipayrehearsal.web.guide.words.ChineseText;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Full-text search of the rules, in both languages.
 */
@Component
class RuleSearch {

	/** A longer query has no results. */
	private static final int LONGEST_QUERY = 100;

	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

	private final RuleCatalogue catalogue;

	private final RuleTexts ruleTexts;

	private final RuleExamples examples;

	private final BankConcerns banks;

	private final MessageSource messages;

	private final Map<String, String> texts = new LinkedHashMap<>();

	RuleSearch(RuleCatalogue catalogue, RuleTexts ruleTexts, RuleExamples examples, BankConcerns banks,
			MessageSource messages) {
		this.catalogue = catalogue;
		this.ruleTexts = ruleTexts;
		this.examples = examples;
		this.banks = banks;
		this.messages = messages;
	}

	/**
	 * {@return the ids of the rules whose texts contain every word of a query, all if it
	 * is blank}
	 * <p>
	 * Numbers are matched as a whole: 20 does not match 2015, and 3 matches step 3.1.
	 * @param query the words, in English or Chinese
	 */
	Set<String> find(String query) {
		Map<String, String> all = texts();
		if (BLANKS.matcher(query).replaceAll("").isEmpty()) {
			return all.keySet();
		}
		List<Pattern> terms = terms(query);
		Set<String> found = new HashSet<>();
		if (!terms.isEmpty()) {
			all.forEach((rule, text) -> {
				if (terms.stream().allMatch((term) -> term.matcher(text).find())) {
					found.add(rule);
				}
			});
		}
		return found;
	}

	/**
	 * {@return the texts by rule id, as normalized by {@link ChineseText#words}}
	 */
	synchronized Map<String, String> texts() {
		if (this.texts.isEmpty()) {
			this.catalogue.rules().forEach((rule) -> this.texts.put(rule.id(), text(rule)));
		}
		return Map.copyOf(this.texts);
	}

	private static List<Pattern> terms(String query) {
		if (query.length() > LONGEST_QUERY) {
			return List.of();
		}
		return Arrays.stream(BLANKS.split(query))
			.map(ChineseText::words)
			.filter((term) -> !term.isEmpty())
			.map(RuleSearch::term)
			.toList();
	}

	private static Pattern term(String term) {
		boolean number = Character.isDigit(term.codePointAt(0));
		return Pattern.compile(number ? "(?<![\\p{N}.])" + Pattern.quote(term) + "(?!\\p{N})" : Pattern.quote(term));
	}

	private String text(RuleDescription rule) {
		List<String> parts = new ArrayList<>(List.of(rule.id(), rule.source().quote(), rule.source().reference()));
		for (Bank bank : this.banks.of(rule.id()).banks()) {
			parts.addAll(List.of(bank.code(), bank.englishName(), bank.chineseName()));
			parts.addAll(bank.shortNames());
		}
		List<Finding> findings = findings(rule);
		for (Locale language : LANGUAGES) {
			parts.addAll(labels(rule, language));
			for (Finding finding : findings) {
				parts.add(this.ruleTexts.message(finding, language));
				parts.add(this.ruleTexts.why(finding, language));
				parts.add(this.ruleTexts.remedy(finding, language));
			}
		}
		return String.join(" ", parts.stream().distinct().map(ChineseText::words).toList());
	}

	private List<String> labels(RuleDescription rule, Locale language) {
		List<String> labels = new ArrayList<>();
		labels.add(text(rule.id() + ".title", language));
		labels.add(text("severity." + rule.severity().name().toLowerCase(Locale.ROOT), language));
		labels.add(text("rules.step." + RulePages.step(rule).path(), language));
		labels.add(text("source." + rule.source().kind().name(), language));
		if (!rule.source().step().isEmpty()) {
			labels.add(this.messages.getMessage("source.step", new Object[] { rule.source().step() }, "", language));
		}
		rule.places().stream().flatMap((place) -> place.inputs().stream()).forEach((path) -> {
			labels.add(text(path + ".short", language));
			labels.add(this.messages.getMessage(path + ".real", null, "", language));
		});
		return labels;
	}

	private List<Finding> findings(RuleDescription rule) {
		return Stream.concat(Stream.of(RulePages.anyFinding(rule, null)),
				this.examples.of(rule.id())
					.stream()
					.map(RuleExample::variant)
					.filter(Objects::nonNull)
					.distinct()
					.map((variant) -> RulePages.anyFinding(rule, variant)))
			.toList();
	}

	private String text(String key, Locale language) {
		return this.messages.getMessage(key, null, language);
	}

}
