package org.alipayrehearsal.web.guide.checkcode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.constraint.TypedText;

/**
 * An answer to a check code.
 *
 * @param code the code
 * @param right whether the answer is right
 * @param length how many characters the answer has
 * @param mistakes which characters were mistaken
 */
record CheckCodeResult(String code, boolean right, int length, List<Mistake> mistakes) {

	/**
	 * Compares an answer with its code, letter by letter; capitals do not count.
	 */
	static CheckCodeResult of(String code, String answer) {
		int[] typed = TypedText.of(answer).toLowerCase(Locale.ROOT).codePoints().limit(100).toArray();
		List<Mistake> mistakes = new ArrayList<>();
		for (int i = 0; i < Math.min(code.length(), typed.length); i++) {
			if (code.charAt(i) != typed[i]) {
				mistakes.add(new Mistake(i + 1, Character.toString(typed[i]), Character.toString(code.charAt(i))));
			}
		}
		return new CheckCodeResult(code, mistakes.isEmpty() && typed.length == code.length(), typed.length, mistakes);
	}

	@Override
	public String toString() {
		return "CheckCodeResult[]";
	}

	/**
	 * A character that was mistaken.
	 *
	 * @param place its place, beginning with 1
	 * @param typed what was typed
	 * @param was what it was
	 */
	record Mistake(int place, String typed, String was) {

		@Override
		public String toString() {
			return "Mistake[]";
		}

	}

}
