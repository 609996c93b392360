package org.alipayrehearsal.scan;

/**
 * File names as browsers send them.
 */
final class FileName {

	private static final int LONGEST = 255;

	private FileName() {
	}

	/**
	 * The name without folders, which some browsers send along. Of a very long name the
	 * end is kept, because that tells the type.
	 */
	static String of(String sent) {
		String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
		int start = Math.max(0, name.length() - LONGEST);
		boolean splitsCharacter = start > 0 && Character.isLowSurrogate(name.charAt(start));
		return name.substring(splitsCharacter ? start + 1 : start);
	}

}
