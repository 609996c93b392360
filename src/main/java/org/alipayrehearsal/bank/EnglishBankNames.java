package org.alipayrehearsal.bank;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The names of banks in Latin letters, English or pinyin, by their words. A name is found
 * at the beginning of a text, after a city or words such as “my”, if nothing but a branch
 * or a kind of card follows, also with one typing error.
 */
final class EnglishBankNames {

	/** Shorter words are never corrected: they are short names, or words like "bank". */
	private static final int SHORTEST_TO_CORRECT = 6;

	/** Words this long are too different from each other to be another word. */
	private static final int CERTAIN = 9;

	private static final Pattern WORDS = Pattern.compile("[^a-z0-9]+");

	private static final Set<String> CITIES = Set.of("beijing", "peking", "shanghai", "tianjin", "chongqing",
			"guangzhou", "shenzhen", "hangzhou", "nanjing", "suzhou", "wuxi", "ningbo", "wenzhou", "wuhan", "chengdu",
			"xian", "changsha", "zhengzhou", "qingdao", "jinan", "dalian", "shenyang", "harbin", "changchun", "xiamen",
			"fuzhou", "kunming", "guiyang", "nanning", "haikou", "sanya", "hefei", "nanchang", "taiyuan", "dongguan",
			"foshan", "zhuhai", "yiwu", "guangdong", "zhejiang", "jiangsu", "shandong", "fujian", "sichuan", "mainland",
			"prc", "pudong");

	private static final Set<String> COMPANY_WORDS = Set.of("co", "ltd", "limited", "company", "corp", "corporation",
			"inc", "plc", "the", "of", "and", "p", "r", "c", "pr", "from", "at", "by", "issued");

	private static final Set<String> PRODUCT_WORDS = Set.of("debit", "savings", "card", "account", "unionpay", "visa",
			"mastercard", "personal", "my", "peony", "great", "wall", "dragon");

	/** What may stand before an English name. */
	private static final Set<String> INTRODUCTIONS = Set.of("my", "debit", "card", "account", "unionpay", "visa",
			"personal", "formerly", "former", "ex");

	private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(Map.entry("banking", "bank"),
			Map.entry("chinese", "china"), Map.entry("dev", "development"), Map.entry("devt", "development"),
			Map.entry("develop", "development"), Map.entry("ind", "industrial"), Map.entry("comm", "commercial"),
			Map.entry("agri", "agricultural"), Map.entry("agric", "agricultural"), Map.entry("constr", "construction"),
			Map.entry("bk", "bank"));

	private static final String BANK = "bank";

	private static final String CHINA = "china";

	/** Words that many banks have in their names. */
	private static final Set<String> COMMON_WORDS = Set.of(BANK, "merchants", "merchant", "industrial", "construction",
			"agricultural", "agriculture", "commercial", "commerce", "industry", "development", "postal", "post",
			"savings", "saving", "city");

	private static final Set<String> BRANCH_WORDS = Set.of("branch", "branches", "subbranch", "office", "outlet");

	private final Map<List<String>, Bank> names = new HashMap<>();

	/** The names that typing errors are corrected to. */
	private final Map<List<String>, CorrectName> correct = new HashMap<>();

	private final Set<String> wordsOfOthers = new HashSet<>();

	/**
	 * Add a name that is found only as it is, and whose words are never taken for typing
	 * errors.
	 * @param name a normalized name
	 * @param bank the bank, or null to add the words only
	 */
	void addExact(String name, @Nullable Bank bank) {
		List<String> words = words(name);
		this.wordsOfOthers.addAll(words);
		if (bank != null) {
			this.names.putIfAbsent(words, bank);
		}
	}

	/**
	 * Add a name, and the same with China in front.
	 * @param name a normalized name
	 * @param bank the bank
	 */
	void addWithChina(String name, Bank bank) {
		List<String> words = words(name);
		if (!words.isEmpty()) {
			add(words, bank);
			if (words.size() > 1 && !isGeneric(words.get(0))) {
				add(join(List.of(List.of(CHINA), words)), bank);
			}
		}
	}

	/**
	 * Add what people make of a name: without the word for bank, with China at the other
	 * end, and its code with the word for bank. A variant whose words another bank's name
	 * has too is ambiguous.
	 * @param name a normalized name
	 * @param bank the bank
	 * @param others normalized names of the other banks
	 */
	void addVariants(String name, Bank bank, List<String> others) {
		add(List.of(BankNameText.folded(bank.code()), BANK), bank);
		List<String> words = words(name);
		if (!words.contains(BANK)) {
			return;
		}
		List<String> stem = words.stream().filter((word) -> !isGeneric(word)).toList();
		if (stem.isEmpty() || (stem.size() == 1 && CITIES.containsAll(stem))) {
			return;
		}
		Stream
			.of(stem, join(List.of(List.of(CHINA), stem)), join(List.of(stem, List.of(BANK, CHINA))),
					join(List.of(List.of(BANK), stem, List.of(CHINA))), join(List.of(List.of(BANK), stem)))
			.filter((variant) -> variant.size() > 1)
			.filter((variant) -> others.stream().noneMatch((other) -> words(other).containsAll(variant)))
			.forEach((variant) -> add(variant, bank));
	}

	private void add(List<String> words, Bank bank) {
		this.names.putIfAbsent(words, bank);
		this.names.putIfAbsent(List.of(String.join("", words)), bank);
		this.correct.putIfAbsent(words, new CorrectName(words, bank));
	}

	/**
	 * Find a bank.
	 * @param part the part of a text that may be a name
	 * @param text the text
	 * @return the bank, or null if there is none or the part says more
	 */
	@Nullable Bank find(String part, String text) {
		return find(words(part), text);
	}

