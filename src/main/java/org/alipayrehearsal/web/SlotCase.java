package org.alipayrehearsal.web;

import java.util.List;

import org.alipayrehearsal.form.visa.VisaKind;
import org.jspecify.annotations.Nullable;

/**
 * Which two pictures the form asks for. It depends on the visa.
 */
public enum SlotCase {

	/** The visa, and the residence permit that it leads to or led to. */
	PERMIT("permit"),

	/** The visa, and the page with the entry stamp. */
	STAMP("stamp"),

	/** The visa, and whichever of the two there is. */
	EITHER("either"),

	/** No visa: the form is not for this person yet. */
	NONE("none");

	/**
	 * All cases, in the order in which a page lists them.
	 */
	public static final List<SlotCase> ALL = List.of(values());

	private final String key;

	SlotCase(String key) {
		this.key = key;
	}

	/**
	 * {@return the last part of the message keys}
	 */
	public String key() {
		return this.key;
	}

	/**
	 * Returns the case of a kind of visa.
	 * @param code the code
	 * @return the case, or null if the code is unknown
	 */
	public static @Nullable SlotCase of(String code) {
		return VisaKind.find(code).map(SlotCase::of).orElse(null);
	}

	private static SlotCase of(VisaKind kind) {
		return switch (kind) {
			case NONE -> NONE;
			case OTHER -> EITHER;
			default -> kind.leadsToResidencePermit() ? PERMIT : STAMP;
		};
	}

}
