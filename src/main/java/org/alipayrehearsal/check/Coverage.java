package org.alipayrehearsal.check;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
 * checked. Fields are bits at their index in the form: looking up each rule's inputs in
 * the catalogue for each form cost more than all rules together.
 */
@Component
class Coverage {

	private final List<StepAccess> steps = new ArrayList<>();

	private final List<Field> fields;

	private final List<RuleInputs> rules;

	Coverage(RuleCatalogue catalogue) {
		for (RecordComponent step : VerificationForm.class.getRecordComponents()) {
			List<Method> accessors = new ArrayList<>();
			for (RecordComponent field : step.getType().getRecordComponents()) {
				accessors.add(field.getAccessor());
			}
			this.steps.add(new StepAccess(step.getAccessor(), accessors));
		}
		this.fields = catalogue.paths().stream().map(Field::of).toList();
		if (this.fields.size() > Long.SIZE) {
			throw new IllegalStateException("More fields than bits: " + this.fields.size());
		}
		this.rules = catalogue.rules().stream().map((rule) -> inputs(rule, catalogue)).toList();
	}

	/**
	 * {@return the indexes of the fields that are neither null nor blank and could be
	 * read}
	 */
	BitSet given(VerificationForm form, ValidationScope scope) {
		BitSet given = new BitSet();
		int index = 0;
		for (StepAccess step : this.steps) {
			Object answers = read(step.accessor(), form);
			for (Method field : step.fields()) {
				given.set(index++, answers != null && isGiven(read(field, answers)));
			}
		}
		if (!scope.unreadable().isEmpty()) {
			for (int i = 0; i < this.fields.size(); i++) {
				given.set(i, given.get(i) && !scope.unreadable().contains(this.fields.get(i).path()));
			}
		}
		return given;
	}

	/**
	 * {@return the ids of the rules whose inputs were given and that found nothing}
	 */
	List<String> passed(BitSet given, ValidationResult result) {
		Set<String> notPassed = result.rules();
		long fields = bits(given);
		List<String> passed = new ArrayList<>(this.rules.size());
		for (RuleInputs rule : this.rules) {
			if (rule.canEvaluate(fields) && !notPassed.contains(rule.rule())
					&& isApplicable(rule, given, result.notApplicable())) {
				passed.add(rule.rule());
			}
		}
		return passed;
	}

	private boolean isApplicable(RuleInputs rule, BitSet given, Map<String, Set<String>> notApplicable) {
		Set<String> paths = notApplicable.get(rule.rule());
		return paths == null || rule.canEvaluate(bits(without(paths, given)));
	}

	/**
	 * Returns the fields that were not checked, or only in part.
	 * @param inconclusive the fields that a rule cannot decide about
	 * @param withFindings the fields with a finding
	 */
	List<NotChecked> notChecked(BitSet given, ValidationScope scope, List<NotChecked> inconclusive,
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
			else if (given.get(i)) {
				inconclusive.stream()
					.filter((one) -> one.path().equals(path))
					.distinct()
					.sorted(Comparator.comparing(NotChecked::reason))
					.forEach(notChecked::add);
			}
			else if (!withFindings.contains(path)) {
				notChecked.add(new NotChecked(path, NotChecked.NOT_GIVEN));
			}
		}
		return notChecked;
	}

	private BitSet without(Set<String> paths, BitSet given) {
		BitSet rest = (BitSet) given.clone();
		for (int i = 0; i < this.fields.size(); i++) {
			rest.set(i, rest.get(i) && !paths.contains(this.fields.get(i).path()));
		}
		return rest;
	}

	private static boolean isGiven(@Nullable Object value) {
		return (value instanceof String text) ? !TypedText.isBlank(text) : value != null;
	}

	private static @Nullable Object read(Method accessor, Object owner) {
		try {
			return accessor.invoke(owner);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException("A record's accessor failed: " + accessor.getName(), ex);
		}
	}

	private static RuleInputs inputs(RuleDescription rule, RuleCatalogue catalogue) {
		List<Long> all = new ArrayList<>();
		List<Long> any = new ArrayList<>();
		for (RulePlace place : rule.places()) {
			BitSet inputs = new BitSet();
			place.inputs().forEach((path) -> inputs.set(catalogue.order(path)));
			(place.anyInput() ? any : all).add(bits(inputs));
		}
		return new RuleInputs(rule.id(), all.stream().mapToLong(Long::longValue).toArray(),
				any.stream().mapToLong(Long::longValue).toArray());
	}

	private static long bits(BitSet fields) {
		return fields.isEmpty() ? 0 : fields.toLongArray()[0];
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
