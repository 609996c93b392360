package org.alipayrehearsal.scan.metadata;

import java.util.ArrayList;
import java.util.List;

/**
 * An XMP packet, searched as text. No XML parser reads it: entities stay as they are, so
 * that none can grow, and nothing outside is fetched.
 */
final class XmpPacket {

	/** More steps than this has no history that a person made. */
	private static final int MOST = 200;

	private static final int LONGEST = 300;

	private final String text;

	XmpPacket(String text) {
		this.text = text;
	}

	/**
	 * What stands behind a name: an attribute's value, or the beginning of an element's
	 * content with whatever elements are in it.
	 */
	List<String> of(String name) {
		List<String> values = new ArrayList<>();
		int at = this.text.indexOf(name);
		while (at >= 0 && values.size() < MOST) {
			int start = at + name.length();
			if (start < this.text.length() && (this.text.charAt(start) == '=' || this.text.charAt(start) == '>')) {
				values.add(value(start + 1));
			}
			at = this.text.indexOf(name, start);
		}
		return values;
	}

	private String value(int start) {
		String rest = this.text.substring(start, Math.min(this.text.length(), start + LONGEST));
		char quote = rest.isEmpty() ? ' ' : rest.charAt(0);
		if (quote == '"' || quote == '\'') {
			int end = rest.indexOf(quote, 1);
			return (end < 0) ? rest : rest.substring(1, end);
		}
		int end = rest.indexOf("</");
		boolean list = rest.trim().startsWith("<rdf:");
		int last = list ? rest.indexOf("</rdf:li") : end;
		return (last < 0) ? rest : rest.substring(0, last);
	}

}
