package org.alipayrehearsal.check;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import org.alipayrehearsal.check.RuleDescription.RulePlace;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.rule.Rule;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The catalogue of all rules and fields, read from the form's records and the metadata of
 * their constraints. The rules are read at their first use, which takes a third of a
 * second after a start.
 */
@Component
public class RuleCatalogue {

	private final List<String> paths = new ArrayList<>();

	private final Supplier<Rules> rules;

	RuleCatalogue(FormValidator validator) {
		for (RecordComponent step : VerificationForm.class.getRecordComponents()) {
			for (RecordComponent field : step.getType().getRecordComponents()) {
				this.paths.add(step.getName() + "." + field.getName());
			}
		}
		this.rules = SingletonSupplier.of(() -> Rules.read(validator, this.paths));
	}

	/**
	 * {@return all rules, by the position of their first input in the form and then by
	 * id}
	 */
	public List<RuleDescription> rules() {
		return List.copyOf(this.rules.get().byId().values());
	}

	/**
	 * Returns a rule.
	 * @param id the rule's id
	 * @return the rule
	 * @throws IllegalArgumentException if there is no such rule
	 */
	public RuleDescription rule(String id) {
		RuleDescription rule = this.rules.get().byId().get(id);
		if (rule == null) {
			throw new IllegalArgumentException("No such rule");
		}
		return rule;
	}

	/**
	 * Returns the rule of a constraint.
	 * @param constraint the constraint
	 * @return the rule
	 * @throws IllegalArgumentException if it is no constraint of the form
	 */
	RuleDescription rule(ConstraintDescriptor<?> constraint) {
		return rule(this.rules.get().ids().getOrDefault(constraint.getAnnotation().annotationType(), ""));
	}

	/**
	 * {@return the paths of all fields, in the form's order}
	 */
	public List<String> paths() {
		return List.copyOf(this.paths);
	}

	/**
	 * Returns the index of a field in the form.
	 * @param path the field's path
	 * @return its index, beginning with 0
	 */
	public int order(String path) {
		return this.paths.indexOf(path);
	}

	/**
	 * The rules, sorted.
	 *
	 * @param byId the rules by their id
	 * @param ids their ids by constraint
	 */
	private record Rules(Map<String, RuleDescription> byId, Map<Class<?>, String> ids) {

		static Rules read(FormValidator validator, List<String> paths) {
			Rules rules = new Rules(new LinkedHashMap<>(), new HashMap<>());
			for (RecordComponent step : VerificationForm.class.getRecordComponents()) {
				String prefix = step.getName() + ".";
				BeanDescriptor fields = validator.describe(step.getType());
				for (RecordComponent field : step.getType().getRecordComponents()) {
					validator.describe(field).forEach((constraint) -> rules.add(constraint, prefix, field.getName()));
				}
				fields.getConstraintDescriptors().forEach((constraint) -> rules.add(constraint, prefix, ""));
			}
			validator.describe(VerificationForm.class)
				.getConstraintDescriptors()
				.forEach((constraint) -> rules.add(constraint, "", ""));
			rules.sort(paths);
			return rules;
		}

		private void add(ConstraintDescriptor<?> constraint, String prefix, String field) {
			Rule rule = constraint.getAnnotation().annotationType().getAnnotation(Rule.class);
			this.ids.put(constraint.getAnnotation().annotationType(), rule.id());
			RuleDescription known = this.byId.get(rule.id());
			List<RulePlace> places = new ArrayList<>((known != null) ? known.places() : List.of());
			if (!field.isEmpty()) {
				places.add(new RulePlace(List.of(prefix + field), false));
			}
			else if (rule.places().length == 0) {
				places.add(place(rule.inputs(), rule.anyInput(), prefix));
			}
			for (Rule.Place place : rule.places()) {
				places.add(place(place.value(), false, prefix));
			}
			this.byId.put(rule.id(), new RuleDescription(rule.id(), rule.severity(), rule.action(), rule.actionPath(),
					RuleSource.of(rule.source()), places));
		}

		private static RulePlace place(String[] inputs, boolean anyInput, String prefix) {
			return new RulePlace(Arrays.stream(inputs).map(prefix::concat).toList(), anyInput);
		}

		private void sort(List<String> paths) {
			List<RuleDescription> sorted = new ArrayList<>(this.byId.values());
			sorted.sort(Comparator
				.comparingInt((RuleDescription rule) -> paths.indexOf(rule.places().get(0).inputs().get(0)))
				.thenComparing(RuleDescription::id));
			this.byId.clear();
			sorted.forEach((rule) -> this.byId.put(rule.id(), rule));
		}

	}

}
