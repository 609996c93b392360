package org.alipayrehearsal.batch.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.alipayrehearsal.batch.sheet.WorkbookException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The shared strings of a workbook (ECMA-376 part 1, 18.4). All are held in memory, up to
 * a limit, because any cell may refer to any of them.
 */
final class SharedStrings {

	private static final int OVERHEAD = 48;

	private final List<String> texts = new ArrayList<>();

	private SharedStrings() {
	}

	static SharedStrings read(@Nullable InputStream xml, long mostXml, long mostMemory) throws IOException {
		SharedStrings shared = new SharedStrings();
		if (xml != null) {
			try {
				shared.read(GuardedXml.open(xml, Math.min(mostXml, 8 * mostMemory)), mostMemory);
			}
			catch (XMLStreamException ex) {
				throw GuardedXml.failure(ex);
			}
		}
		return shared;
	}

	/**
	 * Look up a string.
	 * @return the string, or null if there is none with this index
	 */
	@Nullable String get(int index) {
		return (index >= 0 && index < this.texts.size()) ? this.texts.get(index) : null;
	}

	private void read(XMLStreamReader xml, long mostMemory) throws XMLStreamException, WorkbookException {
		long left = mostMemory;
		while (xml.hasNext()) {
			if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("si")) {
				String text = XlsxText.ofElement(xml, "si");
				left -= OVERHEAD + 2L * text.length();
				if (left < 0) {
					throw new WorkbookException(Reason.TOO_LARGE);
				}
				this.texts.add(text);
			}
		}
	}

}
