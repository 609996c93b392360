package org.alipayrehearsal.bank;

/**
 * The sentence that says whether a bank's cards can be used.
 *
 * @param kind whose sentence it is
 * @param quote the sentence, verbatim
 */
public record BankStatement(Kind kind, String quote) {

	/** Whose sentence it is. */
	public enum Kind {

		/** Step 4 of the guide. */
		GUIDE,

		/** An answer of the guide's authors to a reader. */
		REPLY,

		/** What a reader reported. */
		READER,

		/** Whoever runs this application. */
		OWNER

	}

}
