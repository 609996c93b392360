package org.alipayrehearsal.scan.metadata;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the simple properties of an XMP packet, ISO 16684-1, which may be written as
 * elements or as attributes.
 * <p>
 * The packet is read as XML without a document type definition, so that no entity is
 * expanded and nothing is loaded. Properties in front of a syntax error count.
 */
final class XmpPacket {

	/** The beginning of a packet that is read. */
	private static final int MAX_BYTES = 256 * 1024;

	/** More properties than an editing history made by a person has. */
	private static final int MAX_PROPERTIES = 5_000;

	private static final int MAX_VALUE = 300;

	private static final int MAX_DEPTH = 50;

	private final String text;

	XmpPacket(ByteBuffer packet) {
		byte[] bytes = new byte[Math.min(packet.remaining(), MAX_BYTES)];
		packet.duplicate().get(bytes);
		String decoded = new String(bytes, charset(bytes));
		this.text = decoded.substring(Math.max(0, decoded.indexOf('<')));
	}

	/** The packet may be in UTF-16, with or without a byte order mark. */
	private static Charset charset(byte[] bytes) {
		if (bytes.length < 2 || (bytes[0] != 0 && bytes[1] != 0 && (bytes[0] & 0xfe) != 0xfe)) {
			return StandardCharsets.UTF_8;
		}
		boolean littleEndian = bytes[1] == 0 || bytes[0] == (byte) 0xff;
		return littleEndian ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
	}

	/**
	 * Pass on the local names of all properties and their values. A value in a list has
	 * the name of the list.
	 * @param properties receives names and values
	 */
	void forEach(BiConsumer<String, String> properties) {
		try {
			read(properties);
		}
		catch (XMLStreamException ex) {
			// A syntax error, or the end of a long packet: what was read before counts.
		}
	}

	private void read(BiConsumer<String, String> properties) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
		XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(this.text));
		Deque<Element> open = new ArrayDeque<>();
		for (int count = 0; reader.hasNext() && count < MAX_PROPERTIES && open.size() < MAX_DEPTH;) {
			switch (reader.next()) {
				case XMLStreamConstants.START_ELEMENT -> {
					open.push(new Element(name(reader.getLocalName(), open)));
					for (int i = 0; i < reader.getAttributeCount(); i++, count++) {
						properties.accept(localName(reader.getAttributeLocalName(i)),
								abbreviated(reader.getAttributeValue(i)));
					}
				}
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
					Element element = open.peek();
					if (element != null) {
						element.append(reader.getText());
					}
				}
				case XMLStreamConstants.END_ELEMENT -> {
					Element element = open.pop();
					properties.accept(element.name, element.value.toString().strip());
					count++;
				}
				default -> {
				}
			}
		}
	}

	private static String name(String qualifiedName, Deque<Element> open) {
		boolean structure = qualifiedName.startsWith("rdf:");
		Element parent = open.peek();
		return (structure && parent != null) ? parent.name : localName(qualifiedName);
	}

	private static String localName(String qualifiedName) {
		return qualifiedName.substring(qualifiedName.indexOf(':') + 1);
	}

	private static String abbreviated(String value) {
		return value.substring(0, Math.min(value.length(), MAX_VALUE));
	}

	/** An open element. */
	private static final class Element {

		private final String name;

		private final StringBuilder value = new StringBuilder();

		Element(String name) {
			this.name = name;
		}

		void append(String text) {
			this.value.append(text, 0, Math.min(text.length(), Math.max(0, MAX_VALUE - this.value.length())));
		}

	}

}
