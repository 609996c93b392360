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
 * The texts that the cells of a workbook share. All are held in memory, for any cell may
 * name any: up to a bound.
 */
final class SharedTexts {

	private static final int OVERHEAD = 48;

	private final List<String> texts = new ArrayList<>();

	private SharedTexts() {
	}

	static SharedTexts read(@Nullable InputStream xml, long mostMemory) throws IOException {
		SharedTexts shared = new SharedTexts();
		if (xml != null) {
			try {
				shared.read(GuardedXml.open(xml, 8 * mostMemory), mostMemory);
			}
			catch (XMLStreamException ex) {
				throw GuardedXml.failure(ex);
			}
		}
		return shared;
	}

	/**
	 * A text.
	 * @return the text, or null where there is none of that number
	 */
	@Nullable String get(int index) {
		return (index >= 0 && index < this.texts.size()) ? this.texts.get(index) : null;
	}

	private void read(XMLStreamReader xml, long mostMemory) throws XMLStreamException, WorkbookException {
		long left = mostMemory;
		while (xml.hasNext()) {
			if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("si")) {
				String text = XmlText.of(xml, "si");
				left -= OVERHEAD + 2L * text.length();
				if (left < 0) {
					throw new WorkbookException(Reason.TOO_LARGE);
				}
				this.texts.add(text);
			}
		}
	}

}
