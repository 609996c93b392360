package org.alipayrehearsal.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The kinds of visa to choose from, in groups that people find their own in.
 */
public final class VisaKindChoices {

	/** The groups, in the order to show them. */
	public static final List<Group> GROUPS = List.of(new Group("permit", List.of("RESIDENCE_PERMIT")),
			new Group("long", List.of("Z", "X1", "Q1", "S1", "J1", "D")),
			new Group("short", List.of("L", "M", "F", "X2", "Q2", "S2", "J2", "C", "G", "R")),
			new Group("other", List.of("OTHER", "NONE")));

	private VisaKindChoices() {
	}

	/**
	 * An answer that is not among the choices, to be kept as it came.
	 * @param code what was sent
	 * @return the code where it is not among the choices; null where it is, or is blank
	 */
	public static @Nullable String unknown(String code) {
		return (code.isEmpty() || GROUPS.stream().anyMatch((group) -> group.codes().contains(code))) ? null : code;
	}

	/**
	 * Some kinds of visa under one heading.
	 *
	 * @param name the last part of the heading's message key {@code visa-group.<name>}
	 * @param codes the codes
	 */
	public record Group(String name, List<String> codes) {

		/**
		 * What belongs in the places for pictures with a kind of visa.
		 * @param code the code
		 * @return the case
		 */
		public @Nullable SlotCase slotCase(String code) {
			return SlotCase.of(code);
		}

	}

}
