package org.alipayrehearsal.web;

import java.util.List;

import org.alipayrehearsal.form.visa.VisaKind;
import org.jspecify.annotations.Nullable;

/**
 * What belongs in the form's two places for pictures depends on the visa: the cases, in
 * the order in which a page tells them.
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
	 * All cases.
	 */
	public static final List<SlotCase> ALL = List.of(values());

	private final String key;

	SlotCase(String key) {
		this.key = key;
	}

	/**
	 * The last part of its message keys.
	 * @return the part
	 */
	public String key() {
		return this.key;
	}

	/**
	 * The case of a kind of visa.
	 * @param code the code, as a form sends it
	 * @return the case; null where no known kind was chosen
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
