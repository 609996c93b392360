package org.alipayrehearsal.batch.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.alipayrehearsal.constraint.AsciiText;
import org.jspecify.annotations.Nullable;

/**
 * The cell formats of a workbook, as far as they show numbers as dates or with leading
 * zeros.
 */
final class CellFormats {

	private static final int MOST_BYTES = 1 << 24;

	private static final int MOST_FORMATS = 1 << 16;

	private static final int MOST_ZEROS = 20;

	/**
	 * Literals, colours and conditions in a format code, which may contain any letter.
	 */
	private static final Pattern NOT_CODE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

	private final Set<String> dateCodes = new HashSet<>();

	private final List<Boolean> dates = new ArrayList<>();

	private final Map<String, Integer> digitsOfCodes = new HashMap<>();

	private final List<Integer> digits = new ArrayList<>();

	private CellFormats() {
	}

	static CellFormats read(@Nullable InputStream styles) throws IOException {
		CellFormats formats = new CellFormats();
		if (styles != null) {
			try {
				formats.read(GuardedXml.open(styles, MOST_BYTES));
			}
			catch (XMLStreamException ex) {
				throw GuardedXml.failure(ex);
			}
		}
		return formats;
	}

	boolean isDate(int format) {
		return format >= 0 && format < this.dates.size() && this.dates.get(format);
	}

	/**
	 * {@return the number of digits that a format such as 00000000 shows, or 0}
	 */
	int digits(int format) {
		return (format >= 0 && format < this.digits.size()) ? this.digits.get(format) : 0;
	}

	private void read(XMLStreamReader xml) throws XMLStreamException {
		boolean inCellFormats = false;
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
				return;
			}
			if (event != XMLStreamReader.START_ELEMENT) {
				continue;
			}
			String code = String.valueOf(xml.getAttributeValue(null, "numFmtId"));
			switch (xml.getLocalName()) {
				case "numFmt" -> {
					if (isDateCode(xml.getAttributeValue(null, "formatCode"))) {
						this.dateCodes.add(code);
					}
					this.digitsOfCodes.put(code, zeros(xml.getAttributeValue(null, "formatCode")));
				}
				case "cellXfs" -> inCellFormats = true;
				case "xf" -> {
					if (inCellFormats && this.dates.size() < MOST_FORMATS) {
						this.dates.add(isBuiltInDate(code) || this.dateCodes.contains(code));
						this.digits.add(this.digitsOfCodes.getOrDefault(code, 0));
					}
				}
				default -> {
					// Fonts, fills and borders.
				}
			}
		}
	}

	/** The length of a format code that consists of zeros, or 0. */
	private static int zeros(@Nullable String code) {
		return (code != null && code.length() <= MOST_ZEROS && code.matches("0+")) ? code.length() : 0;
	}

	private static boolean isDateCode(@Nullable String code) {
		return code != null && code.length() < 256
				&& NOT_CODE.matcher(code).replaceAll("").chars().anyMatch((letter) -> "yYmMdD".indexOf(letter) >= 0);
	}

	/** ECMA-376 part 1, 18.8.30; some are date formats in some languages only. */
	private static boolean isBuiltInDate(String code) {
		if (code.length() > 3 || code.isEmpty() || !AsciiText.isDigits(code)) {
			return false;
		}
		int id = Integer.parseInt(code);
		return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
	}

}
