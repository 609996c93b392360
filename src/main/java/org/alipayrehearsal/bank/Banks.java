package org.alipayrehearsal.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.util.function.SingletonSupplier;

/**
 * The banks of the list, and those that are only in the table of cards.
 */
public final class Banks {

	private final List<Bank> listed;

	private final List<Bank> accepted;

	private final Set<Refusal> refusalsOfOthers;

	private final Map<String, Bank> byCode = new LinkedHashMap<>();

	private final List<Bank> unlisted;

	/** Created for the first name to search for. */
	private final SingletonSupplier<BankNames> names;

	/**
	 * Create a directory.
	 * @param banks the banks, in display order
	 */
	public Banks(List<Bank> banks) {
		this(banks, Set.of(), List.of());
	}

	Banks(List<Bank> banks, Set<Refusal> refusalsOfOthers, Collection<Bank> others) {
		this.listed = List.copyOf(banks);
		this.accepted = this.listed.stream().filter(Bank::isAccepted).toList();
		this.refusalsOfOthers = Set.copyOf(refusalsOfOthers);
		this.listed.forEach((bank) -> this.byCode.putIfAbsent(bank.code(), bank));
		this.unlisted = others.stream().filter((bank) -> this.byCode.putIfAbsent(bank.code(), bank) == null).toList();
		this.names = SingletonSupplier.of(() -> new BankNames(this.listed, this.unlisted));
	}

	/**
	 * {@return the banks of the list, in display order}
	 */
	public List<Bank> all() {
		return this.listed;
	}

	/**
	 * {@return the banks of the list whose cards the form accepts, in display order}
	 */
	public List<Bank> accepted() {
		return this.accepted;
	}

	/**
	 * Find a bank by its code, on the list or not.
	 * @param code the code as typed
	 * @return the bank; empty if the code is unknown
	 */
	public Optional<Bank> find(String code) {
		return Optional.ofNullable(this.byCode.get(code));
	}

	/**
	 * Find a bank by its code or a name as people write it, see {@link BankNames}.
	 * @param typed the text as typed
	 * @return the bank; empty if the text is not certainly the name of one bank
	 */
	public Optional<Bank> search(String typed) {
		return this.names.obtain().find(typed);
	}

	/**
	 * {@return a copy of this directory with banks that are not on the list}
	 */
	Banks withOthers(Collection<Bank> issuers) {
		List<Bank> others = new ArrayList<>(this.unlisted);
		for (Bank issuer : issuers) {
			others.add(new Bank(issuer.code(), issuer.englishName(), issuer.chineseName(), issuer.shortNames(),
					BankStatus.NOT_ACCEPTED, null, this.refusalsOfOthers, null, null));
		}
		return new Banks(this.listed, this.refusalsOfOthers, others);
	}

}
