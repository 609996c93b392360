package org.alipayrehearsal.bank;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A bank, and whether its cards can be used on the form for foreign users.
 *
 * @param code the bank's code at Alipay, for example {@code ICBC}
 * @param englishName the English name
 * @param chineseName the Chinese name
 * @param shortNames other names that people type, for example 工行 or Guangfa
 * @param status whether the form takes the bank's cards
 * @param since since when the status holds, as a year, month or day in ISO 8601; or null
 * if unknown
 * @param refusals the names that the bank's cards cannot be used with
 * @param customerService the customer service number, or null if no source gives it
 * @param statement the sentence that the status is based on; null for a bank that is only
 * in the table of cards
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
	 * Create a bank whose cards are not accepted.
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
	 * {@return all names that people search by: code, names and short names}
	 */
	public List<String> names() {
		return Stream.concat(Stream.of(this.code, this.englishName, this.chineseName), this.shortNames.stream())
			.toList();
	}

	/**
	 * {@return whether the form accepts the bank's cards without conditions}
	 */
	public boolean isAccepted() {
		return this.status == BankStatus.ACCEPTED;
	}

	/**
	 * {@return whether the form accepts the bank's cards, with or without conditions}
	 */
	public boolean isListed() {
		return isAccepted() || this.status == BankStatus.CONDITIONAL;
	}

	/**
	 * {@return whether the bank's cards cannot be used with names of a kind}
	 * @param refusal the kind of names
	 */
	public boolean refuses(Refusal refusal) {
		return this.refusals.contains(refusal);
	}

}
