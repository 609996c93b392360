package org.alipayrehearsal.constraint.scan;

import org.jspecify.annotations.Nullable;

/**
 * What the rules need that compare answers with scans.
 */
public interface AnswersAndScans extends ScanSlots {

	/**
	 * The name as it will be typed into the form.
	 * @return the name, as typed; null where it was not given
	 */
	@Nullable String typedName();

	/**
	 * The name as the bank has it stored.
	 * @return the name, as typed; null where it was not given
	 */
	@Nullable String nameAtBank();

	/**
	 * The passport number.
	 * @return the number, as typed; null where it was not given
	 */
	@Nullable String typedPassportNumber();

}
