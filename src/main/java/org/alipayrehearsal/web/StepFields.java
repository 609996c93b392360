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
 * Which steps the rehearsal has, and which fields each.
 */
@Component
public class StepFields {

	/** The steps that the rehearsal asks for, in order. */
	public static final List<Step> STEPS = List.of(Step.NAME, Step.PASSPORT, Step.DOCUMENTS, Step.CONTACT, Step.CARD);

	private final RuleCatalogue catalogue;

	StepFields(RuleCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	/**
	 * The steps that the rehearsal asks for.
	 * @return the steps
	 */
	public static Set<Step> all() {
		return EnumSet.copyOf(STEPS);
	}

	/**
	 * The fields of a step, pictures too, in the form's order.
	 * @param step the step
	 * @return the paths
	 */
	public List<String> paths(Step step) {
		return this.catalogue.paths().stream().filter((path) -> Step.of(path) == step).toList();
	}

	/**
	 * The fields of a step that hold text.
	 * @param step the step
	 * @return the paths
	 */
	public List<String> textPaths(Step step) {
		return paths(step).stream().filter((path) -> FormFields.kind(path) != FieldKind.SCAN).toList();
	}

}
