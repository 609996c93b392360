package org.alipayrehearsal.form.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.alipayrehearsal.constraint.Derivations;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.rule.Fix;
import org.jspecify.annotations.Nullable;

/**
 * The spellings of a name, without leading and trailing white space, and the fixes
 * derived from them.
 *
 * @param typed the name as it will be typed
 * @param onVisa the visa's spelling; empty if not given
 * @param atBank the bank's spelling; empty if not given or shown in part
 * @param masked the bank's spelling if the bank shows only a part of it, or null
 */
record NameSpellings(String typed, String onVisa, String atBank, @Nullable MaskedName masked) {

	/** Longer input gets no fix. */
	private static final int LONGEST_TO_CLEAN = 500;

	static NameSpellings of(@Nullable NameAnswers name) {
		return (name != null) ? Derivations.of("spellings of a name", name, NameSpellings::read)
				: new NameSpellings("", "", "", null);
	}

	private static NameSpellings read(NameAnswers name) {
		String atBank = TypedText.of(name.atBank());
		MaskedName masked = MaskedName.of(atBank).orElse(null);
		return new NameSpellings(TypedText.of(name.realName()), TypedText.of(name.onVisa()),
				(masked == null) ? atBank : "", masked);
	}

	boolean isAsAtBank() {
		return this.typed.equals(this.atBank);
	}

	boolean isPrintedSomewhere() {
		return !this.onVisa.isEmpty() || !this.atBank.isEmpty();
	}

	/**
	 * {@return the bank's spelling, or the visa's if the bank's is not known; empty if
	 * neither is known}
	 */
	List<Fix> printed() {
		if (!this.atBank.isEmpty()) {
			return fixes(List.of(this.atBank));
		}
		return this.onVisa.isEmpty() ? List.of() : fixes(List.of(this.onVisa));
	}

	/**
	 * {@return the spellings of bank or visa if they are known, and the cleaned name}
	 */
	List<Fix> cleaned() {
		return Derivations.of("cleaned name", this, (spellings) -> spellings.cleaned(UnaryOperator.identity()));
	}

	/**
	 * Return the fixes from cleaning and changing the name. If the bank's spelling is
	 * known, it is the only fix. Letters with diacritics become plain ones only if no
	 * printed spelling is known: ICAO's first transliteration comes first, its shorter
	 * one next, and the letters as typed last.
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
	 * {@return the cleaned name in ICAO's other transliteration, or null if there is only
	 * one}
	 */
	@Nullable String otherTransliteration() {
		if (this.typed.length() > LONGEST_TO_CLEAN) {
			return null;
		}
		String clean = NameCleaning.clean(this.typed);
		String other = LatinTransliteration.other(clean);
		return other.equals(LatinTransliteration.first(clean)) ? null : other;
	}

	/** What the bank shows of a spelling has to agree with a fix. */
	private List<Fix> fixes(List<String> texts) {
		List<Fix> fixes = new ArrayList<>(texts.size());
		for (String text : texts) {
			Fix fix = new Fix("name.realName", text);
			if (!fixes.contains(fix) && (this.masked == null || this.masked.matches(text))) {
				fixes.add(fix);
			}
		}
		return fixes;
	}

	@Override
	public String toString() {
		return "NameSpellings[]";
	}

}
