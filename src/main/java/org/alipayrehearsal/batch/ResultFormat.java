package org.alipayrehearsal.batch;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;

/**
 * A format of results.
 */
enum ResultFormat {

	/** CSV. */
	CSV("text/csv;charset=UTF-8"),

	/** An XLSX workbook. */
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),

	/** Newline-delimited JSON. */
	NDJSON("application/x-ndjson");

	private final String contentType;

	ResultFormat(String contentType) {
		this.contentType = contentType;
	}

	String contentType() {
		return this.contentType;
	}

	String fileName() {
		return "results." + name().toLowerCase(Locale.ROOT);
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
			for (ResultFormat format : values()) {
				if (type.includes(MediaType.parseMediaType(format.contentType).removeQualityValue())) {
					return format;
				}
			}
		}
		return accepted.isEmpty() ? CSV : null;
	}

}
