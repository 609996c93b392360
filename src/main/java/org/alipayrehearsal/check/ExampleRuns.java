package org.alipayrehearsal.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.alipayrehearsal.form.VerificationForm;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Runs the rules' examples, so that the catalogue shows actual results. Some examples do
 * not hold with a custom list of banks.
 */
@Component
public class ExampleRuns {

	private final RuleExamples examples;

	private final RuleService rules;

	private final Clock clock;

	private final Map<String, RunsOfDay> runs = new ConcurrentHashMap<>();

	ExampleRuns(RuleExamples examples, RuleService rules, Clock clock) {
		this.examples = examples;
		this.rules = rules;
		this.clock = clock;
	}

	/**
	 * Returns the examples of a rule that hold.
	 * @param rule the rule's id
	 * @return the examples, accepted ones first
	 */
	public List<ExampleRun> of(String rule) {
		LocalDate today = LocalDate.now(this.clock);
		RunsOfDay known = this.runs.get(rule);
		if (known == null || !known.day().equals(today)) {
			known = new RunsOfDay(today,
					this.examples.of(rule).stream().flatMap((example) -> run(example).stream()).toList());
			if (!known.runs().isEmpty()) {
				this.runs.put(rule, known);
			}
		}
		return known.runs();
	}

	/**
	 * Returns a rule's finding for an example's answers.
	 * @param rule the rule's id
	 * @param answers the answers by path, without pictures
	 * @return the first finding of the rule
	 */
	Optional<Finding> finding(String rule, Map<String, String> answers) {
		VerificationForm form = ExampleAnswers.form(answers, LocalDate.now(this.clock), (picture) -> null);
		return this.rules.check(form, ValidationScope.withScans(ExampleAnswers.steps(answers)))
			.findings()
			.stream()
			.filter((finding) -> finding.rule().equals(rule))
			.findFirst();
	}

	private Optional<ExampleRun> run(RuleExample example) {
		if (ExampleAnswers.holdPictures(example.answers())) {
			return Optional.of(new ExampleRun(example, null));
		}
		Finding found = finding(example.rule(), example.answers()).orElse(null);
		return holds(example, found) ? Optional.of(new ExampleRun(example, found)) : Optional.empty();
	}

	private static boolean holds(RuleExample example, @Nullable Finding found) {
		return (found == null) ? example.accepted() : found.path().equals(example.path());
	}

	/** The findings of rules about dates depend on the day. */
	private record RunsOfDay(LocalDate day, List<ExampleRun> runs) {

	}

}
