package org.alipayrehearsal.batch.sheet;

import java.io.IOException;

/**
 * Thrown when a file is not a readable workbook, or exceeds the limits.
 */
public class WorkbookException extends IOException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	WorkbookException(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	/**
	 * The reason.
	 * @return the reason
	 */
	public Reason reason() {
		return this.reason;
	}

	/** Why a workbook is not read. */
	public enum Reason {

		/** A damaged workbook, or another document. */
		NOT_A_WORKBOOK,

		/** An OpenDocument spreadsheet (.ods). */
		OPEN_DOCUMENT,

		/** A binary workbook (.xlsb). */
		BINARY_WORKBOOK,

		/** A spreadsheet of Apple Numbers. */
		NUMBERS_DOCUMENT,

		/** A text document, for example of Word (.docx). */
		DOCUMENT,

		/** Slides, for example of PowerPoint (.pptx). */
		PRESENTATION,

		/** An archive that is not a document. */
		ARCHIVE,

		/** The last columns of the sheet have content, so that none can be added. */
		NO_FREE_COLUMNS,

		/** A limit of size or memory is exceeded. */
		TOO_LARGE

	}

}