	private @Nullable Bank find(List<String> typed, String text) {
		int first = 0;
		while (first < typed.size() && INTRODUCTIONS.contains(typed.get(first))) {
			first++;
		}
		List<String> words = typed.subList(first, typed.size());
		boolean ofChina = text.contains("of china");
		int named = 0;
		for (int end = words.size(); end > 0 && named == 0; end--) {
			Bank bank = exact(words.subList(0, end));
			if (bank != null) {
				List<String> rest = words.subList(end, words.size());
				if (isBranch(rest) || (rest.equals(List.of(CHINA)) && !ofChina)) {
					return bank;
				}
				named = end;
			}
		}
		if (named <= 1 && words.size() > 1 && CITIES.contains(words.get(0)) && isDistinct(words)) {
			return find(words.subList(1, words.size()), text);
		}
		Set<Bank> corrected = IntStream.rangeClosed(1, words.size())
			.mapToObj((end) -> isBranch(words.subList(end, words.size())) ? corrected(words.subList(0, end))
					: Set.<Bank>of())
			.flatMap(Set::stream)
			.collect(Collectors.toSet());
		return (corrected.size() == 1) ? corrected.iterator().next() : null;
	}

	/** Whether words name a bank without the city that they begin with. */
	private static boolean isDistinct(List<String> words) {
		return words.stream()
			.anyMatch((word) -> !COMMON_WORDS.contains(word) && !CITIES.contains(word) && !PRODUCT_WORDS.contains(word)
					&& !BRANCH_WORDS.contains(word));
	}

	private @Nullable Bank exact(List<String> words) {
		Bank bank = this.names.get(words);
		return (bank != null) ? bank : this.names.get(List.of(String.join("", words)));
	}

	/** The banks whose names differ in one letter. */
	private Set<Bank> corrected(List<String> words) {
		Set<Bank> banks = new HashSet<>();
		CorrectName typed = new CorrectName(words, null);
		for (CorrectName name : this.correct.values()) {
			if (name.bank != null && (isOneWordMistyped(words, name.words) || isMistyped(typed, name))) {
				banks.add(name.bank);
			}
		}
		return banks;
	}

	private boolean isOneWordMistyped(List<String> words, List<String> name) {
		if (name.size() != words.size()) {
			return false;
		}
		int differing = -1;
		for (int i = 0; i < name.size(); i++) {
			if (!name.get(i).equals(words.get(i))) {
				if (differing >= 0) {
					return false;
				}
				differing = i;
			}
		}
		if (differing < 0 || !TypingError.separates(words.get(differing), name.get(differing))) {
			return false;
		}
		String typed = words.get(differing);
		String word = name.get(differing);
		if (isGeneric(word)) {
			return !isKnown(typed) && name.stream().anyMatch((each) -> !isGeneric(each));
		}
		return word.length() >= SHORTEST_TO_CORRECT && (word.length() >= CERTAIN || !isKnown(typed));
	}

	/** Whether the words are divided in another way, and one letter of them differs. */
	private boolean isMistyped(CorrectName typed, CorrectName name) {
		return name.distinct.length() >= SHORTEST_TO_CORRECT && typed.generic == name.generic
				&& TypingError.separates(typed.distinct, name.distinct)
				&& typed.words.stream().noneMatch((word) -> !name.words.contains(word) && isKnown(word));
	}

	private static boolean isGeneric(String word) {
		return word.equals(BANK) || word.equals(CHINA);
	}

	private boolean isKnown(String word) {
		return this.wordsOfOthers.contains(word) || CITIES.contains(word);
	}

	private static boolean isBranch(List<String> words) {
		if (words.isEmpty() || BRANCH_WORDS.contains(words.get(words.size() - 1))) {
			return !words.contains("bank");
		}
		return words.stream().allMatch((word) -> CITIES.contains(word) || PRODUCT_WORDS.contains(word));
	}

	/**
	 * {@return whether a part of a text says nothing about the bank, such as a city}
	 */
	static boolean isWithoutMeaning(String part) {
		List<String> words = words(part);
		return isBranch(words) || words.equals(List.of(CHINA)) || words.equals(List.of(BANK))
				|| words.stream().allMatch((word) -> word.matches("[0-9]+"));
	}

	private static List<String> join(List<List<String>> parts) {
		return parts.stream().flatMap(List::stream).toList();
	}

	private static List<String> words(String text) {
		return Arrays.stream(WORDS.split(text.replace("sub-branch", "subbranch")))
			.flatMap(EnglishBankNames::apart)
			.map((word) -> ABBREVIATIONS.getOrDefault(word, word))
			.filter((word) -> !word.isEmpty() && !COMPANY_WORDS.contains(word))
			.toList();
	}

	/** A word that ends in bank, such as Citibank, in two words. */
	private static Stream<String> apart(String word) {
		int end = word.length() - BANK.length();
		return (end > 0 && word.endsWith(BANK)) ? Stream.of(word.substring(0, end), BANK) : Stream.of(word);
	}

	/** An English name as it is compared with a text that has a typing error. */
	private static final class CorrectName {

		private final List<String> words;

		private final @Nullable Bank bank;

		/** What distinguishes the name from those of other banks, in one word. */
		private final String distinct;

		/** How many words it shares with other names. */
		private final long generic;

		CorrectName(List<String> words, @Nullable Bank bank) {
			this.words = words;
			this.bank = bank;
			this.distinct = words.stream().filter((word) -> !isGeneric(word)).collect(Collectors.joining());
			this.generic = words.stream().filter(EnglishBankNames::isGeneric).count();
		}

	}

}
