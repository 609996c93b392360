package org.alipayrehearsal.bank;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

	/** Shorter words are never corrected: they are short names, or words like "bank". */
	private static final int SHORTEST_TO_CORRECT = 6;

	/** Words this long are too different from each other to be another word. */
	private static final int CERTAIN = 9;

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	/** Letters with full stops, such as I.C.B.C. and P.R. */
	private static final Pattern INITIALS = Pattern.compile("(?<![a-z0-9])(?:[a-z]\\. ?){2,}(?:[a-z](?![a-z0-9]))?");

	/** Pinyin of the words for bank and China, and words that are written apart. */
	private static final Map<Pattern, String> SPELLINGS = spellings();

	/** Where a text falls into parts, each of which may be a name. */
	private static final Pattern PARTS = Pattern.compile("[()\\[\\]{}<>【】〔〕《》「」“”\"/|;,、。:：\\\\]+"
			+ "|\\s[-–—]+\\s|(?<=\\p{IsHan})\\s*[-–—·]*\\s*(?=[a-z0-9])|(?<=[a-z0-9.])\\s*[-–—·]*\\s*(?=\\p{IsHan})");

	private static final Pattern WORDS = Pattern.compile("[^a-z0-9]+");

	/** Signs of another bank, a subsidiary, or a branch outside the mainland. */
	private static final Pattern ELSEWHERE = Pattern
		.compile("香港|澳门|台湾|台北|亚洲|国际|海外|境外|离岸|永隆|永亨|新加坡|伦敦|纽约|东京|首尔|曼谷|巴黎|悉尼|印尼|印度"
				+ "|马来|加拿大|巴西|卢森堡|法兰克福|金边|胡志明|万象|欧洲|美国|英国|日本|韩国|村镇|农商|农村|农合|信用社|联合|合作|进出口|农业发展|国家开发|理财|证券|信托|基金|保险|租赁|财务"
				+ "|\\b(?:hong ?kong|hongkong|hk|hksar|macau|macao|taiwan|taipei|asia|asian|international|intl|overseas|offshore|singapore|london|new york"
				+ "|tokyo|seoul|bangkok|paris|sydney|indonesia|india|malaysia|canada|brazil|brasil|luxembourg|frankfurt|europe|usa|uk|korea|japan|vietnam"
				+ "|thailand|thai|philippines|australia|zealand|germany|france|russia|argentina|mexico|rural|village|union|cooperative|export|import"
				+ "|securities|insurance|fund|trust|leasing|wing|investment|holdings|group|huarun|nanyang)\\b");

	private static final String CITIES = "北京|上海|天津|重庆|广州|深圳|杭州|南京|苏州|无锡|宁波|温州|武汉|成都|西安|长沙|郑州|青岛|济南|大连|沈阳|哈尔滨|长春|厦门|福州|泉州|昆明|贵阳|南宁"
			+ "|海口|三亚|合肥|南昌|太原|石家庄|乌鲁木齐|兰州|银川|西宁|呼和浩特|拉萨|东莞|佛山|珠海|中山|惠州|常州|徐州|义乌|金华|嘉兴|绍兴|烟台|广东|浙江|江苏|山东|福建|四川|湖北|湖南|河南|河北"
			+ "|辽宁|吉林|黑龙江|陕西|安徽|江西|云南|贵州|广西|海南|山西|甘肃|新疆|内蒙古|宁夏|青海|西藏";

	private static final Set<String> ENGLISH_CITIES = Set.of("beijing", "peking", "shanghai", "tianjin", "chongqing",
			"guangzhou", "shenzhen", "hangzhou", "nanjing", "suzhou", "wuxi", "ningbo", "wenzhou", "wuhan", "chengdu",
			"xian", "changsha", "zhengzhou", "qingdao", "jinan", "dalian", "shenyang", "harbin", "changchun", "xiamen",
			"fuzhou", "kunming", "guiyang", "nanning", "haikou", "sanya", "hefei", "nanchang", "taiyuan", "dongguan",
			"foshan", "zhuhai", "yiwu", "guangdong", "zhejiang", "jiangsu", "shandong", "fujian", "sichuan", "mainland",
			"prc", "pudong");

	private static final Pattern CITY = Pattern.compile(CITIES);

	private static final String COMPANY = "(?:股份有限公司|有限责任公司|股份公司|有限公司)?";

	/** Names that banks give to their cards. */
	private static final String BRAND = "(?:长城|牡丹|龙|金穗|绿|金葵花|葵花|东方|太平洋|阳光|灵通|通宝)";

	private static final String PRODUCT = "(?:的)?(?:个人)?(?:" + BRAND
			+ "{0,2}(?:借记|储蓄|银行|信用|银联|一类|二类)?卡|金葵花|一卡通|龙卡通|一类户|二类户|账户|帐户|存折|尾号)?";

	/** What may follow a Chinese name: company form, branch, kind of card. */
	private static final Pattern CHINESE_REST = Pattern.compile(COMPANY + "(?:(?:" + CITIES
			+ ")(?:省|市)?|\\p{IsHan}{0,14}?(?:分行|支行|总行|营业部|营业厅|营业所|分理处|储蓄所|支局|网点))?" + PRODUCT);

	/** The card of a bank whose name is written with the word for bank. */
	private static final Pattern CHINESE_CARD = Pattern.compile("[\\p{IsHan}&&[^行银或和]]{0,8}卡");

	private static final Set<String> LABELS = Set.of("银行", "开户行", "开户银行", "发卡行", "发卡银行");

	private static final Pattern CHINESE_PLACE = Pattern.compile("(?:中国)?(?:" + CITIES + ")?(?:省|市)?");

	private static final Pattern CHINESE_INTRODUCTION = Pattern.compile("^(?:我的|本人的?|原名?|前身为?|曾用名|即|又称|简称)(?=.)");

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

	/** Words of Chinese syllables: other words of syllables are other names. */
	private static final Pattern PINYIN = Pattern
		.compile("(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:a|ai|an|ang|ao|e|ei|en|eng|er|i|ia|ian|iang|iao|ie|in"
				+ "|ing|iong|iu|o|ong|ou|u|ua|uai|uan|uang|ue|ui|un|uo))+");

	private static final Set<String> BRANCH_WORDS = Set.of("branch", "branches", "subbranch", "office", "outlet");

	private final Map<String, Bank> exact = new HashMap<>();

	private final Map<String, Bank> chinese = new HashMap<>();

	private final Map<List<String>, Bank> english = new HashMap<>();

	/** The English names that typing errors are corrected to. */
	private final Map<List<String>, CorrectName> correct = new HashMap<>();

	private final Set<String> wordsOfOthers = new HashSet<>();

	/**
	 * Create an index. Names that several banks share belong to the first of them.
	 * @param listed the banks of the list
	 * @param others banks that are not on the list; those without a statement are found
	 * by their own names only
	 */
	BankNames(Collection<Bank> listed, Collection<Bank> others) {
		Stream.concat(listed.stream(), others.stream())
			.forEach((bank) -> of(bank).forEach((name) -> this.exact.putIfAbsent(searched(name), bank)));
		List<Bank> known = Stream.concat(listed.stream(), others.stream().filter((bank) -> bank.statement() != null))
			.toList();
		for (Bank bank : known) {
			of(bank).forEach((name) -> add(normalized(name), bank));
		}
		for (Bank bank : known) {
			List<List<String>> namesOfOthers = known.stream()
				.filter((other) -> !other.equals(bank))
				.map((other) -> words(normalized(other.englishName())))
				.toList();
			addEnglish(List.of(bank.code().toLowerCase(Locale.ROOT), BANK), bank);
			of(bank).forEach((name) -> addVariants(normalized(name), bank, namesOfOthers));
		}
		for (Bank bank : others) {
			this.wordsOfOthers.addAll(words(normalized(bank.englishName())));
			if (bank.statement() == null && bank.englishName().indexOf('(') < 0) {
				this.english.putIfAbsent(words(normalized(bank.englishName())), bank);
				this.chinese.putIfAbsent(searched(normalized(bank.chineseName())), bank);
			}
		}
	}

	/**
	 * {@return all names of a bank: code, names and short names}
	 */
	static List<String> of(Bank bank) {
		List<String> names = new ArrayList<>(List.of(bank.code(), bank.englishName(), bank.chineseName()));
		names.addAll(bank.shortNames());
		return names;
	}

	/**
	 * {@return a name without blanks and in lower case}
	 */
	static String searched(String name) {
		return BLANKS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
	}

	/**
	 * Find a bank.
	 * @param typed the text as typed
	 * @return the bank; empty if the text is not certainly the name of one bank
	 */
	Optional<Bank> find(String typed) {
		Bank bank = this.exact.get(searched(typed));
		if (bank != null) {
			return Optional.of(bank);
		}
		String text = (typed.length() <= LONGEST) ? TraditionalCharacters.simplified(normalized(typed)) : "";
		bank = this.exact.get(searched(text));
		if (bank != null || ELSEWHERE.matcher(text).find()) {
			return Optional.ofNullable(bank);
		}
		Set<Bank> found = new LinkedHashSet<>();
		List<String> parts = PARTS.splitAsStream(text).map(String::strip).toList();
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
		Bank bank = this.exact.get(searched(part));
		if (bank != null) {
			return bank;
		}
		return hasHan(part) ? findChinese(searched(part)) : findEnglish(words(part), text);
	}

	/** The longest name that the text begins with, after a place. */
	private @Nullable Bank findChinese(String text) {
		String part = CHINESE_INTRODUCTION.matcher(text).replaceFirst("");
		Matcher place = CHINESE_PLACE.matcher(part);
		int latest = place.lookingAt() ? place.end() : 0;
		for (int start : new int[] { 0, latest }) {
			for (int end = part.length(); end > start; end--) {
				Bank bank = this.chinese.get(part.substring(start, end));
				if (bank != null) {
					String rest = part.substring(end);
					boolean card = part.charAt(end - 1) == '行' && CHINESE_CARD.matcher(rest).matches();
					return (card || CHINESE_REST.matcher(rest).matches()) ? bank : null;
				}
			}
		}
		return null;
	}

	private @Nullable Bank findEnglish(List<String> typed, String text) {
		int first = 0;
		while (first < typed.size() && INTRODUCTIONS.contains(typed.get(first))) {
			first++;
		}
		List<String> words = typed.subList(first, typed.size());
		boolean ofChina = text.contains("of china");
		int named = 0;
		for (int end = words.size(); end > 0 && named == 0; end--) {
			Bank bank = exactEnglish(words.subList(0, end));
			if (bank != null) {
				List<String> rest = words.subList(end, words.size());
				if (isBranch(rest) || (rest.equals(List.of(CHINA)) && !ofChina)) {
					return bank;
				}
				named = end;
			}
		}
		if (named <= 1 && words.size() > 1 && ENGLISH_CITIES.contains(words.get(0)) && isDistinct(words)) {
			return findEnglish(words.subList(1, words.size()), text);
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
			.anyMatch((word) -> !COMMON_WORDS.contains(word) && !ENGLISH_CITIES.contains(word)
					&& !PRODUCT_WORDS.contains(word) && !BRANCH_WORDS.contains(word));
	}

	private @Nullable Bank exactEnglish(List<String> words) {
		Bank bank = this.english.get(words);
		return (bank != null) ? bank : this.english.get(List.of(String.join("", words)));
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
		if (differing < 0 || !isTypingError(words.get(differing), name.get(differing))) {
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
				&& isTypingError(typed.distinct, name.distinct)
				&& typed.words.stream().noneMatch((word) -> !name.words.contains(word) && isKnown(word));
	}

	private static boolean isGeneric(String word) {
		return word.equals(BANK) || word.equals(CHINA);
	}

	private boolean isKnown(String word) {
		return this.wordsOfOthers.contains(word) || ENGLISH_CITIES.contains(word);
	}

	private static boolean isTypingError(String typed, String word) {
		if (typed.isEmpty() || typed.charAt(0) != word.charAt(0) || !differsInOneLetter(typed, word)) {
			return false;
		}
		boolean syllables = PINYIN.matcher(typed).matches() && PINYIN.matcher(word).matches();
		return !syllables || sound(typed).equals(sound(word))
				|| (typed.length() == word.length() && sorted(typed).equals(sorted(word)));
	}

	/** The differences of sound that make people misspell pinyin are left out. */
	private static String sound(String pinyin) {
		return pinyin.replace("ng", "n").replace("zh", "z").replace("ch", "c").replace("sh", "s");
	}

	private static List<Integer> sorted(String word) {
		return word.chars().sorted().boxed().toList();
	}

	/** One letter missing, added, replaced, or two neighbours swapped. */
	private static boolean differsInOneLetter(String typed, String word) {
		if (Math.abs(typed.length() - word.length()) > 1) {
			return false;
		}
		int start = 0;
		while (start < Math.min(typed.length(), word.length()) && typed.charAt(start) == word.charAt(start)) {
			start++;
		}
		String left = typed.substring(start);
		String right = word.substring(start);
		if (left.length() == right.length()) {
			boolean swapped = left.length() > 1 && left.charAt(0) == right.charAt(1)
					&& left.charAt(1) == right.charAt(0) && left.substring(2).equals(right.substring(2));
			return swapped || (!left.isEmpty() && left.substring(1).equals(right.substring(1)));
		}
		return (left.length() < right.length()) ? right.substring(1).equals(left)
				: left.substring(1).equals(right) && !left.isEmpty();
	}

	private static boolean isBranch(List<String> words) {
		if (words.isEmpty() || BRANCH_WORDS.contains(words.get(words.size() - 1))) {
			return !words.contains("bank");
		}
		return words.stream().allMatch((word) -> ENGLISH_CITIES.contains(word) || PRODUCT_WORDS.contains(word));
	}

	/** Whether a part of a text says nothing about the bank. */
	private static boolean isWithoutMeaning(String part) {
		if (hasHan(part)) {
			String rest = searched(part);
			Matcher place = CHINESE_PLACE.matcher(rest);
			return LABELS.contains(rest)
					|| CHINESE_REST.matcher(place.lookingAt() ? rest.substring(place.end()) : rest).matches();
		}
		List<String> words = words(part);
		return isBranch(words) || words.equals(List.of(CHINA)) || words.equals(List.of(BANK))
				|| words.stream().allMatch((word) -> word.matches("[0-9]+"));
	}

	private void add(String name, Bank bank) {
		if (hasHan(name)) {
			String full = searched(name);
			this.chinese.putIfAbsent(full, bank);
			if (full.startsWith("中国") && full.length() > 4) {
				this.chinese.putIfAbsent(full.substring(2), bank);
			}
			else if (full.endsWith("银行") && full.length() > 3) {
				this.chinese.putIfAbsent("中国" + full, bank);
			}
			return;
		}
		List<String> words = words(name);
		if (!words.isEmpty()) {
			addEnglish(words, bank);
			if (words.size() > 1 && !words.get(0).equals(CHINA) && !words.get(0).equals(BANK)) {
				addEnglish(join(List.of(List.of(CHINA), words)), bank);
			}
		}
	}

	private void addEnglish(List<String> words, Bank bank) {
		this.english.putIfAbsent(words, bank);
		this.english.putIfAbsent(List.of(String.join("", words)), bank);
		this.correct.putIfAbsent(words, new CorrectName(words, bank));
	}

	/**
	 * Add what people make of a name: without the word for bank, and with China at the
	 * other end. A variant whose words another bank's name has too is ambiguous.
	 */
	private void addVariants(String name, Bank bank, List<List<String>> namesOfOthers) {
		if (hasHan(name)) {
			addChineseVariants(searched(name), bank);
			return;
		}
		List<String> words = words(name);
		if (!words.contains(BANK)) {
			return;
		}
		List<String> stem = words.stream().filter((word) -> !isGeneric(word)).toList();
		if (stem.isEmpty() || (stem.size() == 1 && ENGLISH_CITIES.containsAll(stem))) {
			return;
		}
		Stream
			.of(stem, join(List.of(List.of(CHINA), stem)), join(List.of(stem, List.of(BANK, CHINA))),
					join(List.of(List.of(BANK), stem, List.of(CHINA))), join(List.of(List.of(BANK), stem)))
			.filter((variant) -> variant.size() > 1)
			.filter((variant) -> namesOfOthers.stream().noneMatch((other) -> other.containsAll(variant)))
			.forEach((variant) -> addEnglish(variant, bank));
	}

	private void addChineseVariants(String name, Bank bank) {
		if (!name.endsWith("银行")) {
			return;
		}
		String stem = name.substring(name.startsWith("中国") ? 2 : 0, Math.max(name.length() - 2, 2));
		if (stem.length() < 2 || stem.equals("银行") || CITY.matcher(stem).matches()) {
			return;
		}
		this.chinese.putIfAbsent("中国" + stem, bank);
		this.chinese.putIfAbsent((stem.length() == 2) ? stem + "行" : stem, bank);
	}

	private static List<String> join(List<List<String>> parts) {
		return parts.stream().flatMap(List::stream).toList();
	}

	private static List<String> words(String text) {
		return Arrays.stream(WORDS.split(text.replace("sub-branch", "subbranch")))
			.flatMap(BankNames::apart)
			.map((word) -> ABBREVIATIONS.getOrDefault(word, word))
			.filter((word) -> !word.isEmpty() && !COMPANY_WORDS.contains(word))
			.toList();
	}

	/** A word that ends in bank, such as Citibank, in two words. */
	private static Stream<String> apart(String word) {
		int end = word.length() - BANK.length();
		return (end > 0 && word.endsWith(BANK)) ? Stream.of(word.substring(0, end), BANK) : Stream.of(word);
	}

	/** In compatibility form without accents and tone marks, in lower case. */
	private static String normalized(String text) {
		String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
		String normalized = INITIALS.matcher(plain.toLowerCase(Locale.ROOT))
			.replaceAll((initials) -> initials.group().replaceAll("[. ]", "") + " ");
		for (Map.Entry<Pattern, String> spelling : SPELLINGS.entrySet()) {
			normalized = spelling.getKey().matcher(normalized).replaceAll(spelling.getValue());
		}
		return normalized.strip();
	}

	private static Map<Pattern, String> spellings() {
		Map<Pattern, String> spellings = new LinkedHashMap<>();
		spellings.put(Pattern.compile("zhong ?guo ?yin ?hang"), "bank of china ");
		spellings.put(Pattern.compile("yin ?hang"), " bank ");
		spellings.put(Pattern.compile("\\bzhong ?guo"), " china ");
		spellings.put(Pattern.compile("\\bpr ?china\\b"), "prc");
		spellings.put(Pattern.compile("\\bunion pay\\b"), "unionpay");
		return Collections.unmodifiableMap(spellings);
	}

	private static boolean hasHan(String text) {
		return text.codePoints()
			.anyMatch((character) -> Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN);
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
			this.generic = words.stream().filter(BankNames::isGeneric).count();
		}

	}

}
