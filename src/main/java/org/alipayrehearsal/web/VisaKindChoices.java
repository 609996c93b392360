package org.alipayrehearsal.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The kinds of visa to choose from, in groups.
 */
public final class VisaKindChoices {

	/** The groups, in display order. */
	public static final List<Group> GROUPS = List.of(new Group("permit", List.of("RESIDENCE_PERMIT")),
			new Group("long", List.of("Z", "X1", "Q1", "S1", "J1", "D")),
			new Group("short", List.of("L", "M", "F", "X2", "Q2", "S2", "J2", "C", "G", "R", "K")),
			new Group("other", List.of("OTHER", "NONE")));

	private VisaKindChoices() {
	}

	/**
	 * Returns a submitted code that is not among the choices, so that it is not lost.
	 * @param code the submitted code
	 * @return the code, or null if it is blank or among the choices
	 */
	public static @Nullable String unknown(String code) {
		return (code.isEmpty() || GROUPS.stream().anyMatch((group) -> group.codes().contains(code))) ? null : code;
	}

	/**
	 * Kinds of visa with a common heading.
	 *
	 * @param name the last part of the heading's message key {@code visa-group.<name>}
	 * @param codes the codes
	 */
	public record Group(String name, List<String> codes) {

		/**
		 * Returns the pictures to upload for a kind of visa.
		 * @param code the code
		 * @return the case
		 */
		public @Nullable SlotCase slotCase(String code) {
			return SlotCase.of(code);
		}

	}

}
