package org.alipayrehearsal.form.name;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.function.IntPredicate;

/**
 * The kinds of characters in names, each character on its own. The rules of names and
 * those of banks use the same kinds, so that they agree on what a letter or a middle dot
 * is.
 */
public enum CharacterKind {

	/** A letter of any script, not styled, not an apostrophe. */
	LETTER,

	/** A combining mark. */
	MARK,

	/** U+0020. */
	BLANK,

	/** Any other blank: no-break, ideographic, thin … */
	ODD_BLANK,

	/** U+002D, and the hyphens of scripts that have their own. */
	HYPHEN,

	/** Any other dash. */
	DASH,

	/** An apostrophe, or what looks like one. */
	APOSTROPHE,

	/** A full stop, of Chinese keyboards too. */
	FULL_STOP,

	/** A middle dot, or what looks like one. */
	MIDDLE_DOT,

	/**
	 * A sign that separates or abbreviates syllables or words in scripts that need it.
	 */
	SCRIPT_SIGN,

	/** / or @. */
	SIGN,

	/** A full-width character or a styled letter that stands for a plain one. */
	FULL_WIDTH,

	/** A digit or number of any script. */
	DIGIT,

	/** A comma, semicolon, underscore, tab or line break: it separates words. */
	SEPARATOR,

	/** An invisible character: control, format, surrogate, unassigned. */
	HIDDEN,

	/** A symbol or picture. */
	ORNAMENT,

	/** Anything else. */
	OTHER;

	private static final String HYPHENS = "-\u058A\u05BE\u30A0";

	private static final String FULL_STOPS = ".\u3002\uFF61\u2024\uFF0E";

	private static final String SCRIPT_SIGNS = "\u0970\u0AF0\u0F0B\u0F0C\u1361";

	private static final String SEPARATORS = ",;_\t\n\u000B\f\r\u0085\u2028\u2029\u060C\u3001\uFE50\uFF64";

	/** Letters in Unicode, but invisible. */
	private static final String FILLERS = "\u115F\u1160\u3164\uFFA0";

