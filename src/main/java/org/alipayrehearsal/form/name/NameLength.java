package org.alipayrehearsal.form.name;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alipayrehearsal.constraint.TypedText;

/**
 * The length of a name for the limit of 20 (step 4 of the guide): grapheme clusters,
 * including blanks and marks, without leading and trailing white space.
 */
public final class NameLength {

	/** The longest name that every accepted bank can be used with. */
	public static final int LIMIT = 20;

	private static final Pattern GRAPHEME_CLUSTER = Pattern.compile("\\X");

	private NameLength() {
	}

	/**
	 * {@return the length of a name}
	 * @param name the name, as typed
	 */
	public static int of(String name) {
		return count(TypedText.of(name), Integer.MAX_VALUE);
	}

	/**
	 * {@return whether a name exceeds the limit of 20} The limit does not apply to names
	 * of Chinese characters only.
	 * @param name the name as typed
	 */
	public static boolean isOver20(String name) {
		String text = TypedText.of(name);
		return text.length() > LIMIT && count(text, LIMIT + 1) > LIMIT && CharacterKind.holdsNonHanLetter(name);
	}

	private static int count(String name, int most) {
		if (isPlain(name)) {
			return Math.min(name.length(), most);
		}
		Matcher clusters = GRAPHEME_CLUSTER.matcher(name);
		int count = 0;
		while (count < most && clusters.find()) {
			count++;
		}
		return count;
	}

	/** Each of these characters is one grapheme cluster next to any other of them. */
	private static boolean isPlain(String name) {
		for (int i = 0; i < name.length(); i++) {
			char character = name.charAt(i);
			boolean latin = (character >= ' ' && character <= '~') || (character >= '\u00A0' && character < '\u0300');
			boolean punctuation = character >= '\u2010' && character <= '\u2027';
			boolean han = character >= '\u4E00' && character <= '\u9FFF';
			if (!latin && !punctuation && !han) {
				return false;
			}
		}
		return true;
	}

}
