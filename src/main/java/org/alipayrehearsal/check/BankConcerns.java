package org.alipayrehearsal.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.Banks;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Determines which rules reject which banks, by running each rule's rejected examples
 * with every bank.
 */
@Component
public class BankConcerns {

	private static final String BANK = "card.bank";

	/** Running the examples takes a tenth of the start. */
	private final Supplier<Map<String, BankConcern>> concerns;

	private final Banks banks;

	private final ExampleRuns runs;

	BankConcerns(RuleCatalogue catalogue, Banks banks, ExampleRuns runs) {
		this.banks = banks;
		this.runs = runs;
		this.concerns = SingletonSupplier.of(() -> concerns(catalogue));
	}

	private Map<String, BankConcern> concerns(RuleCatalogue catalogue) {
		Map<String, BankConcern> concerns = new LinkedHashMap<>();
		catalogue.rules()
			.stream()
			.filter((rule) -> rule.places().stream().anyMatch((place) -> place.inputs().contains(BANK)))
			.forEach((rule) -> concerns.put(rule.id(), concern(rule.id())));
		return concerns;
	}

	/**
	 * Returns the banks that a rule rejects.
	 * @param rule the rule's id
	 * @return the banks
	 */
	public BankConcern of(String rule) {
		return this.concerns.get().getOrDefault(rule, BankConcern.NONE);
	}

	/**
	 * Returns the findings about a bank.
	 * @param bank a listed bank
	 * @return the finding of each rule that rejects it, in the catalogue's order
	 */
	public List<Finding> against(Bank bank) {
		return this.concerns.get()
			.values()
			.stream()
			.map((concern) -> concern.findings().get(bank))
			.filter(Objects::nonNull)
			.toList();
	}

	private BankConcern concern(String rule) {
		List<RuleExample> rejected = this.runs.of(rule)
			.stream()
			.map(ExampleRun::example)
			.filter((example) -> !example.accepted())
			.toList();
		Map<Bank, Finding> found = new LinkedHashMap<>();
		for (Bank bank : this.banks.all()) {
			rejected.stream()
				.flatMap((example) -> this.runs.finding(rule, with(example, bank.code())).stream())
				.findFirst()
				.ifPresent((finding) -> found.put(bank, finding));
		}
		if (found.isEmpty() || found.size() == this.banks.all().size()) {
			return BankConcern.NONE;
		}
		return new BankConcern(found, rejected.stream().anyMatch(this::isAtAnotherBank));
	}

	private boolean isAtAnotherBank(RuleExample example) {
		String code = example.answers().getOrDefault(BANK, "");
		return !code.isBlank() && this.banks.all().stream().noneMatch((bank) -> bank.code().equals(code));
	}

	private static Map<String, String> with(RuleExample example, String code) {
		Map<String, String> answers = new HashMap<>(example.answers());
		answers.put(BANK, code);
		return answers;
	}

}
