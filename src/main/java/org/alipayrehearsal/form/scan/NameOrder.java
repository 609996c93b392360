package org.alipayrehearsal.form.scan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.alipayrehearsal.form.name.MachineReadableName;
import org.alipayrehearsal.form.name.MachineReadableName.Word;

/**
 * A way to read the words of a typed name as surname and given names. In the
 * machine-readable lines the surname goes first.
 *
 * @param surname the words of the surname, at least one
 * @param givenNames the words of the given names; may be empty
 * @param surnameFirst whether the surname was typed first
 */
record NameOrder(List<Word> surname, List<Word> givenNames, boolean surnameFirst) {

	private static final List<String> FILLER = List.of(MachineReadableName.FILLER);

	/**
	 * All ways to read a name, for nobody knows where its surname begins: given names
	 * first, then surname first, then without given names.
	 */
	static List<NameOrder> of(List<Word> words) {
		List<NameOrder> orders = new ArrayList<>();
		for (int i = words.size() - 1; i > 0; i--) {
			orders.add(new NameOrder(words.subList(i, words.size()), words.subList(0, i), false));
		}
		for (int i = 1; i < words.size(); i++) {
			orders.add(new NameOrder(words.subList(0, i), words.subList(i, words.size()), true));
		}
		orders.add(new NameOrder(words, List.of(), false));
		return orders;
	}

	/**
	 * The parts of the name in the order of the lines, each with all its spellings.
	 */
	List<List<String>> parts() {
		List<List<String>> parts = new ArrayList<>();
		add(this.surname, parts);
		if (!this.givenNames.isEmpty()) {
			Collections.addAll(parts, FILLER, FILLER);
			add(this.givenNames, parts);
		}
		return parts;
	}

	/** The surname as typed. */
	String typedSurname() {
		return String.join(" ", this.surname.stream().map(Word::typed).toList());
	}

	/**
	 * A name of the lines, turned into the order in which this one was typed, with blanks
	 * for fillers.
	 */
	String inTypedOrder(String name) {
		int end = name.indexOf("<<");
		if (end < 0 || this.surnameFirst) {
			return words(name);
		}
		return words(name.substring(end)) + " " + words(name.substring(0, end));
	}

	private static String words(String name) {
		return name.replace('<', ' ').strip().replaceAll(" {2,}", " ");
	}

	private static void add(List<Word> words, List<List<String>> parts) {
		for (int i = 0; i < words.size(); i++) {
			if (i > 0) {
				parts.add(FILLER);
			}
			parts.addAll(words.get(i).parts());
		}
	}

	@Override
	public String toString() {
		return "NameOrder[]";
	}

}
