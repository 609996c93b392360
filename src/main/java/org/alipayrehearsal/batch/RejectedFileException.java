package org.alipayrehearsal.batch;

import java.util.List;

import org.springframework.http.HttpStatus;

/**
 * Thrown when a file is not checked at all. The message contains the code of the reason
 * and nothing of the file.
 */
class RejectedFileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	/** The code of the text. */
	private final String text;

	private final transient List<String> arguments;

	/**
	 * Create an exception.
	 * @param reason why the file is rejected
	 * @param arguments the arguments of the reason's text, never taken from a cell
	 */
	RejectedFileException(Reason reason, String... arguments) {
		this(reason, reason.code(), List.of(arguments));
	}

	/**
	 * Create an exception for a file that is not a table.
	 * @param format the format of the file
	 */
	RejectedFileException(OtherFormat format) {
		this(Reason.NOT_A_TABLE, Reason.NOT_A_TABLE.code() + "." + format.code(), List.of());
	}

	private RejectedFileException(Reason reason, String text, List<String> arguments) {
		super(text);
		this.reason = reason;
		this.text = text;
		this.arguments = arguments;
	}

	Reason reason() {
		return this.reason;
	}

	/**
	 * {@return the end of the key of the text, after {@code batch.refusal.}}
	 */
	String text() {
		return this.text;
	}

	List<String> arguments() {
		return this.arguments;
	}

	/**
	 * Why a file is rejected. The text of a reason has the key
	 * {@code batch.refusal.<code>}; for a file that is not a table it ends with the code
	 * of the format.
	 */
	enum Reason {

		/** The request has no file. */
		NO_FILE("no-file", HttpStatus.BAD_REQUEST),

		/** The file is empty. */
		EMPTY_FILE("empty-file", HttpStatus.BAD_REQUEST),

		/** The table has a header and no rows. */
		NO_LINES("no-lines", HttpStatus.BAD_REQUEST),

		/** No row at the beginning of a sheet names a field of the form. */
		NO_KNOWN_COLUMN("no-known-column", HttpStatus.BAD_REQUEST),

		/** The header cannot be read. */
		UNREADABLE_HEADER("unreadable-header", HttpStatus.BAD_REQUEST),

		/** The body ends early, or is no multipart body although declared as one. */
		MALFORMED_BODY("malformed-body", HttpStatus.BAD_REQUEST),

		/** A ZIP archive without a workbook, or a damaged one. */
		NOT_A_WORKBOOK("not-a-workbook", HttpStatus.BAD_REQUEST),

		/** A file of another format, such as a picture. */
		NOT_A_TABLE("not-a-table", HttpStatus.UNSUPPORTED_MEDIA_TYPE),

		/** A web page, as exported by web applications under the name of a workbook. */
		WEB_PAGE("web-page", HttpStatus.UNSUPPORTED_MEDIA_TYPE),

		/** An OpenDocument spreadsheet (.ods). */
		OPEN_DOCUMENT("open-document", HttpStatus.UNSUPPORTED_MEDIA_TYPE),

		/** A binary workbook of Excel (.xlsb). */
		BINARY_WORKBOOK("binary-workbook", HttpStatus.UNSUPPORTED_MEDIA_TYPE),

		/** A spreadsheet of Apple Numbers. */
		NUMBERS_DOCUMENT("numbers-document", HttpStatus.UNSUPPORTED_MEDIA_TYPE),

		/** A sheet to annotate whose last columns have content. */
		NO_FREE_COLUMNS("no-free-columns", HttpStatus.BAD_REQUEST),

		/** A workbook over the limits of memory. */
		WORKBOOK_TOO_LARGE("workbook-too-large", HttpStatus.CONTENT_TOO_LARGE),

		/** A workbook in the format before Excel 2007 (.xls), or an encrypted one. */
		OLD_WORKBOOK("old-workbook", HttpStatus.UNSUPPORTED_MEDIA_TYPE),

		/** The media type of the body is neither CSV nor XLSX. */
		UNKNOWN_TYPE("unknown-type", HttpStatus.UNSUPPORTED_MEDIA_TYPE),

		/** The Accept header excludes all result formats. */
		NOT_ACCEPTABLE("not-acceptable", HttpStatus.NOT_ACCEPTABLE),

		/** The maximum number of files is being checked. */
		BUSY("busy", HttpStatus.TOO_MANY_REQUESTS);

		private final String code;

		private final HttpStatus status;

		Reason(String code, HttpStatus status) {
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

}
