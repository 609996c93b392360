package org.alipayrehearsal.web.guide.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.alipayrehearsal.check.RuleCatalogue;
import org.alipayrehearsal.check.RuleDescription;
import org.alipayrehearsal.check.RuleTexts;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.web.CacheablePage;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The list of rules and the page of each rule. A search is a GET request, because it
 * contains nothing personal and Back leads from a rule to the results.
 */
@Controller
class RulesController {

	private final RuleCatalogue catalogue;

	private final RuleTexts texts;

	private final RuleSearch search;

	private final RulePages pages;

	RulesController(RuleCatalogue catalogue, RuleTexts texts, RuleSearch search, RulePages pages) {
		this.catalogue = catalogue;
		this.texts = texts;
		this.search = search;
		this.pages = pages;
	}

	@CacheablePage
	@GetMapping("/rules")
	String rules(@RequestParam(name = "q", defaultValue = "") String query, Locale language, Model model) {
		Set<String> found = this.search.find(query);
		model.addAttribute("query", query);
		model.addAttribute("groups", groups(found, language));
		model.addAttribute("found", found.size());
		model.addAttribute("counts", counts());
		model.addAttribute("total", this.catalogue.rules().size());
		return "guide/rules";
	}

	/** The texts that the script of the list searches. */
	@GetMapping(path = "/rules/search-texts", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Map<String, String>> searchTexts() {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
			.body(this.search.texts());
	}

	@CacheablePage
	@GetMapping("/rules/{id}")
	ModelAndView rule(@PathVariable String id, Locale language) {
		return this.catalogue.rules()
			.stream()
			.filter((rule) -> rule.id().equals(id))
			.findFirst()
			.map((rule) -> new ModelAndView("guide/rule", Map.of("page", this.pages.of(rule, language))))
			.orElseGet(() -> new ModelAndView("error/404", Map.of("wayOut", "rules"), HttpStatus.NOT_FOUND));
	}

	private List<RuleGroup> groups(Set<String> found, Locale language) {
		Map<Step, List<ListedRule>> steps = new EnumMap<>(Step.class);
		for (RuleDescription rule : this.catalogue.rules()) {
			steps.computeIfAbsent(RulePages.step(rule), (step) -> new ArrayList<>())
				.add(new ListedRule(rule, message(rule, language), found.contains(rule.id())));
		}
		return steps.entrySet().stream().map((step) -> new RuleGroup(step.getKey().path(), step.getValue())).toList();
	}

	/** An ellipsis at the end of a sentence needs no full stop. */
	private String message(RuleDescription rule, Locale language) {
		return this.texts.message(RulePages.anyFinding(rule, null), language).replace("….", "…");
	}

	private Map<String, Long> counts() {
		Map<String, Long> counts = new LinkedHashMap<>();
		for (Severity severity : Severity.values()) {
			counts.put(severity.name().toLowerCase(Locale.ROOT),
					this.catalogue.rules().stream().filter((rule) -> rule.severity() == severity).count());
		}
		return counts;
	}

	/**
	 * The rules of one step.
	 *
	 * @param step the path of the step
	 * @param rules its rules
	 */
	record RuleGroup(String step, List<ListedRule> rules) {

		/**
		 * {@return whether the search found one of the rules}
		 */
		public boolean found() {
			return this.rules.stream().anyMatch(ListedRule::found);
		}

	}

	/**
	 * A rule in the list.
	 *
	 * @param rule the rule
	 * @param message its message
	 * @param found whether the search found it
	 */
	record ListedRule(RuleDescription rule, String message, boolean found) {

		public String id() {
			return this.rule.id();
		}

		public String severity() {
			return this.rule.severity().name().toLowerCase(Locale.ROOT);
		}

	}

}
