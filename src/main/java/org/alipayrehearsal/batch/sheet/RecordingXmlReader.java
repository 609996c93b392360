package org.alipayrehearsal.batch.sheet;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

import org.alipayrehearsal.batch.sheet.WorkbookException.Reason;

/**
 * Reads the XML of a sheet and records it on the way, so that the sheet can be written
 * again with columns added at its right. The recorded XML has no cells there, which are
 * without content in the sheet, widths for the added columns, and none of the hints of
 * its size.
 */
final class RecordingXmlReader extends StreamReaderDelegate {

	/** The maximum length of the XML between the ends of two rows, in characters. */
	private static final int LONGEST = 1 << 22;

	private static final int COLUMN_WIDTH = 32;

	/**
	 * The place of the added cells in a row with cells behind them; not a character of
	 * XML.
	 */
	static final char PLACE = '\uFFFF';

	private final StringBuilder recorded = new StringBuilder(
			"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");

	private final Deque<String> open = new ArrayDeque<>();

	/** The innermost first. */
	private List<String> openInTaken = List.of();

	/** The first of the added columns, from 1. */
	private final int firstAdded;

	private final AddedColumns added;

	/** Whether the sheet has columns with content behind the added ones. */
	private final boolean within;

	private boolean placed;

	/** The depth of the element that is not recorded, or 0. */
	private int skippedFrom;

	private int column;

	private boolean hasColumnWidths;

	/**
	 * Create a reader.
	 * @param sheet the XML of a sheet
	 * @param added the added columns
	 * @param width the number of columns up to the last one with content
	 */
	RecordingXmlReader(XMLStreamReader sheet, AddedColumns added, int width) {
		super(sheet);
		this.firstAdded = added.first(width) + 1;
		this.within = this.firstAdded <= width;
		this.added = added;
	}

	/**
	 * {@return the XML recorded since the last call}
	 */
	String take() {
		String xml = this.recorded.toString();
		this.recorded.setLength(0);
		this.openInTaken = List.copyOf(this.open);
		return xml;
	}

	/**
	 * {@return the end tags of the elements that are open after what has been taken}
	 */
	String endTags() {
		StringBuilder tags = new StringBuilder();
		for (String name : this.openInTaken) {
			tags.append("</").append(name).append('>');
		}
		return tags.toString();
	}

	@Override
	public int next() throws XMLStreamException {
		int event = super.next();
		switch (event) {
			case START_ELEMENT -> start();
			case END_ELEMENT -> end();
			case CHARACTERS, SPACE, CDATA -> {
				if (this.skippedFrom == 0) {
					appendText(getText(), false);
				}
			}
			default -> {
				// Comments and processing instructions have no meaning in a sheet.
			}
		}
		if (this.recorded.length() > LONGEST) {
			throw new XMLStreamException(new WorkbookException(Reason.TOO_LARGE));
		}
		return event;
	}

	private void start() {
		String name = name();
		this.open.push(name);
		if (this.skippedFrom > 0) {
			return;
		}
		String local = getLocalName();
		if (local.equals("row")) {
			this.column = 0;
			this.placed = false;
		}
		if (local.equals("dimension") || (local.equals("c") && isLeftOut())) {
			this.skippedFrom = this.open.size();
			return;
		}
		if (local.equals("col")) {
			appendWidth(name);
			this.skippedFrom = this.open.size();
			return;
		}
		if (local.equals("sheetData") && !this.hasColumnWidths && !this.within) {
			String columns = prefixed("cols", name);
			this.recorded.append('<').append(columns).append('>');
			appendAddedWidths(name);
			this.recorded.append("</").append(columns).append('>');
		}
		this.recorded.append('<').append(name);
		for (int i = 0; i < getNamespaceCount(); i++) {
			String prefix = getNamespacePrefix(i);
			appendAttribute((prefix != null) ? "xmlns:" + prefix : "xmlns", String.valueOf(getNamespaceURI(i)));
		}
		for (int i = 0; i < getAttributeCount(); i++) {
			if (!(local.equals("row") && getAttributeLocalName(i).equals("spans"))) {
				String prefix = getAttributePrefix(i);
				appendAttribute((prefix != null && !prefix.isEmpty()) ? prefix + ":" + getAttributeLocalName(i)
						: getAttributeLocalName(i), getAttributeValue(i));
			}
		}
		this.recorded.append('>');
	}

	private void end() {
		String name = this.open.pop();
		if (this.skippedFrom > 0) {
			this.skippedFrom = (this.open.size() < this.skippedFrom) ? 0 : this.skippedFrom;
			return;
		}
		if (getLocalName().equals("cols") && !this.within) {
			appendAddedWidths(name);
			this.hasColumnWidths = true;
		}
		this.recorded.append("</").append(name).append('>');
	}

	private boolean isLeftOut() {
		int named = XlsxRows.column(getAttributeValue(null, "r"));
		this.column = (named > 0) ? named : this.column + 1;
		if (this.within && this.column >= this.firstAdded + this.added.count()) {
			if (!this.placed) {
				this.recorded.append(PLACE);
				this.placed = true;
			}
			return false;
		}
		return this.column >= this.firstAdded || this.added.replaced().contains(this.column - 1);
	}

	/** The width of existing columns, as far as they are left of the added ones. */
	private void appendWidth(String name) {
		int first = (int) Math.max(1, XlsxRows.number(getAttributeValue(null, "min")));
		int most = this.within ? XlsxRows.LAST_COLUMN : this.firstAdded - 1;
		int last = (int) Math.min(XlsxRows.number(getAttributeValue(null, "max")), most);
		if (first > last) {
			return;
		}
		this.recorded.append('<').append(name);
		for (int i = 0; i < getAttributeCount(); i++) {
			String attribute = getAttributeLocalName(i);
			appendAttribute(attribute, switch (attribute) {
				case "min" -> Integer.toString(first);
				case "max" -> Integer.toString(last);
				default -> getAttributeValue(i);
			});
		}
		this.recorded.append("/>");
	}

	private void appendAddedWidths(String name) {
		this.recorded.append('<')
			.append(prefixed("col", name))
			.append(" min=\"")
			.append(this.firstAdded)
			.append("\" max=\"")
			.append(this.firstAdded + this.added.count() - 1)
			.append("\" width=\"" + COLUMN_WIDTH + "\" customWidth=\"1\"/>");
	}

	private void appendAttribute(String name, String value) {
		this.recorded.append(' ').append(name).append("=\"");
		appendText(value, true);
		this.recorded.append('"');
	}

	private void appendText(String text, boolean attribute) {
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			switch (character) {
				case '&' -> this.recorded.append("&amp;");
				case '<' -> this.recorded.append("&lt;");
				case '>' -> this.recorded.append("&gt;");
				case '"' -> this.recorded.append(attribute ? "&quot;" : "\"");
				case '\r' -> this.recorded.append("&#13;");
				case '\n' -> this.recorded.append(attribute ? "&#10;" : "\n");
				case '\t' -> this.recorded.append(attribute ? "&#9;" : "\t");
				default -> this.recorded.append(character);
			}
		}
	}

	private String name() {
		String prefix = getPrefix();
		return (prefix != null && !prefix.isEmpty()) ? prefix + ":" + getLocalName() : getLocalName();
	}

	private static String prefixed(String local, String sibling) {
		return sibling.substring(0, sibling.indexOf(':') + 1) + local;
	}

}
