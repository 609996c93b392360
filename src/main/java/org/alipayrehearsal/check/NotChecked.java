package org.alipayrehearsal.check;

/**
 * A field that was not checked, or only in part.
 *
 * @param path the field
 * @param reason why, as the last part of a message key {@code not-checked.<reason>}
 */
public record NotChecked(String path, String reason) {

	/** The channel did not ask for the field. */
	public static final String NOT_ASKED = "not-asked";

	/** The field is optional and was left blank. */
	public static final String NOT_GIVEN = "not-given";

	/** The value could not be read. */
	public static final String UNREADABLE = "unreadable";

}
