package org.alipayrehearsal.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.alipayrehearsal.form.FieldKind;
import org.alipayrehearsal.form.FormFields;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.form.VerificationForm;

import org.springframework.stereotype.Component;

/**
 * Tells how much of an application the rules could judge. Which rule needs which fields
 * is looked up once: asking the catalogue for each application cost more than all rules
 * together.
 */
@Component
class Coverage {

	private final FieldValues values;

	private final List<Field> fields;

	private final List<RuleInputs> rules;

	Coverage(RuleCatalogue catalogue, FieldValues values) {
		this.values = values;
		this.fields = catalogue.paths().stream().map(Field::of).toList();
		this.rules = catalogue.rules().stream().map((rule) -> inputs(rule, catalogue)).toList();
	}

	/**
	 * The fields that were given and could be read.
	 */
	BitSet given(VerificationForm application, ValidationScope asked) {
		BitSet given = this.values.given(application);
		if (!asked.unreadable().isEmpty()) {
			for (int place = 0; place < this.fields.size(); place++) {
				given.set(place, given.get(place) && !asked.unreadable().contains(this.fields.get(place).path()));
			}
		}
		return given;
	}

	/**
	 * The rules whose inputs were given and that said nothing.
	 */
	List<String> passed(BitSet given, ValidationResult judged) {
		Set<String> spoken = judged.rules();
		List<String> passed = new ArrayList<>(this.rules.size());
		for (RuleInputs rule : this.rules) {
			Set<String> others = judged.notApplicable().getOrDefault(rule.rule(), Set.of());
			if (!spoken.contains(rule.rule()) && rule.isJudged(without(others, given))) {
				passed.add(rule.rule());
			}
		}
		return passed;
	}

	/** What was given, without the fields that a rule is not about. */
	private BitSet without(Set<String> others, BitSet given) {
		if (others.isEmpty()) {
			return given;
		}
		BitSet rest = (BitSet) given.clone();
		for (int place = 0; place < this.fields.size(); place++) {
			rest.set(place, rest.get(place) && !others.contains(this.fields.get(place).path()));
		}
		return rest;
	}

	/**
	 * The fields that were not checked, or not wholly.
	 * @param inconclusive of which fields a rule could not tell, and why
	 * @param broken the fields that a finding stands at
	 */
	List<NotChecked> notChecked(BitSet given, ValidationScope asked, List<NotChecked> inconclusive,
			Set<String> broken) {
		List<NotChecked> notChecked = new ArrayList<>();
		for (int place = 0; place < this.fields.size(); place++) {
			Field field = this.fields.get(place);
			String path = field.path();
			if (asked.unreadable().contains(path)) {
				notChecked.add(new NotChecked(path, NotChecked.UNREADABLE));
			}
			else if (!field.isAsked(asked)) {
				notChecked.add(new NotChecked(path, NotChecked.NOT_ASKED));
			}
			else if (given.get(place)) {
				add(path, inconclusive, notChecked);
			}
			else if (!broken.contains(path)) {
				notChecked.add(new NotChecked(path, NotChecked.NOT_GIVEN));
			}
		}
		return notChecked;
	}

	/** By reason: the rules speak in no order. */
	private static void add(String path, List<NotChecked> inconclusive, List<NotChecked> notChecked) {
		if (!inconclusive.isEmpty()) {
			inconclusive.stream()
				.filter((one) -> one.path().equals(path))
				.distinct()
				.sorted(Comparator.comparing(NotChecked::reason))
				.forEach(notChecked::add);
		}
	}

	private static RuleInputs inputs(RuleDescription rule, RuleCatalogue catalogue) {
		List<BitSet> all = new ArrayList<>();
		List<BitSet> any = new ArrayList<>();
		for (RulePlace place : rule.places()) {
			BitSet inputs = new BitSet();
			place.inputs().forEach((path) -> inputs.set(catalogue.order(path)));
			(place.anyInput() ? any : all).add(inputs);
		}
		return new RuleInputs(rule.id(), all, any);
	}

	/**
	 * A field of the form.
	 *
	 * @param path its path
	 * @param step its step
	 * @param scan whether it is a file
	 */
	private record Field(String path, Step step, boolean scan) {

		static Field of(String path) {
			return new Field(path, Step.of(path), FormFields.kind(path) == FieldKind.SCAN);
		}

		boolean isAsked(ValidationScope asked) {
			return asked.steps().contains(this.step) && (asked.scans() || !this.scan);
		}

	}

	/**
	 * What a rule needs in order to judge.
	 *
	 * @param rule the rule's id
	 * @param all fields that must all be given, for each place of that kind
	 * @param any fields of which one is enough, for each place of that kind
	 */
	private record RuleInputs(String rule, List<BitSet> all, List<BitSet> any) {

		boolean isJudged(BitSet given) {
			for (BitSet inputs : this.any) {
				if (inputs.intersects(given)) {
					return true;
				}
			}
			for (BitSet inputs : this.all) {
				if (isWithin(inputs, given)) {
					return true;
				}
			}
			return false;
		}

		private static boolean isWithin(BitSet inputs, BitSet given) {
			for (int place = inputs.nextSetBit(0); place >= 0; place = inputs.nextSetBit(place + 1)) {
				if (!given.get(place)) {
					return false;
				}
			}
			return true;
		}

	}

}
