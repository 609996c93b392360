package org.alipayrehearsal.rule;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a rule has against an answer.
 *
 * @param variant which of the rule's texts fits, for example {@code case}; null for the
 * rule's own text
 * @param arguments what the texts name, in the order of their placeholders: text,
 * numbers, banks or lists of these, never the answer itself
 * @param fixes what could be typed instead, best first; the first that breaks no other
 * rule is offered
 * @param path the field to report at, below the type the constraint sits on; null for the
 * usual one
 * @param evidence what the violation can be shown on, or null
 */
public record Violated(@Nullable String variant, List<Object> arguments, List<Fix> fixes, @Nullable String path,
		@Nullable Evidence evidence) implements RuleResult {

	/**
	 * Copies the lists.
	 */
	public Violated {
		arguments = List.copyOf(arguments);
		fixes = List.copyOf(fixes);
	}

	/**
	 * A violation in the rule's own words, without fix.
	 * @return the violation
	 */
	public static Violated plain() {
		return new Violated(null, List.of(), List.of(), null, null);
	}

	/**
	 * The same violation in the words of a variant.
	 * @param textVariant the variant's name in the message bundles
	 * @return the violation
	 */
	public Violated withVariant(String textVariant) {
		return new Violated(textVariant, this.arguments, this.fixes, this.path, this.evidence);
	}

	/**
	 * The same violation with arguments for its texts.
	 * @param textArguments the arguments, in the order of the placeholders
	 * @return the violation
	 */
	public Violated withArguments(Object... textArguments) {
		return new Violated(this.variant, List.of(textArguments), this.fixes, this.path, this.evidence);
	}

	/**
	 * The same violation with fixes.
	 * @param candidates what could be typed instead, best first
	 * @return the violation
	 */
	public Violated withFixes(List<Fix> candidates) {
		return new Violated(this.variant, this.arguments, candidates, this.path, this.evidence);
	}

	/**
	 * The same violation with one fix.
	 * @param fieldPath the field, for example {@code passport.number}
	 * @param value the text to type instead
	 * @return the violation
	 */
	public Violated withFix(String fieldPath, String value) {
		return withFixes(List.of(new Fix(fieldPath, value)));
	}

	/**
	 * The same violation with evidence.
	 * @param shownOn what the violation can be shown on, or null
	 * @return the violation
	 */
	public Violated withEvidence(@Nullable Evidence shownOn) {
		return new Violated(this.variant, this.arguments, this.fixes, this.path, shownOn);
	}

	@Override
	public Violated at(String field) {
		return new Violated(this.variant, this.arguments, this.fixes, field, this.evidence);
	}

	/**
	 * Without arguments, fixes and evidence: they are made of a person's answers.
	 */
	@Override
	public String toString() {
		return "Violated[variant=" + this.variant + ", path=" + this.path + "]";
	}

}
