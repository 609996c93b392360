package org.alipayrehearsal.bank;

/**
 * The kinds of names that some banks' cards cannot be used with.
 */
public enum Refusal {

	/** Names that contain a letter of the Latin script. */
	LATIN_LETTERS,

	/** Names that contain a middle dot. */
	MIDDLE_DOT,

	/** Names of more than 20 characters, as the guide counts. */
	OVER_20

}
