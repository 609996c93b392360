package org.alipayrehearsal.batch.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.alipayrehearsal.batch.sheet.WorkbookException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The names of a workbook's parts (ECMA-376 part 2) that are read.
 *
 * @param sheet the part of the first visible sheet
 * @param texts the part of the shared strings, or null
 * @param styles the part of the cell formats, or null
 * @param from1904 whether the workbook uses the 1904 date system
 */
record WorkbookParts(String sheet, @Nullable String texts, @Nullable String styles, boolean from1904) {

	private static final int MOST_BYTES = 1 << 22;

	static WorkbookParts of(ZipContent zip) throws IOException {
		Map<String, String> targets = new HashMap<>();
		read(zip, "xl/_rels/workbook.xml.rels", (xml) -> {
			String target = xml.getAttributeValue(null, "Target");
			String type = xml.getAttributeValue(null, "Type");
			if (xml.getLocalName().equals("Relationship") && target != null && type != null) {
				targets.put(String.valueOf(xml.getAttributeValue(null, "Id")), path(target));
				targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path(target));
			}
		});
		Map<String, String> found = new HashMap<>();
		read(zip, "xl/workbook.xml", (xml) -> {
			if (xml.getLocalName().equals("workbookPr")) {
				found.put("date1904", String.valueOf(xml.getAttributeValue(null, "date1904")));
			}
			boolean visible = xml.getAttributeValue(null, "state") == null
					|| "visible".equals(xml.getAttributeValue(null, "state"));
			if (xml.getLocalName().equals("sheet") && visible) {
				found.putIfAbsent("sheet", relation(xml));
			}
		});
		String sheet = targets.get(found.getOrDefault("sheet", "worksheet"));
		if (sheet == null) {
			throw new WorkbookException(Reason.NOT_A_WORKBOOK);
		}
		String from1904 = found.getOrDefault("date1904", "0");
		return new WorkbookParts(sheet, targets.get("sharedStrings"), targets.get("styles"),
				from1904.equals("1") || from1904.equals("true"));
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

	/** Visits the start of an element. */
	private interface Visit {

		void element(XMLStreamReader xml);

	}

}
