package org.alipayrehearsal.check;

import java.util.Set;

import org.alipayrehearsal.form.Step;

/**
 * The part of the form that a channel asked a person for.
 *
 * @param steps the steps asked for
 * @param scans whether the channel accepts files, so that scans are checked too
 * @param unreadable the paths of fields with a value that cannot be read, for example an
 * invalid date
 */
public record ValidationScope(Set<Step> steps, boolean scans, Set<String> unreadable) {

	/**
	 * Copies the sets.
	 */
	public ValidationScope {
		steps = Set.copyOf(steps);
		unreadable = Set.copyOf(unreadable);
	}

	/**
	 * Returns a scope without scans.
	 * @param steps the steps
	 * @return the scope
	 */
	public static ValidationScope withoutScans(Set<Step> steps) {
		return new ValidationScope(steps, false, Set.of());
	}

	/**
	 * Returns a scope with scans.
	 * @param steps the steps
	 * @return the scope
	 */
	public static ValidationScope withScans(Set<Step> steps) {
		return new ValidationScope(steps, true, Set.of());
	}

}
