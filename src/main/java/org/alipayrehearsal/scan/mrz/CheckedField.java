package org.alipayrehearsal.scan.mrz;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A field of a line that is followed by its check digit.
 *
 * @param start its first cell
 * @param slots its parts
 * @param compositeStart its first place in the text of the composite check digit;
 * negative where there is none
 * @param fillerIfEmpty whether a filler may stand for the check digit of an empty field
 */
record CheckedField(int start, List<Slot> slots, int compositeStart, boolean fillerIfEmpty) {

	/** How many cells it has, without that of the check digit. */
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
	 * A part of a field, and what can stand in it.
	 */
	static final class Slot {
	
		/** One character of any kind. */
		static final Slot ANY = new Slot(MrzLine.CHARACTERS.chars().mapToObj(Character::toString).toList());
	
		/** One letter or digit. */
		static final Slot LETTER_OR_DIGIT = new Slot(ANY.choices.stream().filter((choice) -> !choice.equals("<")).toList());
	
		/** The parts of a date, year first. */
		static final List<Slot> DATE = List.of(new Slot(numbers("%02d", 0, 99)), new Slot(numbers("%02d", 1, 12)),
				new Slot(numbers("%02d", 1, 31)));
	
		/** The parts of a date of which some may be unknown. */
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
		 * A number of slots of the same kind.
		 * @param slot the kind
		 * @param number how many
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
	
		/** How many characters it takes. */
		int length() {
			return this.characters[0].length;
		}
	
		/** How many things can stand in it. */
		int size() {
			return this.characters.length;
		}
	
		/**
		 * A character of a choice.
		 * @param choice its number
		 * @param place the character's place in it
		 * @return the character's place in {@link MrzLine#CHARACTERS}
		 */
		int character(int choice, int place) {
			return this.characters[choice][place];
		}
	
	}

}
