package org.alipayrehearsal.rule;

/**
 * The actions that settle findings.
 */
public enum Action {

	/** Type or choose something else in a field. */
	CHANGE_TEXT,

	/** Choose another bank, and use a card of it. */
	CHOOSE_BANK,

	/** Use another card of the same bank. */
	BRING_CARD,

	/** Take another picture, or choose another file. */
	TAKE_PICTURE,

	/** Ask the bank to show or to correct its record. */
	ASK_BANK,

	/** Get a document, for example a new passport or a visa. */
	GET_DOCUMENT,

	/** Wait, for example until the deposit arrives. */
	WAIT,

	/** Do nothing: the finding is good to know. */
	NONE

}
