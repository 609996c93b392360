package org.alipayrehearsal.check;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import org.alipayrehearsal.constraint.RuleEvaluator;
import org.alipayrehearsal.constraint.ScansRequested;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Violated;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Evaluates the rules that can depend on one field: the constraints on the field, on its
 * step and on the form. After a change of that field all other rules have the results
 * that they had before, so that a fix is verified without another validation of the whole
 * form.
 */
@Component
class DependentRules {

	/** Created at the first use, so that the start does not wait for it. */
	private final Supplier<Map<String, List<Evaluation>>> byField;

	DependentRules(FormValidator validator, RuleCatalogue catalogue, AutowireCapableBeanFactory beans) {
		this.byField = SingletonSupplier.of(() -> byField(validator, catalogue, beans));
	}

	private static Map<String, List<Evaluation>> byField(FormValidator validator, RuleCatalogue catalogue,
			AutowireCapableBeanFactory beans) {
		Map<String, List<Evaluation>> byField = new HashMap<>();
		List<Evaluation> ofForm = evaluations(validator.describe(VerificationForm.class), "", (form) -> form, catalogue,
				beans);
		for (RecordComponent step : VerificationForm.class.getRecordComponents()) {
			String prefix = step.getName() + ".";
			Value answers = (form) -> read(step.getAccessor(), form);
			BeanDescriptor descriptor = validator.describe(step.getType());
			List<Evaluation> ofStep = evaluations(descriptor, prefix, answers, catalogue, beans);
			for (RecordComponent field : step.getType().getRecordComponents()) {
				List<Evaluation> all = new ArrayList<>();
				Value value = (form) -> read(field.getAccessor(), answers.of(form));
				validator.describe(field)
					.forEach((constraint) -> all
						.add(evaluation(constraint, prefix + field.getName(), true, value, catalogue, beans)));
				all.addAll(ofStep);
				all.addAll(ofForm);
				byField.put(prefix + field.getName(), List.copyOf(all));
			}
		}
		return byField;
	}

	/**
	 * {@return whether the finding of a rule at a field can change when another field is
	 * changed}
	 * @param changed the path of the changed field
	 * @param rule the rule's id
	 * @param path the path of the finding
	 */
	boolean depends(String changed, String rule, String path) {
		for (Evaluation evaluation : evaluations(changed)) {
			if (evaluation.rule.id().equals(rule) && (!evaluation.field || evaluation.path.equals(path))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Returns the findings of the rules that can depend on a field.
	 * @param form the form; the field's step is not null
	 * @param field the path of the field
	 * @param scans whether the channel can carry files
	 * @return the findings, none of them with a fix
	 */
	List<Finding> findings(VerificationForm form, String field, boolean scans) {
		List<Finding> findings = new ArrayList<>();
		for (Evaluation evaluation : evaluations(field)) {
			if (scans || !evaluation.scans) {
				for (RuleResult result : evaluation.evaluator.results(evaluation.value.of(form))) {
					if (result instanceof Violated violated) {
						findings.add(new Finding(evaluation.rule, evaluation.path(violated), violated, null));
					}
				}
			}
		}
		return findings;
	}

	private List<Evaluation> evaluations(String field) {
		return this.byField.get().getOrDefault(field, List.of());
	}

	private static List<Evaluation> evaluations(BeanDescriptor type, String prefix, Value value,
			RuleCatalogue catalogue, AutowireCapableBeanFactory beans) {
		return type.getConstraintDescriptors()
			.stream()
			.map((constraint) -> evaluation(constraint, prefix, false, value, catalogue, beans))
			.toList();
	}

	@SuppressWarnings("unchecked")
	private static Evaluation evaluation(ConstraintDescriptor<?> constraint, String path, boolean field, Value value,
			RuleCatalogue catalogue, AutowireCapableBeanFactory beans) {
		ConstraintValidator<?, ?> validator = beans.createBean(constraint.getConstraintValidatorClasses().get(0));
		RuleEvaluator<Annotation, Object> evaluator = (RuleEvaluator<Annotation, Object>) validator;
		evaluator.initialize(constraint.getAnnotation());
		return new Evaluation(catalogue.rule(constraint), path, field,
				constraint.getGroups().contains(ScansRequested.class), evaluator, value);
	}

	private static @Nullable Object read(Method accessor, @Nullable Object owner) {
		if (owner == null) {
			return null;
		}
		try {
			return accessor.invoke(owner);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException("A record's accessor failed: " + accessor.getName(), ex);
		}
	}

	/** The part of a form that a constraint evaluates. */
	private interface Value {

		@Nullable Object of(VerificationForm form);

	}

	/** A constraint at one place. */
	private static final class Evaluation {

		private final RuleDescription rule;

		/** The path of the field, or the prefix of the paths of the results. */
		private final String path;

		private final boolean field;

		private final boolean scans;

		private final RuleEvaluator<Annotation, Object> evaluator;

		private final Value value;

		Evaluation(RuleDescription rule, String path, boolean field, boolean scans,
				RuleEvaluator<Annotation, Object> evaluator, Value value) {
			this.rule = rule;
			this.path = path;
			this.field = field;
			this.scans = scans;
			this.evaluator = evaluator;
			this.value = value;
		}

		String path(Violated violated) {
			return (violated.path() != null) ? this.path + violated.path() : this.path;
		}

	}

}
