package org.alipayrehearsal.bank;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.alipayrehearsal.data.TraditionalCharacters;
import org.jspecify.annotations.Nullable;

/**
 * Finds banks by their names as people write them: in Chinese or English or both, in any
 * case, in simplified or traditional characters or in pinyin, with company form, branch,
 * city, kind of card or brackets, and with a typing error of one letter in a Latin name.
 * <p>
 * A name is only found if nothing in the text contradicts it. Names of other banks, of
 * subsidiaries and of branches outside the mainland are never taken for a bank of the
 * list.
 */
final class BankNames {

	private static final int LONGEST = 120;

	/** Signs of another bank, a subsidiary, or a branch outside the mainland. */
	private static final Pattern ELSEWHERE = Pattern
		.compile("香港|澳门|台湾|台北|亚洲|国际|海外|境外|离岸|永隆|永亨|新加坡|伦敦|纽约|东京|首尔|曼谷|巴黎|悉尼|印尼|印度"
				+ "|马来|加拿大|巴西|卢森堡|法兰克福|金边|胡志明|万象|欧洲|美国|英国|日本|韩国|村镇|农商|农村|农合|信用社|联合|合作|进出口|农业发展|国家开发|理财|证券|信托|基金|保险|租赁|财务"
				+ "|\\b(?:hong ?kong|hongkong|hk|hksar|macau|macao|taiwan|taipei|asia|asian|international|intl|overseas|offshore|singapore|london|new york"
				+ "|tokyo|seoul|bangkok|paris|sydney|indonesia|india|malaysia|canada|brazil|brasil|luxembourg|frankfurt|europe|usa|uk|korea|japan|vietnam"
				+ "|thailand|thai|philippines|australia|zealand|germany|france|russia|argentina|mexico|rural|village|union|cooperative|export|import"
				+ "|securities|insurance|fund|trust|leasing|wing|investment|holdings|group|huarun|nanyang)\\b");

	private final Map<String, Bank> exact = new HashMap<>();

	private final ChineseBankNames chinese = new ChineseBankNames();

	private final EnglishBankNames english = new EnglishBankNames();

	/**
	 * Create an index. Names that several banks share belong to the first of them.
	 * @param listed the banks of the list
	 * @param others banks that are not on the list; those without a statement are found
	 * by their own names only
	 */
	BankNames(Collection<Bank> listed, Collection<Bank> others) {
		Stream.concat(listed.stream(), others.stream())
			.forEach((bank) -> bank.names().forEach((name) -> this.exact.putIfAbsent(BankNameText.folded(name), bank)));
		List<Bank> known = Stream.concat(listed.stream(), others.stream().filter((bank) -> bank.statement() != null))
			.toList();
		known.forEach(this::addNames);
		known.forEach((bank) -> addVariants(bank, known));
		others.forEach(this::addOther);
	}

	private void addNames(Bank bank) {
		for (String name : bank.names()) {
			String text = BankNameText.normalized(name);
			if (BankNameText.hasHan(text)) {
				this.chinese.addWithChina(BankNameText.folded(text), bank);
			}
			else {
				this.english.addWithChina(text, bank);
			}
		}
	}

	private void addVariants(Bank bank, List<Bank> known) {
		List<String> others = known.stream()
			.filter((other) -> !other.equals(bank))
			.map((other) -> BankNameText.normalized(other.englishName()))
			.toList();
		for (String name : bank.names()) {
			String text = BankNameText.normalized(name);
			if (BankNameText.hasHan(text)) {
				this.chinese.addVariants(BankNameText.folded(text), bank);
			}
			else {
				this.english.addVariants(text, bank, others);
			}
		}
	}

	private void addOther(Bank bank) {
		boolean found = bank.statement() == null && bank.englishName().indexOf('(') < 0;
		this.english.addExact(BankNameText.normalized(bank.englishName()), found ? bank : null);
		if (found) {
			this.chinese.add(BankNameText.folded(BankNameText.normalized(bank.chineseName())), bank);
		}
	}

	/**
	 * Find a bank.
	 * @param typed the text as typed
	 * @return the bank; empty if the text is not certainly the name of one bank
	 */
	Optional<Bank> find(String typed) {
		Bank bank = this.exact.get(BankNameText.folded(typed));
		if (bank != null) {
			return Optional.of(bank);
		}
		String text = (typed.length() <= LONGEST) ? TraditionalCharacters.simplified(BankNameText.normalized(typed))
				: "";
		bank = this.exact.get(BankNameText.folded(text));
		if (bank != null || ELSEWHERE.matcher(text).find()) {
			return Optional.ofNullable(bank);
		}
		Set<Bank> found = new LinkedHashSet<>();
		List<String> parts = BankNameText.parts(text);
		for (String part : parts) {
			// The name of a city beside a bank is no bank, although it may be one alone.
			if (parts.size() > 1 && isWithoutMeaning(part)) {
				continue;
			}
			Bank named = find(part, text);
			if (named != null) {
				found.add(named);
			}
			else if (!isWithoutMeaning(part)) {
				return Optional.empty();
			}
		}
		return (found.size() == 1) ? found.stream().findFirst() : Optional.empty();
	}

	private @Nullable Bank find(String part, String text) {
		Bank bank = this.exact.get(BankNameText.folded(part));
		if (bank != null) {
			return bank;
		}
		return BankNameText.hasHan(part) ? this.chinese.find(BankNameText.folded(part)) : this.english.find(part, text);
	}

	/** Whether a part of a text says nothing about the bank. */
	private static boolean isWithoutMeaning(String part) {
		return BankNameText.hasHan(part) ? ChineseBankNames.isWithoutMeaning(BankNameText.folded(part))
				: EnglishBankNames.isWithoutMeaning(part);
	}

}
