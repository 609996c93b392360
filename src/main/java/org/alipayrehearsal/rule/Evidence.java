package org.alipayrehearsal.rule;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The part of a picture that a violation is about. It refers to the picture that the
 * violation is reported at and contains no pixels.
 */
public sealed interface Evidence {

	/**
	 * A part of the upright picture.
	 *
	 * @param left the left edge, as a share of the width
	 * @param top the upper edge, as a share of the height
	 * @param right the right edge, as a share of the width
	 * @param bottom the lower edge, as a share of the height
	 * @param kind what is in it, as the last part of a message key, for example
	 * {@code glare}
	 */
	record PictureRegion(double left, double top, double right, double bottom, String kind) implements Evidence {

	}

	/**
	 * The lines of the machine-readable zone, with the cells that matter.
	 *
	 * @param marked what the marked cells are, as the last part of a message key, for
	 * example {@code expiry}; null if the lines as a whole matter
	 * @param upper the marked cells of the upper line, the first is 0
	 * @param lower the marked cells of the lower line
	 * @param letters the letters typed and read, in the order of the zone; empty if no
	 * name is compared
	 */
	record MrzLines(@Nullable String marked, Set<Integer> upper, Set<Integer> lower,
			List<Letter> letters) implements Evidence {

		/**
		 * Copies the sets and the list.
		 */
		public MrzLines {
			upper = Set.copyOf(upper);
			lower = Set.copyOf(lower);
			letters = List.copyOf(letters);
		}

		/**
		 * Omits the letters: they are a person's name.
		 */
		@Override
		public String toString() {
			return "MrzLines[]";
		}

	}

	/**
	 * A letter or filler of the typed name and the one that was read in its place.
	 *
	 * @param typed the typed letter, or empty if the typed name has none there
	 * @param read the letter that was read, or empty if nothing stands there
	 */
	record Letter(String typed, String read) {

		/**
		 * {@return whether the two differ}
		 */
		public boolean differs() {
			return !this.typed.equals(this.read);
		}

		/**
		 * Omits the letters: they are part of a person's name.
		 */
		@Override
		public String toString() {
			return "Letter[]";
		}

	}

}
