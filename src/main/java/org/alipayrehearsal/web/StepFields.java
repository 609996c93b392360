package org.alipayrehearsal.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.alipayrehearsal.check.RuleCatalogue;
import org.alipayrehearsal.form.FieldKind;
import org.alipayrehearsal.form.FormFields;
import org.alipayrehearsal.form.Step;

import org.springframework.stereotype.Component;

/**
 * The steps of the rehearsal and their fields.
 */
@Component
public class StepFields {

	/** The steps, in order. */
	public static final List<Step> STEPS = List.of(Step.NAME, Step.PASSPORT, Step.DOCUMENTS, Step.CONTACT, Step.CARD);

	private final RuleCatalogue catalogue;

	StepFields(RuleCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	/**
	 * {@return the steps}
	 */
	public static Set<Step> all() {
		return EnumSet.copyOf(STEPS);
	}

	/**
	 * Returns the fields of a step, including pictures, in the form's order.
	 * @param step the step
	 * @return the paths
	 */
	public List<String> paths(Step step) {
		return this.catalogue.paths().stream().filter((path) -> Step.of(path) == step).toList();
	}

	/**
	 * Returns the text fields of a step.
	 * @param step the step
	 * @return the paths
	 */
	public List<String> textPaths(Step step) {
		return paths(step).stream().filter((path) -> FormFields.kind(path) != FieldKind.SCAN).toList();
	}

}
