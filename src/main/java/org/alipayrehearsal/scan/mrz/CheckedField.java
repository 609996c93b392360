package org.alipayrehearsal.scan.mrz;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A field of a line, followed by its check digit.
 *
 * @param start its first cell
 * @param slots its parts
 * @param compositeStart the index of its first character in the text of the composite
 * check digit, or negative if there is none
 * @param fillerIfEmpty whether a filler may stand for the check digit of an empty field
 */
record CheckedField(int start, List<Slot> slots, int compositeStart, boolean fillerIfEmpty) {

	/** The number of its cells, without the check digit. */
	int length() {
		return this.slots.stream().mapToInt(Slot::length).sum();
	}

	/** The cell of the check digit. */
	int checkCell() {
		return this.start + length();
	}

	/** The weight of one of its characters in the composite check digit. */
	int compositeWeight(int place) {
		return (this.compositeStart < 0) ? 0 : CheckDigit.weight(this.compositeStart + place);
	}

	/**
	 * A part of a field and its possible values.
	 */
	static final class Slot {

		/** One character of any kind. */
		static final Slot ANY = new Slot(MrzLine.CHARACTERS.chars().mapToObj(Character::toString).toList());

		/** One letter or digit. */
		static final Slot LETTER_OR_DIGIT = new Slot(
				ANY.choices.stream().filter((choice) -> !choice.equals("<")).toList());

		/** The parts of a date, year first. */
		static final List<Slot> DATE = List.of(new Slot(numbers("%02d", 0, 99)), new Slot(numbers("%02d", 1, 12)),
				new Slot(numbers("%02d", 1, 31)));

		/** The parts of a date, any of which may be unknown. */
		static final List<Slot> DATE_OR_UNKNOWN = DATE.stream().map(Slot::orUnknown).toList();

		private final List<String> choices;

		private final int[][] characters;

		private Slot(List<String> choices) {
			this.choices = choices;
			this.characters = choices.stream()
				.map((choice) -> choice.chars().map(MrzLine.CHARACTERS::indexOf).toArray())
				.toArray(int[][]::new);
		}

		/**
		 * Repeats a slot.
		 * @param slot the slot
		 * @param number the number of repetitions
		 * @return the slots
		 */
		static List<Slot> row(Slot slot, int number) {
			return IntStream.range(0, number).mapToObj((i) -> slot).toList();
		}

		private static List<String> numbers(String format, int from, int to) {
			return IntStream.rangeClosed(from, to)
				.mapToObj((number) -> String.format(Locale.ROOT, format, number))
				.toList();
		}

		private Slot orUnknown() {
			String[] more = this.choices.toArray(new String[this.choices.size() + 1]);
			more[this.choices.size()] = "<".repeat(length());
			return new Slot(Arrays.asList(more));
		}

		/** The number of its characters. */
		int length() {
			return this.characters[0].length;
		}

		/** The number of its possible values. */
		int size() {
			return this.characters.length;
		}

		/**
		 * Returns a character of a possible value.
		 * @param choice the index of the value
		 * @param place the index of the character in it
		 * @return the index of the character in {@link MrzLine#CHARACTERS}
		 */
		int character(int choice, int place) {
			return this.characters[choice][place];
		}

	}

}
