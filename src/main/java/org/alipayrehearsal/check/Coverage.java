package org.alipayrehearsal.check;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.alipayrehearsal.check.RuleDescription.RulePlace;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.FieldKind;
import org.alipayrehearsal.form.FormFields;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.form.VerificationForm;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Determines which fields of a form were given, which rules passed, and what was not
 * checked. A set of fields is a number with a bit at the index of each in the form:
 * looking up each rule's inputs in the catalogue for each form cost more than all rules
 * together.
 */
@Component
class Coverage {

	private final RuleCatalogue catalogue;

	private final List<StepAccess> steps = new ArrayList<>();

	private final List<Field> fields;

	private final List<RuleInputs> rules;

	Coverage(RuleCatalogue catalogue) {
		this.catalogue = catalogue;
		for (RecordComponent step : VerificationForm.class.getRecordComponents()) {
			List<Method> accessors = new ArrayList<>();
			for (RecordComponent field : step.getType().getRecordComponents()) {
				accessors.add(accessor(field));
			}
			this.steps.add(new StepAccess(accessor(step), accessors));
		}
		this.fields = catalogue.paths().stream().map(Field::of).toList();
		if (this.fields.size() > Long.SIZE) {
			throw new IllegalStateException("More fields than bits: " + this.fields.size());
		}
		this.rules = catalogue.rules().stream().map(this::inputs).toList();
	}

	/**
	 * {@return the fields that are neither null nor blank and could be read}
	 */
	long given(VerificationForm form, ValidationScope scope) {
		long given = 0;
		long field = 1;
		for (StepAccess step : this.steps) {
			Object answers = read(step.accessor(), form);
			for (Method accessor : step.fields()) {
				given |= (answers != null && isGiven(read(accessor, answers))) ? field : 0;
				field <<= 1;
			}
		}
		return given & ~fields(scope.unreadable());
	}

	private long fields(Collection<String> paths) {
		long fields = 0;
		for (String path : paths) {
			fields |= 1L << this.catalogue.order(path);
		}
		return fields;
	}

	/**
	 * {@return the ids of the rules whose inputs were given and that found nothing}
	 */
	List<String> passed(long given, ValidationResult result) {
		Set<String> notPassed = result.rules();
		List<String> passed = new ArrayList<>(this.rules.size());
		for (RuleInputs rule : this.rules) {
			Set<String> notApplicable = result.notApplicable().getOrDefault(rule.rule(), Set.of());
			long applicable = notApplicable.isEmpty() ? given : given & ~fields(notApplicable);
			if (rule.canEvaluate(applicable) && !notPassed.contains(rule.rule())) {
				passed.add(rule.rule());
			}
		}
		return passed;
	}

	/**
	 * Returns the fields that were not checked, or only in part.
	 * @param inconclusive the fields that a rule cannot decide about
	 * @param withFindings the fields with a finding
	 */
	List<NotChecked> notChecked(long given, ValidationScope scope, List<NotChecked> inconclusive,
			Set<String> withFindings) {
		List<NotChecked> notChecked = new ArrayList<>();
		for (int i = 0; i < this.fields.size(); i++) {
			Field field = this.fields.get(i);
			String path = field.path();
			if (scope.unreadable().contains(path)) {
				notChecked.add(new NotChecked(path, NotChecked.UNREADABLE));
			}
			else if (!field.isIn(scope)) {
				notChecked.add(new NotChecked(path, NotChecked.NOT_ASKED));
			}
			else if ((given & 1L << i) != 0) {
				if (!inconclusive.isEmpty()) {
					inconclusive.stream()
						.filter((one) -> one.path().equals(path))
						.distinct()
						.sorted(Comparator.comparing(NotChecked::reason))
						.forEach(notChecked::add);
				}
			}
			else if (!withFindings.contains(path)) {
				notChecked.add(new NotChecked(path, NotChecked.NOT_GIVEN));
			}
		}
		return notChecked;
	}

	private static boolean isGiven(@Nullable Object value) {
		return (value instanceof String text) ? !TypedText.isBlank(text) : value != null;
	}

	/** Accessible, so that calls do not check access each time. */
	private static Method accessor(RecordComponent component) {
		Method accessor = component.getAccessor();
		accessor.setAccessible(true);
		return accessor;
	}

	private static @Nullable Object read(Method accessor, Object owner) {
		try {
			return accessor.invoke(owner);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException("A record's accessor failed: " + accessor.getName(), ex);
		}
	}

	private RuleInputs inputs(RuleDescription rule) {
		return new RuleInputs(rule.id(), inputs(rule, (place) -> !place.anyInput()), inputs(rule, RulePlace::anyInput));
	}

	private long[] inputs(RuleDescription rule, Predicate<RulePlace> kind) {
		return rule.places().stream().filter(kind).mapToLong((place) -> fields(place.inputs())).toArray();
	}

	private record StepAccess(Method accessor, List<Method> fields) {

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

		boolean isIn(ValidationScope scope) {
			return scope.steps().contains(this.step) && (scope.scans() || !this.scan);
		}

	}

	/**
	 * The inputs of a rule.
	 *
	 * @param rule the rule's id
	 * @param all the fields that must all be given, one set for each place
	 * @param any the fields one of which must be given, one set for each place
	 */
	@SuppressWarnings("ArrayRecordComponent")
	private record RuleInputs(String rule, long[] all, long[] any) {

		boolean canEvaluate(long given) {
			for (long inputs : this.any) {
				if ((inputs & given) != 0) {
					return true;
				}
			}
			for (long inputs : this.all) {
				if ((inputs & ~given) == 0) {
					return true;
				}
			}
			return false;
		}

	}

}
