package org.alipayrehearsal.web.guide.failures;

import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotBlank;

/**
 * Combination of concepts in a sentence, for example the concepts <em>phone</em> and
 * <em>differ</em> without the concept <em>card number</em>.
 *
 * @param all concepts that must occur
 * @param any concepts of which one must occur; empty if none needs to
 * @param not concepts that must not occur nearby
 * @param unsure whether the combination is no proof of the message
 */
record ConceptCombination(List<@NotBlank String> all, List<@NotBlank String> any, List<@NotBlank String> not,
		boolean unsure) {

	ConceptCombination {
		if (all.isEmpty() && any.isEmpty()) {
			throw new IllegalArgumentException("“all” or “any” is missing");
		}
	}

	/**
	 * {@return the ids of all concepts named}
	 */
	Stream<String> concepts() {
		return Stream.of(this.all, this.any, this.not).flatMap(List::stream);
	}

}
