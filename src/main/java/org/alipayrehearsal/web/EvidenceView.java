package org.alipayrehearsal.web;

import java.util.List;

import org.alipayrehearsal.rule.Evidence.Letter;
import org.jspecify.annotations.Nullable;

/**
 * What a finding about a picture can be shown on. There are no pixels: the picture's
 * outline and the letters that were read in it are drawn anew.
 *
 * @param outline the picture's outline; null where no place is meant
 * @param lines the lines that were read, from the top; empty where they do not matter
 * @param marked the last part of the message key of what is marked in the lines; null
 * where nothing is
 * @param pairs the letters read and typed, in pairs; empty where none are compared
 */
public record EvidenceView(@Nullable OutlineView outline, List<LineView> lines, @Nullable String marked,
		List<Letter> pairs) {

	/**
	 * The letters that differ, each with its number.
	 * @return the differences
	 */
	public List<Difference> differences() {
		return Difference.among(this.pairs);
	}

	/**
	 * What was read, in one text.
	 * @return the text
	 */
	public String readText() {
		return String.join("", this.pairs.stream().map(Letter::read).toList());
	}

	/**
	 * What was typed, in one text.
	 * @return the text
	 */
	public String typedText() {
		return String.join("", this.pairs.stream().map(Letter::typed).toList());
	}

	/**
	 * Without what was read and typed.
	 */
	@Override
	public String toString() {
		return "EvidenceView[]";
	}

	/**
	 * One line.
	 *
	 * @param text what was read
	 * @param cells its letters
	 */
	public record LineView(String text, List<CellView> cells) {

		/**
		 * Without what was read.
		 */
		@Override
		public String toString() {
			return "LineView[]";
		}

	}

	/**
	 * One letter of a line.
	 *
	 * @param letter the letter
	 * @param marked whether it matters
	 */
	public record CellView(String letter, boolean marked) {

		/**
		 * Without what was read.
		 */
		@Override
		public String toString() {
			return "CellView[marked=" + this.marked + "]";
		}

	}

}
