package org.alipayrehearsal.form.visa;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kinds of Chinese visa by the codes printed on them, and the other possible answers.
 */
public enum VisaKind {

	/** Tourism. */
	L,

	/** Business and trade. */
	M,

	/** Exchange and visits that are not for business. */
	F,

	/** Work. */
	Z,

	/** Study of more than 180 days. */
	X1,

	/** Study of up to 180 days. */
	X2,

	/** Family of a Chinese citizen or of a permanent resident, for a long stay. */
	Q1,

	/** Family of a Chinese citizen or of a permanent resident, for a visit. */
	Q2,

	/** Family of a foreigner who works or studies in China, for a long stay. */
	S1,

	/** Family of a foreigner who works or studies in China, for a visit. */
	S2,

	/** Foreign journalists posted to China. */
	J1,

	/** Foreign journalists on a short assignment. */
	J2,

	/** Talents that China needs. */
	R,

	/** Crew. */
	C,

	/** Transit. */
	G,

	/** Permanent residence. */
	D,

	/** Young talent in science and technology, issued since 1 October 2025. */
	K,

	/** A residence permit, which replaces the visa. */
	RESIDENCE_PERMIT,

	/** Another visa, for example diplomatic, or one without a code. */
	OTHER,

	/** No Chinese visa. */
	NONE;

	private static final Map<String, VisaKind> BY_CODE = Stream.of(values())
		.collect(Collectors.toUnmodifiableMap(VisaKind::name, Function.identity()));

	/**
	 * {@return whether a visa of this kind is exchanged for a residence permit after the
	 * entry}
	 */
	public boolean leadsToResidencePermit() {
		return switch (this) {
			case Z, X1, Q1, S1, J1, D, RESIDENCE_PERMIT -> true;
			default -> false;
		};
	}

	/**
	 * Find a kind by its code.
	 * @param code the code in capitals
	 * @return the kind; empty if the code is unknown
	 */
	public static Optional<VisaKind> find(String code) {
		return Optional.ofNullable(BY_CODE.get(code));
	}

}
