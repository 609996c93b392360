package org.alipayrehearsal.batch.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads and writes the type ST_Xstring of workbooks, in which characters that XML cannot
 * represent are escaped as {@code _x0001_} (ECMA-376 part 1, 22.9.2.19).
 */
final class XlsxText {

	private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	/** The length of an escape. */
	private static final int ESCAPE_LENGTH = 7;

	private XlsxText() {
	}

	/**
	 * Read the text of an element, which consists of {@code t} or {@code v} elements or
	 * is a {@code v} itself. Phonetic runs ({@code rPh}) are not part of the text.
	 * @param xml a reader at the start of the element; left at its end
	 * @param element the name of the element
	 * @return the text, cut one character above the length limit of a cell
	 * @throws XMLStreamException if the XML is malformed
	 */
	static String ofElement(XMLStreamReader xml, String element) throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		boolean wanted = element.equals("v");
		int phonetic = 0;
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamReader.START_ELEMENT) {
				if (xml.getLocalName().equals("row")) {
					throw new XMLStreamException("Row within a text");
				}
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
			else if (wanted && xml.hasText() && text.length() <= ESCAPE_LENGTH * SheetRows.LONGEST_CELL) {
				text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
			}
		}
		String read = unescape(text.toString());
		return (read.length() > SheetRows.LONGEST_CELL) ? read.substring(0, SheetRows.LONGEST_CELL + 1) : read;
	}

	private static String unescape(String text) {
		if (text.indexOf("_x") < 0) {
			return text;
		}
		return ESCAPE.matcher(text)
			.replaceAll(
					(found) -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
	}

	/**
	 * Append a text as XML character data.
	 * @param text any text
	 * @param xml the XML to append to
	 */
	static void write(String text, StringBuilder xml) {
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			switch (character) {
				case '&' -> xml.append("&amp;");
				case '<' -> xml.append("&lt;");
				case '>' -> xml.append("&gt;");
				case '"' -> xml.append("&quot;");
				case '_' -> xml.append(isEscape(text, i) ? "_x005F_" : "_");
				default -> writeOther(text, i, xml);
			}
		}
	}

	private static void writeOther(String text, int index, StringBuilder xml) {
		char character = text.charAt(index);
		boolean control = character < ' ' && character != '\n' && character != '\t';
		boolean nonCharacter = character >= '\uFFFE';
		if (control || nonCharacter || isLoneSurrogate(text, index)) {
			xml.append(String.format("_x%04X_", (int) character));
		}
		else {
			xml.append(character);
		}
	}

	private static boolean isLoneSurrogate(String text, int index) {
		char character = text.charAt(index);
		if (Character.isHighSurrogate(character)) {
			return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
		}
		return Character.isLowSurrogate(character)
				&& (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
	}

	private static boolean isEscape(String text, int index) {
		return ESCAPE.matcher(text).region(index, text.length()).lookingAt();
	}

}
