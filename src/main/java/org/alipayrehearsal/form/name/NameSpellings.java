package org.alipayrehearsal.form.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.rule.Fix;
import org.jspecify.annotations.Nullable;

/**
 * The spellings of a name, without white space at their edges, and what could be typed
 * instead.
 *
 * @param typed the name as it will be typed
 * @param onVisa the visa's spelling; empty where not given
 * @param atBank the bank's spelling; empty where not given
 */
record NameSpellings(String typed, String onVisa, String atBank) {

	/** Nobody's name; beyond it no text is worked out. */
	private static final int LONGEST_TO_CLEAN = 500;

	static NameSpellings of(@Nullable NameAnswers name) {
		if (name == null) {
			return new NameSpellings("", "", "");
		}
		return new NameSpellings(TypedText.of(name.realName()), TypedText.of(name.onVisa()),
				TypedText.of(name.atBank()));
	}

	boolean isAsAtBank() {
		return this.typed.equals(this.atBank);
	}

	boolean isPrintedSomewhere() {
		return !this.onVisa.isEmpty() || !this.atBank.isEmpty();
	}

	/**
	 * The bank's spelling; where it is not known, the visa's; else none.
	 */
	List<Fix> printed() {
		if (!this.atBank.isEmpty()) {
			return fixes(List.of(this.atBank));
		}
		return this.onVisa.isEmpty() ? List.of() : fixes(List.of(this.onVisa));
	}

	/**
	 * The spellings printed somewhere, or else the name cleaned.
	 */
	List<Fix> cleaned() {
		return cleaned(UnaryOperator.identity());
	}

	/**
	 * The spellings printed somewhere, or else the name cleaned and changed further.
	 * Nothing but the bank's spelling where that is known. Letters with diacritics become
	 * plain ones only where no printed spelling is known: there ICAO's first
	 * transliteration goes first, its shorter ones next, and the letters as typed last.
	 */
	List<Fix> cleaned(UnaryOperator<String> change) {
		List<String> texts = new ArrayList<>();
		if (!this.atBank.isEmpty()) {
			return printed();
		}
		if (!this.onVisa.isEmpty()) {
			texts.add(this.onVisa);
		}
		if (this.typed.length() <= LONGEST_TO_CLEAN) {
			String clean = change.apply(NameCleaning.clean(this.typed));
			if (this.onVisa.isEmpty()) {
				texts.add(LatinTransliteration.first(clean));
				texts.add(LatinTransliteration.other(clean));
			}
			texts.add(clean);
		}
		return fixes(texts);
	}

	/**
	 * The name cleaned, in ICAO's other transliteration; null where it has only one.
	 */
	@Nullable String otherTransliteration() {
		if (this.typed.length() > LONGEST_TO_CLEAN) {
			return null;
		}
		String clean = NameCleaning.clean(this.typed);
		String other = LatinTransliteration.other(clean);
		return other.equals(LatinTransliteration.first(clean)) ? null : other;
	}

	private static List<Fix> fixes(List<String> texts) {
		return texts.stream().distinct().map((text) -> new Fix("name.realName", text)).toList();
	}

	@Override
	public String toString() {
		return "NameSpellings[]";
	}

}
