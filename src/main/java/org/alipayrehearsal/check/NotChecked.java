package org.alipayrehearsal.check;

import org.alipayrehearsal.form.Step;

/**
 * A field that was not checked, or only in part.
 *
 * @param path the field
 * @param reason why, see {@link #text()}
 */
public record NotChecked(String path, String reason) {

	/** The channel did not ask for the field. */
	public static final String NOT_ASKED = "not-asked";

	/** The field is optional and was left blank. */
	public static final String NOT_GIVEN = "not-given";

	/** The value could not be read. */
	public static final String UNREADABLE = "unreadable";

	/**
	 * {@return the key of the reason's text: {@code not-checked.<reason>}, or {@code
	 * not-checked.deposit} for a deposit that has not arrived yet}
	 */
	public String text() {
		boolean later = this.reason.equals(NOT_ASKED) && Step.of(this.path) == Step.DEPOSIT;
		return "not-checked." + (later ? "deposit" : this.reason);
	}

}
