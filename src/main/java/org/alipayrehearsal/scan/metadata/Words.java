package org.alipayrehearsal.scan.metadata;

/**
 * Names in a text, not those that are a part of a longer word: a canvas is not Canva.
 */
final class Words {

	private Words() {
	}

	static boolean contain(String text, String name) {
		int at = text.indexOf(name);
		while (at >= 0) {
			if (!isLetter(text, at - 1, name.charAt(0))
					&& !isLetter(text, at + name.length(), name.charAt(name.length() - 1))) {
				return true;
			}
			at = text.indexOf(name, at + 1);
		}
		return false;
	}

	/**
	 * Chinese has no blanks between words: only letters of the same kind go on a word.
	 */
	private static boolean isLetter(String text, int at, char neighbour) {
		boolean latin = neighbour < 0x80;
		return latin && at >= 0 && at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
	}

}
