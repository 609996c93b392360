package org.alipayrehearsal.web.guide.checkcode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.constraint.TypedText;

/**
 * The result of comparing an answer with its check code.
 *
 * @param code the code
 * @param right whether the answer is correct
 * @param length the number of characters of the answer
 * @param mistakes the wrong characters
 */
record CheckCodeResult(String code, boolean right, int length, List<Mistake> mistakes) {

	/**
	 * Compares an answer with its code character by character, ignoring case.
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
	 * A wrong character.
	 *
	 * @param place its position, starting with 1
	 * @param typed the typed character
	 * @param was the correct character
	 */
	record Mistake(int place, String typed, String was) {

		@Override
		public String toString() {
			return "Mistake[]";
		}

	}

}
