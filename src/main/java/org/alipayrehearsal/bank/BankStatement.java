package org.alipayrehearsal.bank;

/**
 * The sentence that a bank's status is based on.
 *
 * @param kind the kind of source
 * @param quote the sentence, verbatim
 */
public record BankStatement(Kind kind, String quote) {

	/** The kinds of source. */
	public enum Kind {

		/** Step 4 of the guide. */
		GUIDE,

		/** An answer of the guide's authors to a reader. */
		REPLY,

		/** A report of a reader. */
		READER,

		/** Alipay's help page, or a repost of its rules. */
		REPORTED,

		/** The operator of this application. */
		OWNER

	}

}
