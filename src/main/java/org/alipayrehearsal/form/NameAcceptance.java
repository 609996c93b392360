package org.alipayrehearsal.form;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.bank.Refusal;
import org.alipayrehearsal.constraint.Derivations;
import org.alipayrehearsal.form.name.NameLength;
import org.alipayrehearsal.form.name.CharacterKind;

/**
 * Which banks a name can be used with.
 */
final class NameAcceptance {

	private NameAcceptance() {
	}

	/**
	 * Whether a name is of the kind.
	 */
	static boolean isOfKind(Refusal kind, String name) {
		return switch (kind) {
			case LATIN_LETTERS -> CharacterKind.holdsLatinLetter(name);
			case MIDDLE_DOT -> CharacterKind.holdsMiddleDot(name);
			case OVER_20 -> NameLength.isOver20(name);
		};
	}

	private static Set<Refusal> kinds(String name) {
		Set<Refusal> kinds = EnumSet.noneOf(Refusal.class);
		for (Refusal kind : Refusal.values()) {
			if (isOfKind(kind, name)) {
				kinds.add(kind);
			}
		}
		return kinds;
	}

	/**
	 * Whether the bank refuses the name.
	 */
	static boolean isRefused(String name, Bank bank) {
		return bank.refusals().stream().anyMatch((kind) -> isOfKind(kind, name));
	}

	/**
	 * {@return whether the bank is accepted and does not refuse the name}
	 */
	static boolean isUsable(String name, Bank bank) {
		return bank.isAccepted() && !isRefused(name, bank);
	}

	/**
	 * {@return the accepted banks that do not refuse the name}
	 */
	static List<Bank> usableBanks(String name, Banks banks) {
		Set<Refusal> kinds = Derivations.of("kinds of a name", name, NameAcceptance::kinds);
		return banks.accepted().stream().filter((bank) -> Collections.disjoint(kinds, bank.refusals())).toList();
	}

}