	static CharacterKind of(int character) {
		if ((character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')) {
			return LETTER;
		}
		if (character == ' ') {
			return BLANK;
		}
		if (isStyled(character)) {
			return FULL_WIDTH;
		}
		CharacterKind named = ofNamed(character);
		return (named != OTHER) ? named : ofCategory(character);
	}

	/**
	 * {@return whether a name must not contain it} Joiners and signs depend on the
	 * characters around them, see {@link NameText}.
	 */
	boolean isForeign() {
		return switch (this) {
			case FULL_WIDTH, DASH, DIGIT, SEPARATOR, HIDDEN, ORNAMENT, OTHER -> true;
			default -> false;
		};
	}

	/**
	 * {@return whether a character of a name, read in its context, is of a kind}
	 */
	static boolean holds(String name, CharacterKind kind) {
		return NameText.of(name).allKinds().contains(kind);
	}

	boolean isBlank() {
		return this == BLANK || this == ODD_BLANK;
	}

	boolean isHyphen() {
		return this == HYPHEN || this == DASH;
	}

	/**
	 * {@return the plain form of a full-width character or styled letter; any other
	 * character unchanged}
	 */
	static String plain(int character) {
		String text = Character.toString(character);
		return isStyled(character) ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
	}

	static boolean isFullWidth(int character) {
		return character >= '\uFF01' && character <= '\uFF5E';
	}

	/**
	 * {@return whether a character is full-width or styled and stands for a plain one}
	 */
	static boolean isStyled(int character) {
		if (character < 0x2100) {
			return false;
		}
		if (isFullWidth(character)) {
			return FULL_STOPS.indexOf(character) < 0;
		}
		boolean letter = Character.isLetter(character) && UnicodeScript.of(character) == UnicodeScript.COMMON;
		boolean number = Character.getType(character) == Character.LETTER_NUMBER && !Character.isIdeographic(character);
		boolean radical = character >= 0x2F00 && character <= 0x2FD5;
		return radical || ((letter || number) && standsForPlainLetters(character));
	}

	private static boolean standsForPlainLetters(int character) {
		return Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC)
			.chars()
			.allMatch((one) -> (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z'));
	}

	private static CharacterKind ofNamed(int character) {
		if (isApostrophe(character)) {
			return APOSTROPHE;
		}
		if (isMiddleDot(character)) {
			return MIDDLE_DOT;
		}
		if (HYPHENS.indexOf(character) >= 0) {
			return HYPHEN;
		}
		if (FULL_STOPS.indexOf(character) >= 0) {
			return FULL_STOP;
		}
		if (character == '/' || character == '@') {
			return SIGN;
		}
		if (SEPARATORS.indexOf(character) >= 0) {
			return SEPARATOR;
		}
		if (SCRIPT_SIGNS.indexOf(character) >= 0) {
			return SCRIPT_SIGN;
		}
		return (FILLERS.indexOf(character) >= 0) ? HIDDEN : OTHER;
	}

	private static CharacterKind ofCategory(int character) {
		if (isLetter(character)) {
			return LETTER;
		}
		if (isMark(character)) {
			return MARK;
		}
		return switch (Character.getType(character)) {
			case Character.SPACE_SEPARATOR -> ODD_BLANK;
			case Character.DASH_PUNCTUATION -> DASH;
			case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> DIGIT;
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> HIDDEN;
			case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL -> ORNAMENT;
			default -> (character == '\u2212') ? DASH : OTHER;
		};
	}

	/**
	 * U+00B7 and its look-alikes: bullet, hyphenation point, bullet operator, dot
	 * operator, katakana middle dot in both widths, Greek ano teleia, runic single
	 * punctuation, word separator middle dot.
	 */
	private static final String MIDDLE_DOTS = "\u00B7\u2022\u2027\u2219\u22C5\u30FB\uFF65\u0387\u16EB\u2E31";

	/**
	 * ' ’ ‘ ʻ ʼ ʾ ʿ ` ´ and other characters used as an apostrophe: high-reversed-9
	 * quotation mark, prime, modifier letters, saltillo, full-width forms.
	 */
	private static final String APOSTROPHES = "'\u2019\u2018\u02BB\u02BC\u02BE\u02BF`\u00B4"
			+ "\u201B\u2032\u02B9\u02BD\u02C8\u02CA\u02CB\uA78B\uA78C\uFF07\uFF40\u055A\u05F3\u05F4";

	/** The first radical; the characters themselves come later. */
	static final int FIRST_HAN = 0x2E80;

	/** From here on all letters are Latin, up to the last of Latin Extended-B. */
	private static final int FIRST_MARKED_LATIN = 0xC0;

	private static final int LAST_MARKED_LATIN = 0x24F;

	/** The first combining mark of Unicode. */
	private static final int FIRST_MARK = 0x0300;

	/**
	 * {@return whether a name holds a letter of the Latin script, plain or not}
	 * @param name the name
	 */
	public static boolean holdsLatinLetter(String name) {
		return holds(name, CharacterKind::isLatinLetter);
	}

	/**
	 * {@return whether a name contains a letter that is not a Chinese character}
	 * Apostrophes that are letters in Unicode do not count.
	 * @param name the name
	 */
	public static boolean holdsNonHanLetter(String name) {
		return holds(name, (letter) -> isLetter(letter) && !isHanLetter(letter));
	}

	/**
	 * {@return whether a name holds a middle dot (interpunct), or a character that looks
	 * like one}
	 * @param name the name
	 */
	public static boolean holdsMiddleDot(String name) {
		return holds(name, CharacterKind::isMiddleDot);
	}

	static boolean isMiddleDot(int character) {
		return MIDDLE_DOTS.indexOf(character) >= 0;
	}

	/**
	 * {@return whether a character is an apostrophe, or is used as one}
	 * @param character the code point
	 */
	public static boolean isApostrophe(int character) {
		return APOSTROPHES.indexOf(character) >= 0;
	}

	/** One of A to Z, in either case. */
	static boolean isPlain(int character) {
		return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
	}

	/**
	 * {@return whether a character is a letter, other than the apostrophes that are
	 * letters in Unicode}
	 */
	static boolean isLetter(int character) {
		return isPlain(character) || (Character.isLetter(character) && !isApostrophe(character))
				|| isHanLetter(character);
	}

	/**
	 * {@return whether a character is a Chinese character} Planes 2 and 3 are reserved
	 * for them, so characters newer than this Java version count too.
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
		if (isPlain(character)) {
			return true;
		}
		if (!isLetter(character)) {
			return false;
		}
		boolean marked = character >= FIRST_MARKED_LATIN && character <= LAST_MARKED_LATIN;
		return marked || UnicodeScript.of(character) == UnicodeScript.LATIN;
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
