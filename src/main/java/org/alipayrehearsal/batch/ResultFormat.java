package org.alipayrehearsal.batch;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;

/**
 * What a result can be written as.
 */
enum ResultFormat {

	/** Comma-separated values. */
	CSV("text/csv;charset=UTF-8"),

	/** A workbook. */
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),

	/** A JSON object in each line. */
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
	 * The format of a name such as {@code csv}; null where there is none.
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
	 * The format that an Accept header likes best; null where it likes none.
	 * @param accepted what it accepts, the best first
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
