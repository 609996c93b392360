package org.alipayrehearsal.form.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A typed name as the machine-readable zone of passports and visas may spell it, ICAO Doc
 * 9303-3, sections 4.6 and 6: letters by all transliterations of the table, in capitals;
 * a hyphen, full stop or middle dot as filler or as nothing; apostrophes as nothing.
 *
 * @param words the words as typed, at least one
 */
public record MachineReadableName(List<Word> words) {

	/** The filler between the parts of a name. */
	public static final String FILLER = "<";

	private static final List<String> FILLER_OR_NOTHING = List.of(FILLER, "");

	/**
	 * Copies the words.
	 */
	public MachineReadableName {
		words = List.copyOf(words);
	}

	/**
	 * Read a name.
	 * @param name the name as typed
	 * @return the name; empty if it has no letter, or a character without a spelling in
	 * the zone, such as a letter that is not Latin
	 */
	public static Optional<MachineReadableName> of(String name) {
		return new Spelling(NameCleaning.plain(name)).words().map(MachineReadableName::new);
	}

	@Override
	public String toString() {
		return "MachineReadableName[]";
	}

	/**
	 * A word of a name.
	 *
	 * @param typed the word as typed
	 * @param parts its letters and signs in order, each with all its spellings
	 */
	public record Word(String typed, List<List<String>> parts) {

		/**
		 * Copies the parts.
		 */
		public Word {
			parts = List.copyOf(parts);
		}

		@Override
		public String toString() {
			return "Word[]";
		}

	}

	/** Reads the words of a name. */
	private static final class Spelling {

		private final NameText text;

		private final List<Word> words = new ArrayList<>();

		private final List<List<String>> parts = new ArrayList<>();

		private final StringBuilder typed = new StringBuilder();

		private boolean sign;

		Spelling(String name) {
			this.text = NameText.of(name);
		}

		Optional<List<Word>> words() {
			for (int i = 0; i < this.text.length(); i++) {
				if (!read(i)) {
					return Optional.empty();
				}
			}
			endWord();
			return this.words.isEmpty() ? Optional.empty() : Optional.of(this.words);
		}

		/**
		 * Reads a character.
		 * @return whether a name may contain it
		 */
		private boolean read(int index) {
			switch (this.text.kind(index)) {
				case BLANK, ODD_BLANK, SEPARATOR -> endWord();
				case HYPHEN, DASH, FULL_STOP, MIDDLE_DOT, SIGN -> {
					this.sign = true;
					this.typed.appendCodePoint(this.text.character(index));
				}
				case APOSTROPHE -> this.typed.appendCodePoint(this.text.character(index));
				case LETTER -> {
					return readLetter(index);
				}
				case MARK, HIDDEN -> {
					// Marks were read with their letter; hidden characters are not
					// printed.
				}
				default -> {
					return false;
				}
			}
			return true;
		}

		private boolean readLetter(int index) {
			StringBuilder letter = new StringBuilder().appendCodePoint(this.text.character(index));
			for (int i = index + 1; this.text.is(i, CharacterKind.MARK); i++) {
				letter.appendCodePoint(this.text.character(i));
			}
			List<String> spellings = LatinTransliteration.all(letter.toString());
			if (this.sign && !this.parts.isEmpty()) {
				this.parts.add(FILLER_OR_NOTHING);
			}
			this.sign = false;
			this.parts.add(spellings);
			this.typed.append(letter);
			return !spellings.isEmpty();
		}

		private void endWord() {
			if (!this.parts.isEmpty()) {
				this.words.add(new Word(this.typed.toString(), this.parts));
			}
			this.parts.clear();
			this.typed.setLength(0);
			this.sign = false;
		}

	}

}
