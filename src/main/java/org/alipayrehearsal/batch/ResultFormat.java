package org.alipayrehearsal.batch;

import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.batch.sheet.XlsxWorkbook;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;

/**
 * A format of results.
 */
enum ResultFormat {

	/** The uploaded file itself, as CSV or XLSX, with columns added. */
	ANNOTATED("text/csv"),

	/** CSV. */
	CSV("text/csv;charset=UTF-8"),

	/** An XLSX workbook. */
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),

	/** Newline-delimited JSON. */
	NDJSON("application/x-ndjson");

	private static final String MACROS = "application/vnd.ms-excel.sheet.macroEnabled.12";

	private final String contentType;

	ResultFormat(String contentType) {
		this.contentType = contentType;
	}

	String contentType() {
		return this.contentType;
	}

	/**
	 * {@return the content type of the results for a file}
	 */
	String contentType(BatchFile file) {
		if (this != ANNOTATED) {
			return this.contentType;
		}
		XlsxWorkbook workbook = file.workbook();
		if (workbook == null) {
			return this.contentType + ";charset=" + AnnotatedCsv.charset(file);
		}
		return workbook.hasMacros() ? MACROS : XLSX.contentType;
	}

	/**
	 * {@return the name of the file of results for a file}
	 */
	String fileName(BatchFile file) {
		if (this != ANNOTATED) {
			return "results." + name().toLowerCase(Locale.ROOT);
		}
		XlsxWorkbook workbook = file.workbook();
		if (workbook == null) {
			return "checked.csv";
		}
		return workbook.hasMacros() ? "checked.xlsm" : "checked.xlsx";
	}

	/**
	 * {@return whether the results for a file are a text}
	 */
	boolean isText(BatchFile file) {
		return this != XLSX && (this != ANNOTATED || file.workbook() == null);
	}

	/**
	 * Find a format by its name, for example {@code csv}; null if there is none.
	 */
	static @Nullable ResultFormat named(@Nullable String name) {
		for (ResultFormat format : values()) {
			if (format.name().equalsIgnoreCase(name)) {
				return format;
			}
		}
		return null;
	}

	/**
	 * Find the format preferred by an Accept header; null if it accepts none.
	 * @param accepted the media types, most specific first
	 */
	static @Nullable ResultFormat accepted(List<MediaType> accepted) {
		for (MediaType type : accepted) {
			if (type.getQualityValue() == 0) {
				continue;
			}
			for (ResultFormat format : List.of(CSV, XLSX, NDJSON)) {
				if (type.includes(MediaType.parseMediaType(format.contentType).removeQualityValue())) {
					return format;
				}
			}
		}
		return accepted.isEmpty() ? CSV : null;
	}

}
