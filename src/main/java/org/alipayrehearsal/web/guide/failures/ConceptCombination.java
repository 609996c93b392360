package org.alipayrehearsal.web.guide.failures;

import java.util.List;
import java.util.stream.Stream;

import org.alipayrehearsal.web.guide.GuideFile;
import org.jspecify.annotations.Nullable;

/**
 * Combination of concepts in a sentence, for example the concepts <em>phone</em> and
 * <em>differ</em> without the concept <em>card number</em>.
 *
 * @param all concepts that must occur
 * @param any concepts of which one must occur; empty if none needs to
 * @param not concepts that must not occur nearby
 * @param unsure whether the combination is no proof of the message
 */
record ConceptCombination(List<String> all, List<String> any, List<String> not, @Nullable Boolean unsure) {

	ConceptCombination {
		all = GuideFile.optional("all", all);
		any = GuideFile.optional("any", any);
		not = GuideFile.optional("not", not);
		if (all.isEmpty() && any.isEmpty()) {
			throw new IllegalArgumentException("“all” and “any” are missing");
		}
	}

	/**
	 * {@return whether the combination is proof of the message}
	 */
	boolean isProof() {
		return !Boolean.TRUE.equals(this.unsure);
	}

	/**
	 * {@return the ids of all concepts named}
	 */
	Stream<String> concepts() {
		return Stream.of(this.all, this.any, this.not).flatMap(List::stream);
	}

}
