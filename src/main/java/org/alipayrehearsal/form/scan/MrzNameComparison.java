package org.alipayrehearsal.form.scan;

import java.util.List;
import java.util.stream.Collectors;

import org.alipayrehearsal.rule.Evidence.Letter;
import org.jspecify.annotations.Nullable;

/**
 * What comparing a typed name with a machine-readable zone showed.
 *
 * @param outcome what can be said
 * @param letters both names below each other, in the order of the zone and its spelling:
 * of the typed name the spelling nearest to what was read; empty where nothing was
 * compared
 * @param surname which of the typed words are the surname, as typed; null where that is
 * not known
 * @param readName the name that was read, in the order in which it was typed, with blanks
 * for fillers; empty where nothing was compared, and where another name may be cut off
 */
public record MrzNameComparison(Outcome outcome, List<Letter> letters, @Nullable String surname, String readName) {

	static final MrzNameComparison NONE = new MrzNameComparison(Outcome.NOT_COMPARED, List.of(), null, "");

	static final MrzNameComparison UNDETERMINED = new MrzNameComparison(Outcome.UNSURE, List.of(), null, "");

	/**
	 * Copies the letters.
	 */
	public MrzNameComparison {
		letters = List.copyOf(letters);
	}

	/**
	 * Whether the typed name is the one in the zone, in either order.
	 * @return whether it is
	 */
	public boolean isSame() {
		return this.outcome == Outcome.SAME || this.outcome == Outcome.SAME_SURNAME_FIRST;
	}

	/**
	 * The typed name in the zone's spelling.
	 * @return capitals and fillers
	 */
	public String typed() {
		return this.letters.stream().map(Letter::typed).collect(Collectors.joining());
	}

	/**
	 * The name that was read. Of a name that is the same, and of letters that could be
	 * either, this is what was typed.
	 * @return capitals and fillers
	 */
	public String read() {
		return this.letters.stream().map(Letter::read).collect(Collectors.joining());
	}

	/**
	 * How many letters and fillers differ.
	 * @return the number of letters changed, added or left out
	 */
	public long differences() {
		return this.letters.stream().filter(Letter::differs).count();
	}

	/** Without names. */
	@Override
	public String toString() {
		return "MrzNameComparison[" + this.outcome + "]";
	}

	/**
	 * What can be said of a name.
	 */
	public enum Outcome {

		/** The same, with the given names typed first, or no given names. */
		SAME,

		/** The same, with the surname typed first. */
		SAME_SURNAME_FIRST,

		/** Another name, or another spelling. */
		DIFFERENT,

		/** The zone was not read reliably enough, or the name may have been shortened. */
		UNSURE,

		/**
		 * There was no name, the document is no passport or visa, or the name holds what
		 * the zone has no spelling for, such as letters that are not Latin.
		 */
		NOT_COMPARED

	}

}
