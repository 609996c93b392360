package org.alipayrehearsal.batch.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.alipayrehearsal.batch.sheet.WorkbookException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook (ECMA-376 part 2) that are read.
 *
 * @param sheets the visible sheets, or all sheets if none is visible
 * @param texts the name of the part with the shared strings, or null
 * @param styles the name of the part with the cell formats, or null
 * @param from1904 whether the workbook uses the 1904 date system
 * @param macros whether the workbook has macros
 */
record WorkbookParts(List<Sheet> sheets, @Nullable String texts, @Nullable String styles, boolean from1904,
		boolean macros) {

	private static final int MOST_BYTES = 1 << 22;

	private static final int MOST_SHEETS = 50;

	private static final int LONGEST_TYPE = 100;

	static WorkbookParts of(ZipContent zip) throws IOException {
		rejectOtherFormats(zip);
		Map<String, String> targets = new HashMap<>();
		Set<String> worksheets = new HashSet<>();
		read(zip, "xl/_rels/workbook.xml.rels", (xml) -> {
			String target = xml.getAttributeValue(null, "Target");
			String type = xml.getAttributeValue(null, "Type");
			if (xml.getLocalName().equals("Relationship") && target != null && type != null) {
				String id = String.valueOf(xml.getAttributeValue(null, "Id"));
				String kind = type.substring(type.lastIndexOf('/') + 1);
				targets.put(id, path(target));
				targets.putIfAbsent(kind, path(target));
				if (kind.equals("worksheet")) {
					worksheets.add(id);
				}
			}
		});
		List<Sheet> visible = new ArrayList<>();
		List<Sheet> all = new ArrayList<>();
		AtomicBoolean from1904 = new AtomicBoolean();
		read(zip, "xl/workbook.xml", (xml) -> {
			if (xml.getLocalName().equals("workbookPr")) {
				from1904.set(XlsxRows.isTrue(xml.getAttributeValue(null, "date1904")));
			}
			String relation = relation(xml);
			String part = targets.get(relation);
			if (xml.getLocalName().equals("sheet") && part != null && worksheets.contains(relation)
					&& all.size() < MOST_SHEETS) {
				Sheet sheet = new Sheet(String.valueOf(xml.getAttributeValue(null, "name")), part);
				all.add(sheet);
				String state = xml.getAttributeValue(null, "state");
				if (state == null || state.equals("visible")) {
					visible.add(sheet);
				}
			}
		});
		if (all.isEmpty() && targets.containsKey("worksheet")) {
			all.add(new Sheet("", targets.get("worksheet")));
		}
		if (all.isEmpty()) {
			throw new WorkbookException(Reason.NOT_A_WORKBOOK);
		}
		return new WorkbookParts(List.copyOf(visible.isEmpty() ? all : visible), targets.get("sharedStrings"),
				targets.get("styles"), from1904.get(), targets.containsKey("vbaProject"));
	}

	private static void rejectOtherFormats(ZipContent zip) throws IOException {
		if (zip.contains("word/document.xml")) {
			throw new WorkbookException(Reason.DOCUMENT);
		}
		if (zip.contains("ppt/presentation.xml")) {
			throw new WorkbookException(Reason.PRESENTATION);
		}
		InputStream type = zip.open("mimetype");
		if (type != null) {
			throw new WorkbookException(ofMediaType(type));
		}
		if (zip.contains("xl/workbook.bin")) {
			throw new WorkbookException(Reason.BINARY_WORKBOOK);
		}
		if (zip.contains("Index/Document.iwa") || zip.contains("index.zip")) {
			throw new WorkbookException(Reason.NUMBERS_DOCUMENT);
		}
		if (!zip.contains("[Content_Types].xml") && zip.isWithout("xl/")) {
			throw new WorkbookException(Reason.ARCHIVE);
		}
	}

	/** The format of an archive that holds its media type: OpenDocument, or EPUB. */
	private static Reason ofMediaType(InputStream type) throws IOException {
		String name = new String(type.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII);
		if (name.contains("opendocument.presentation")) {
			return Reason.PRESENTATION;
		}
		return (name.contains("opendocument.text") || name.contains("epub")) ? Reason.DOCUMENT : Reason.OPEN_DOCUMENT;
	}

	private static void read(ZipContent zip, String name, Visit visit) throws IOException {
		InputStream content = zip.open(name);
		if (content == null) {
			throw new WorkbookException(Reason.NOT_A_WORKBOOK);
		}
		try {
			XMLStreamReader xml = GuardedXml.open(content, MOST_BYTES);
			while (xml.hasNext()) {
				if (xml.next() == XMLStreamReader.START_ELEMENT) {
					visit.element(xml);
				}
			}
		}
		catch (XMLStreamException ex) {
			throw GuardedXml.failure(ex);
		}
	}

	/** The relationship id; the standard has two namespaces for the attribute. */
	private static String relation(XMLStreamReader xml) {
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i) != null) {
				return xml.getAttributeValue(i);
			}
		}
		return "";
	}

	private static String path(String target) {
		return target.startsWith("/") ? target.substring(1) : "xl/" + target;
	}

	@Override
	public String toString() {
		return "WorkbookParts[]";
	}

	/**
	 * A sheet.
	 *
	 * @param name the name on its tab
	 * @param part the name of its part
	 */
	record Sheet(String name, String part) {

		@Override
		public String toString() {
			return "Sheet[]";
		}

	}

	/** Visits the start of an element. */
	private interface Visit {

		void element(XMLStreamReader xml);

	}

}
