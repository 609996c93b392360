package org.alipayrehearsal.batch;

import org.springframework.http.HttpStatus;

/**
 * Why a file is not checked at all. Each has a text under {@code batch.refusal.<code>}.
 */
enum BatchRefusal {

	/** There is nothing in it, or no file was sent. */
	EMPTY_FILE("empty-file", HttpStatus.BAD_REQUEST),

	/** Nothing but names of columns. */
	NO_LINES("no-lines", HttpStatus.BAD_REQUEST),

	/** The first line names no field of the form. */
	NO_KNOWN_COLUMN("no-known-column", HttpStatus.BAD_REQUEST),

	/** Two columns are of the same field. */
	DUPLICATE_COLUMN("duplicate-column", HttpStatus.BAD_REQUEST),

	/** The first line cannot be read. */
	UNREADABLE_HEADER("unreadable-header", HttpStatus.BAD_REQUEST),

	/** The body breaks off, or is no form although it says so. */
	MALFORMED_BODY("malformed-body", HttpStatus.BAD_REQUEST),

	/** A ZIP that is no XLSX workbook, or one that is damaged. */
	NOT_A_WORKBOOK("not-a-workbook", HttpStatus.BAD_REQUEST),

	/** A workbook that is too large for memory. */
	WORKBOOK_TOO_LARGE("workbook-too-large", HttpStatus.CONTENT_TOO_LARGE),

	/** A workbook of before 2007, or an encrypted one. */
	OLD_WORKBOOK("old-workbook", HttpStatus.UNSUPPORTED_MEDIA_TYPE),

	/** Neither CSV nor XLSX. */
	UNKNOWN_TYPE("unknown-type", HttpStatus.UNSUPPORTED_MEDIA_TYPE),

	/** No result is written as the Accept header wants it. */
	NOT_ACCEPTABLE("not-acceptable", HttpStatus.NOT_ACCEPTABLE),

	/** As many files as can be are being checked. */
	BUSY("busy", HttpStatus.TOO_MANY_REQUESTS);

	private final String code;

	private final HttpStatus status;

	BatchRefusal(String code, HttpStatus status) {
		this.code = code;
		this.status = status;
	}

	HttpStatus status() {
		return this.status;
	}

	String code() {
		return this.code;
	}

}
