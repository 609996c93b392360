package org.alipayrehearsal.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The banks of the list, and those that are only in the table of cards.
 */
public final class Banks {

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

	private final List<Bank> listed;

	private final Set<Refusal> refusalsOfOthers;

	private final Map<String, Bank> byCode = new LinkedHashMap<>();

	private final Map<String, Bank> byName = new HashMap<>();

	/**
	 * Create a directory.
	 * @param banks the banks, in display order
	 */
	public Banks(List<Bank> banks) {
		this(banks, Set.of(), List.of());
	}

	Banks(List<Bank> banks, Set<Refusal> refusalsOfOthers, Collection<Bank> others) {
		this.listed = List.copyOf(banks);
		this.refusalsOfOthers = Set.copyOf(refusalsOfOthers);
		this.listed.forEach(this::add);
		others.forEach(this::add);
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
		return this.listed.stream().filter(Bank::isAccepted).toList();
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
	 * Find a bank by its code, name or short name, regardless of case and blanks.
	 * @param typed the text as typed
	 * @return the bank; empty if none has this name
	 */
	public Optional<Bank> search(String typed) {
		return Optional.ofNullable(this.byName.get(searched(typed)));
	}

	/**
	 * {@return a copy of this directory with banks that are not on the list}
	 */
	Banks withOthers(Collection<Bank> issuers) {
		List<Bank> others = new ArrayList<>();
		for (Bank issuer : issuers) {
			others.add(new Bank(issuer.code(), issuer.englishName(), issuer.chineseName(), issuer.shortNames(),
					BankStatus.NOT_ACCEPTED, null, this.refusalsOfOthers, null, null));
		}
		return new Banks(this.listed, this.refusalsOfOthers, others);
	}

	/**
	 * Names that several banks share belong to the first of them; the list comes first.
	 */
	private void add(Bank bank) {
		if (this.byCode.putIfAbsent(bank.code(), bank) == null) {
			namesOf(bank).forEach((name) -> this.byName.putIfAbsent(searched(name), bank));
		}
	}

	static List<String> namesOf(Bank bank) {
		List<String> names = new ArrayList<>(List.of(bank.code(), bank.englishName(), bank.chineseName()));
		names.addAll(bank.shortNames());
		return names;
	}

	static String searched(String name) {
		return BLANKS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
	}

}
