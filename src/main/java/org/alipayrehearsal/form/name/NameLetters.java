package org.alipayrehearsal.form.name;

import java.lang.Character.UnicodeScript;
import java.util.function.IntPredicate;

/**
 * What kinds of letters and marks a name is made of. The rules of the name and those of
 * the banks ask here, so that they mean the same by a letter and by a middle dot.
 */
public final class NameLetters {

	/**
	 * U+00B7 and what looks like it: bullet, hyphenation point, bullet operator, dot
	 * operator, katakana middle dot in both widths, Greek ano teleia, runic single
	 * punctuation, word separator middle dot.
	 */
	private static final String MIDDLE_DOTS = "\u00B7\u2022\u2027\u2219\u22C5\u30FB\uFF65\u0387\u16EB\u2E31";

	/**
	 * ' ’ ‘ ʻ ʼ ʾ ʿ ` ´ and what else keyboards and documents have for an apostrophe:
	 * high-reversed-9 quotation mark, prime, modifier letters, saltillo, full-width
	 * forms.
	 */
	private static final String APOSTROPHES = "'\u2019\u2018\u02BB\u02BC\u02BE\u02BF`\u00B4"
			+ "\u201B\u2032\u02B9\u02BD\u02C8\u02CA\u02CB\uA78B\uA78C\uFF07\uFF40\u055A\u05F3\u05F4";

	/** The first radical; the characters themselves come later. */
	private static final int FIRST_HAN = 0x2E80;

	/** The first combining mark of Unicode. */
	private static final int FIRST_MARK = 0x0300;

	private NameLetters() {
	}

	/**
	 * Whether a name holds a letter of the Latin script, plain or not.
	 * @param name the name
	 * @return whether it does
	 */
	public static boolean holdsLatinLetter(String name) {
		return holds(name, NameLetters::isLatinLetter);
	}

	/**
	 * Whether a name holds a letter that is not a Chinese character. Apostrophes that
	 * Unicode counts as letters are none.
	 * @param name the name
	 * @return whether it does
	 */
	public static boolean holdsNonHanLetter(String name) {
		return holds(name, (letter) -> isLetter(letter) && !isHanLetter(letter));
	}

	/**
	 * Whether a name holds a middle dot (interpunct), or a character that looks like one.
	 * @param name the name
	 * @return whether it does
	 */
	public static boolean holdsMiddleDot(String name) {
		return holds(name, NameLetters::isMiddleDot);
	}

	static boolean isMiddleDot(int character) {
		return MIDDLE_DOTS.indexOf(character) >= 0;
	}

	/**
	 * Whether a character is an apostrophe, or is used as one.
	 * @param character the code point
	 * @return whether it is
	 */
	public static boolean isApostrophe(int character) {
		return APOSTROPHES.indexOf(character) >= 0;
	}

	/** One of A to Z, in either case. */
	static boolean isPlain(int character) {
		return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
	}

	/** A letter, and not an apostrophe that Unicode counts as one. */
	static boolean isLetter(int character) {
		return isPlain(character) || (Character.isLetter(character) && !isApostrophe(character))
				|| isHanLetter(character);
	}

	/**
	 * A Chinese character, also one that this Java does not know yet: Unicode keeps
	 * planes 2 and 3 for them, and rare names are what they are added for.
	 */
	static boolean isHanLetter(int character) {
		if (character < FIRST_HAN) {
			return false;
		}
		if (character >= 0x20000 && character <= 0x3FFFD) {
			return (character & 0xFFFF) <= 0xFFFD;
		}
		return UnicodeScript.of(character) == UnicodeScript.HAN
				&& (Character.isLetter(character) || Character.isIdeographic(character));
	}

	/** A mark that combines with the letter before it. */
	static boolean isMark(int character) {
		if (character < FIRST_MARK) {
			return false;
		}
		int type = Character.getType(character);
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
				|| type == Character.ENCLOSING_MARK;
	}

	static boolean isLatinLetter(int character) {
		return isPlain(character) || (isLetter(character) && UnicodeScript.of(character) == UnicodeScript.LATIN);
	}

	static boolean holds(String name, IntPredicate kind) {
		int character;
		for (int i = 0; i < name.length(); i += Character.charCount(character)) {
			character = name.codePointAt(i);
			if (kind.test(character)) {
				return true;
			}
		}
		return false;
	}

}
