package org.alipayrehearsal.batch.sheet;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of a cell, which may be in pieces with formats of their own. How Japanese is
 * spoken ({@code rPh}) is no part of it.
 */
final class XmlText {

	private XmlText() {
	}

	/**
	 * The texts ({@code t} or {@code v}) of the element that the reader is at, up to its
	 * end: one character more than a cell can hold, at most.
	 */
	static String of(XMLStreamReader xml, String element) throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		boolean wanted = element.equals("v");
		int phonetic = 0;
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamReader.START_ELEMENT) {
				phonetic += xml.getLocalName().equals("rPh") ? 1 : 0;
				wanted = phonetic == 0 && xml.getLocalName().equals("t");
			}
			else if (event == XMLStreamReader.END_ELEMENT) {
				wanted = false;
				phonetic -= xml.getLocalName().equals("rPh") ? 1 : 0;
				if (xml.getLocalName().equals(element)) {
					break;
				}
			}
			else if (wanted && xml.hasText() && text.length() <= 7 * SheetRows.LONGEST_CELL) {
				text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
			}
		}
		String read = XlsxText.read(text.toString());
		return (read.length() > SheetRows.LONGEST_CELL) ? read.substring(0, SheetRows.LONGEST_CELL + 1) : read;
	}

}
