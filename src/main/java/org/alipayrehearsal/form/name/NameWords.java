package org.alipayrehearsal.form.name;

/**
 * Tells a name of one word from one of several.
 */
final class NameWords {

	private NameWords() {
	}

	/**
	 * Whether a name, once cleaned, is a single alphabetic word of two letters or more:
	 * nothing parts it, and none of its letters is a Chinese character.
	 */
	static boolean isOneWord(String name) {
		int words = 0;
		int letters = 0;
		boolean inWord = false;
		NameText text = new NameText(NameCleaning.clean(name));
		for (int i = 0; i < text.length(); i++) {
			switch (text.kind(i)) {
				case BLANK, HYPHEN, FULL_STOP, MIDDLE_DOT, SCRIPT_SIGN, SIGN -> inWord = false;
				case LETTER -> {
					if (NameLetters.isHanLetter(text.character(i))) {
						return false;
					}
					words += inWord ? 0 : 1;
					letters++;
					inWord = true;
				}
				default -> {
					// What is no letter neither begins a word nor ends it.
				}
			}
		}
		return words == 1 && letters > 1;
	}

}
