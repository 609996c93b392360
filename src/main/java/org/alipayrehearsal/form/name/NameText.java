package org.alipayrehearsal.form.name;

import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.alipayrehearsal.constraint.Derivations;

/**
 * The characters of a name with their kinds, read in context: a joiner is a mark if its
 * script needs it and hidden otherwise; a / or @ is a sign between letters only.
 */
final class NameText {

	private static final int ZERO_WIDTH_SPACE = 0x200B;

	private static final int ZERO_WIDTH_NON_JOINER = 0x200C;

	private static final int ZERO_WIDTH_JOINER = 0x200D;

	/** Scripts without joiners. */
	private static final Set<UnicodeScript> WITHOUT_JOINERS = EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED,
			UnicodeScript.UNKNOWN, UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK,
			UnicodeScript.ARMENIAN, UnicodeScript.GEORGIAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA,
			UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO);

	/** Scripts that are written without blanks and may contain zero-width spaces. */
	private static final Set<UnicodeScript> WITH_HIDDEN_SPACES = EnumSet.of(UnicodeScript.KHMER, UnicodeScript.LAO,
			UnicodeScript.MYANMAR, UnicodeScript.THAI, UnicodeScript.TIBETAN);

	private final int[] characters;

	private final CharacterKind[] kinds;

	private final Set<CharacterKind> allKinds = EnumSet.noneOf(CharacterKind.class);

	/**
	 * {@return the characters of a name}
	 * @param name the name
	 */
	static NameText of(String name) {
		return Derivations.of("characters of a name", name, NameText::new);
	}

	NameText(String name) {
		this.characters = characters(name);
		this.kinds = new CharacterKind[this.characters.length];
		for (int i = 0; i < this.characters.length; i++) {
			this.kinds[i] = CharacterKind.of(this.characters[i]);
		}
		if (CharacterKind.holds(name, NameText::isZeroWidth)) {
			acceptJoiners();
		}
		rejectStraySigns();
		Collections.addAll(this.allKinds, this.kinds);
	}

	/**
	 * {@return the code points of a text}
	 */
	static int[] characters(String text) {
		int[] characters = new int[text.codePointCount(0, text.length())];
		int index = 0;
		for (int i = 0; i < characters.length; i++) {
			characters[i] = text.codePointAt(index);
			index += Character.charCount(characters[i]);
		}
		return characters;
	}

	int length() {
		return this.characters.length;
	}

	int character(int index) {
		return this.characters[index];
	}

	/**
	 * {@return the kind of a character}
	 */
	CharacterKind kind(int index) {
		return this.kinds[index];
	}

	/**
	 * {@return the kinds of characters that the name holds}
	 */
	Set<CharacterKind> allKinds() {
		return Collections.unmodifiableSet(this.allKinds);
	}

	boolean is(int index, CharacterKind kind) {
		return index >= 0 && index < this.kinds.length && this.kinds[index] == kind;
	}

	boolean isHan(int index) {
		return is(index, CharacterKind.LETTER) && CharacterKind.isHanLetter(this.characters[index]);
	}

	/**
	 * {@return whether a character is a middle dot or a full stop between Chinese
	 * characters, blanks aside}
	 */
	boolean isDotBetweenHan(int index) {
		if (!is(index, CharacterKind.MIDDLE_DOT) && !is(index, CharacterKind.FULL_STOP)) {
			return false;
		}
		int before = index - 1;
		while (before >= 0 && this.kinds[before].isBlank()) {
			before--;
		}
		int after = index + 1;
		while (after < this.kinds.length && this.kinds[after].isBlank()) {
			after++;
		}
		return isHan(before) && isHan(after);
	}

	private void acceptJoiners() {
		UnicodeScript script = UnicodeScript.COMMON;
		for (int i = 0; i < this.characters.length; i++) {
			UnicodeScript own = UnicodeScript.of(this.characters[i]);
			if (isJoiner(this.characters[i], script)) {
				this.kinds[i] = CharacterKind.MARK;
			}
			else if (own != UnicodeScript.INHERITED) {
				script = own;
			}
		}
	}

	private static boolean isZeroWidth(int character) {
		return character >= ZERO_WIDTH_SPACE && character <= ZERO_WIDTH_JOINER;
	}

	private static boolean isJoiner(int character, UnicodeScript before) {
		if (character == ZERO_WIDTH_SPACE) {
			return WITH_HIDDEN_SPACES.contains(before);
		}
		return (character == ZERO_WIDTH_NON_JOINER || character == ZERO_WIDTH_JOINER)
				&& !WITHOUT_JOINERS.contains(before);
	}

	private void rejectStraySigns() {
		int first = 0;
		int last = this.kinds.length - 1;
		while (first <= last && !isLetter(first)) {
			first++;
		}
		while (last >= first && !isLetter(last)) {
			last--;
		}
		for (int i = 0; i < this.kinds.length; i++) {
			if (this.kinds[i] == CharacterKind.SIGN && (i < first || i > last)) {
				this.kinds[i] = CharacterKind.ORNAMENT;
			}
		}
	}

	private boolean isLetter(int index) {
		return this.kinds[index] == CharacterKind.LETTER
				|| (this.kinds[index] == CharacterKind.FULL_WIDTH && Character.isLetter(this.characters[index]));
	}

}
