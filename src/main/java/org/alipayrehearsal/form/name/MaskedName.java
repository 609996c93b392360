package org.alipayrehearsal.form.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A name of which a bank shows only some characters, such as {@code A*** K***} or
 * {@code 张*}. The hidden part may be shorter or longer than the signs in its place, and
 * may contain blanks.
 */
public final class MaskedName {

	/** Longer input is not read. */
	private static final int LONGEST = 500;

	/** The maximum number of words that are rotated. */
	private static final int MOST_WORDS = 10;

	/**
	 * Signs that stand for hidden characters. A single full stop, hyphen or middle dot
	 * may belong to a name, and so may an X that does not follow a Chinese character.
	 */
	private static final Pattern MASK = Pattern.compile("\\s*(?:[*\u2217\uFF0A\u25CF\u25CB\u2605\u2606\u203B\u00D7"
			+ "\u2588\u25A0\u25A1\u2026]|\\.{2,}|-{2,}|\u2014{2,}|[\u00B7\u2022\u30FB]{2,}|[xX\uFF38\uFF58]{3,}"
			+ "|(?<=\\p{IsHan})[xX\uFF38\uFF58]{1,2}(?![\\p{IsLatin}]))+\\s*");

	/** The visible parts; the first and the last one may be empty. */
	private final List<String> visible;

	private MaskedName(List<String> visible) {
		this.visible = visible;
	}

	/**
	 * Parse a name.
	 * @param typed the name as typed
	 * @return the name; empty if no part of it is hidden
	 */
	public static Optional<MaskedName> of(String typed) {
		if (typed.length() > LONGEST || isPlain(typed) || !MASK.matcher(typed).find()) {
			return Optional.empty();
		}
		return Optional.of(new MaskedName(List.of(MASK.split(typed, -1))));
	}

	/** Most names consist of such characters, and the pattern takes longer. */
	private static boolean isPlain(String typed) {
		for (int i = 0; i < typed.length(); i++) {
			char lower = (char) (typed.charAt(i) | 0x20);
			if (typed.charAt(i) != ' ' && (lower < 'a' || lower > 'z' || lower == 'x')) {
				return false;
			}
		}
		return true;
	}

	/**
	 * {@return whether any character is visible}
	 */
	public boolean hasVisible() {
		return this.visible.stream().anyMatch((part) -> !part.isEmpty());
	}

	/**
	 * {@return whether the visible characters agree with a name}
	 * @param name the name, in which at least one character stands in each hidden part
	 */
	public boolean matches(String name) {
		return matches(name, this.visible);
	}

	/**
	 * Return how the visible characters differ from a name.
	 * @param name the name
	 * @return the difference, or null if they agree
	 */
	@Nullable NameDifference difference(String name) {
		if (matches(name)) {
			return null;
		}
		if (matches(folded(name), this.visible.stream().map(MaskedName::folded).toList())) {
			return NameDifference.CASE;
		}
		List<String> words = new ArrayList<>(Arrays.asList(name.split("\\s+")));
		for (int i = 1; i < Math.min(words.size(), MOST_WORDS); i++) {
			Collections.rotate(words, 1);
			if (matches(String.join(" ", words))) {
				return NameDifference.ORDER;
			}
		}
		return NameDifference.OTHER;
	}

	private static boolean matches(String name, List<String> parts) {
		int last = parts.size() - 1;
		if (!name.startsWith(parts.get(0))) {
			return false;
		}
		int from = parts.get(0).length();
		for (int i = 1; i < last; i++) {
			int at = name.indexOf(parts.get(i), from + 1);
			if (at < 0) {
				return false;
			}
			from = at + parts.get(i).length();
		}
		return name.endsWith(parts.get(last)) && name.length() - parts.get(last).length() > from;
	}

	private static String folded(String text) {
		return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
	}

	/**
	 * Omits the characters: they are a person's name.
	 */
	@Override
	public String toString() {
		return "MaskedName[]";
	}

}
