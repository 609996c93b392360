package org.alipayrehearsal.check;

import java.util.Set;

import org.alipayrehearsal.form.Step;

/**
 * What a channel asked a person for.
 *
 * @param steps the steps asked for
 * @param scans whether the channel carries files, so that scans are asked for too
 * @param unreadable the paths of fields that were filled in but could not be read, for
 * example a date that is none
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
	 * These steps, without scans.
	 * @param steps the steps
	 * @return what is asked
	 */
	public static ValidationScope withoutScans(Set<Step> steps) {
		return new ValidationScope(steps, false, Set.of());
	}

	/**
	 * These steps, with scans.
	 * @param steps the steps
	 * @return what is asked
	 */
	public static ValidationScope withScans(Set<Step> steps) {
		return new ValidationScope(steps, true, Set.of());
	}

}
