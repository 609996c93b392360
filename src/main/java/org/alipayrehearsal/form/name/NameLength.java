package org.alipayrehearsal.form.name;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alipayrehearsal.constraint.TypedText;

/**
 * The length of a name as the rule of 20 counts it (step 4 of the guide): characters as a
 * reader sees them (grapheme clusters), blanks and marks included, white space at the
 * edges left out.
 */
public final class NameLength {

	/** The longest name that every accepted bank can be used with. */
	public static final int LIMIT = 20;

	private static final Pattern GRAPHEME_CLUSTER = Pattern.compile("\\X");

	private NameLength() {
	}

	/**
	 * The length of a name.
	 * @param name the name, as typed
	 * @return the number of characters
	 */
	public static int of(String name) {
		return count(TypedText.of(name), Integer.MAX_VALUE);
	}

	/**
	 * Whether the rule of 20 applies to a name and the name is longer. It does not apply
	 * to names of Chinese characters alone.
	 * @param name the name, as typed
	 * @return whether it is
	 */
	public static boolean isOver20(String name) {
		return count(TypedText.of(name), LIMIT + 1) > LIMIT && CharacterKind.holdsNonHanLetter(name);
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

	/** Each character by itself, as in most names: no marks, no line ends. */
	private static boolean isPlain(String name) {
		for (int i = 0; i < name.length(); i++) {
			if (name.charAt(i) < ' ' || name.charAt(i) > '~') {
				return false;
			}
		}
		return true;
	}

}
