package org.alipayrehearsal.bank;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A bank, and what is known of its cards on the form for foreign users.
 *
 * @param code the bank's code at Alipay, for example {@code ICBC}
 * @param englishName the English name
 * @param chineseName the Chinese name
 * @param shortNames other names that people type, for example 工行 or Guangfa
 * @param status whether the form takes the bank's cards
 * @param since since when the status holds, as a year, month or day in ISO 8601; null
 * where nobody said
 * @param refusals the names that the bank's cards cannot be used with
 * @param customerService the customer service number; null where there is no source for
 * it
 * @param statement the sentence behind the status; null for a bank that only the table of
 * cards knows
 */
public record Bank(String code, String englishName, String chineseName, List<String> shortNames, BankStatus status,
		@Nullable String since, Set<Refusal> refusals, @Nullable String customerService,
		@Nullable BankStatement statement) {

	/**
	 * Copies the collections.
	 */
	public Bank {
		shortNames = List.copyOf(shortNames);
		refusals = Set.copyOf(refusals);
	}

	/**
	 * A bank of which nothing is known but its names: the form does not take its cards.
	 * @param code the code
	 * @param englishName the English name
	 * @param chineseName the Chinese name
	 */
	public Bank(String code, String englishName, String chineseName) {
		this(code, englishName, chineseName, List.of(), BankStatus.NOT_ACCEPTED, null, Set.of(), null, null);
	}

	/**
	 * The name in a language.
	 * @param language the language
	 * @return the Chinese name in Chinese, else the English one
	 */
	public String name(Locale language) {
		return "zh".equals(language.getLanguage()) ? this.chineseName : this.englishName;
	}

	/**
	 * Whether the form takes the bank's cards without conditions.
	 * @return whether it does
	 */
	public boolean isAccepted() {
		return this.status == BankStatus.ACCEPTED;
	}

	/**
	 * Whether the form takes the bank's cards, be it under conditions.
	 * @return whether it does
	 */
	public boolean isListed() {
		return isAccepted() || this.status == BankStatus.CONDITIONAL;
	}

	/**
	 * Whether the bank's cards cannot be used with names of a kind.
	 * @param refusal the kind of names
	 * @return whether they cannot
	 */
	public boolean refuses(Refusal refusal) {
		return this.refusals.contains(refusal);
	}

}
