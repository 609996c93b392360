package org.alipayrehearsal.batch.sheet;

import java.io.IOException;

/**
 * A file that is not the workbook it should be, or one that is too large to look into.
 */
public class WorkbookException extends IOException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	WorkbookException(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	/**
	 * What is wrong with it.
	 * @return the reason
	 */
	public Reason reason() {
		return this.reason;
	}

	/** What can be wrong. */
	public enum Reason {

		/** A ZIP, or a broken one, that holds no workbook. */
		NOT_A_WORKBOOK,

		/** It holds more than will be looked at. */
		TOO_LARGE

	}

}
