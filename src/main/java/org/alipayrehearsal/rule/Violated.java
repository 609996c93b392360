package org.alipayrehearsal.rule;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The result of a rule that is violated.
 *
 * @param variant which of the rule's texts to use, for example {@code case}, or null for
 * its default text
 * @param arguments the arguments of the texts, in the order of the placeholders: strings,
 * numbers, banks or lists of these, never the answer itself
 * @param fixes the possible fixes, best first; the first that violates no other rule is
 * offered
 * @param path the field to report at, below the type of the constraint, or null for the
 * rule's first input
 * @param evidence the part of the picture that the violation is about, or null
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
	 * {@return a violation with the rule's default text and no fix}
	 */
	public static Violated plain() {
		return new Violated(null, List.of(), List.of(), null, null);
	}

	/**
	 * Returns this violation with another of the rule's texts.
	 * @param textVariant the variant's name in the message bundles
	 * @return the violation
	 */
	public Violated withVariant(String textVariant) {
		return new Violated(textVariant, this.arguments, this.fixes, this.path, this.evidence);
	}

	/**
	 * Returns this violation with arguments for its texts.
	 * @param textArguments the arguments, in the order of the placeholders
	 * @return the violation
	 */
	public Violated withArguments(Object... textArguments) {
		return new Violated(this.variant, List.of(textArguments), this.fixes, this.path, this.evidence);
	}

	/**
	 * Returns this violation with fixes.
	 * @param candidates the possible fixes, best first
	 * @return the violation
	 */
	public Violated withFixes(List<Fix> candidates) {
		return new Violated(this.variant, this.arguments, candidates, this.path, this.evidence);
	}

	/**
	 * Returns this violation with one fix.
	 * @param fieldPath the field, for example {@code passport.number}
	 * @param value the text to type instead
	 * @return the violation
	 */
	public Violated withFix(String fieldPath, String value) {
		return withFixes(List.of(new Fix(fieldPath, value)));
	}

	/**
	 * Returns this violation with evidence.
	 * @param shownOn the part of the picture that the violation is about, or null
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
	 * Omits arguments, fixes and evidence: they contain a person's answers.
	 */
	@Override
	public String toString() {
		return "Violated[variant=" + this.variant + ", path=" + this.path + "]";
	}

}
