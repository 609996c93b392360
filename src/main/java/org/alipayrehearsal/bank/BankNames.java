package org.alipayrehearsal.bank;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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

import org.jspecify.annotations.Nullable;

/**
 * Finds banks by their names as people write them: in Chinese or English or both, in any
 * case, with company form, branch, city, kind of card or brackets, and with a typing
 * error of one letter in an English name.
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

	private static final String TRADITIONAL = "國銀廣發興業農設儲郵東華開務聯張浦總麗萬陽灣澳";

	private static final String SIMPLIFIED = "国银广发兴业农设储邮东华开务联张浦总丽万阳湾澳";

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

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

	private static final String COMPANY = "(?:股份有限公司|有限责任公司|股份公司|有限公司)?";

	private static final String PRODUCT = "(?:的)?(?:个人)?(?:借记卡|储蓄卡|银行卡|信用卡|一卡通|一类卡|二类卡|账户|帐户|存折|卡)?";

	/** What may follow a Chinese name: company form, branch, kind of card. */
	private static final Pattern CHINESE_REST = Pattern.compile(
			COMPANY + "(?:(?:" + CITIES + ")(?:省|市)?|\\p{IsHan}{0,14}?(?:分行|支行|营业部|营业厅|营业所|分理处|储蓄所|支局|网点))?" + PRODUCT);

	private static final Pattern CHINESE_PLACE = Pattern.compile("(?:中国)?(?:" + CITIES + ")?(?:省|市)?");

	private static final Set<String> COMPANY_WORDS = Set.of("co", "ltd", "limited", "company", "corp", "corporation",
			"inc", "plc", "the", "of", "and", "p", "r", "c");

	private static final Set<String> PRODUCT_WORDS = Set.of("debit", "card", "account", "unionpay", "personal", "my");

	private static final Set<String> BRANCH_WORDS = Set.of("branch", "branches", "subbranch", "office", "outlet");

	private final Map<String, Bank> exact = new HashMap<>();

	private final Map<String, Bank> chinese = new HashMap<>();

	private final Map<List<String>, Bank> english = new HashMap<>();

	private final Set<String> wordsOfOthers = new HashSet<>();

	/**
	 * Create an index. Names that several banks share belong to the first of them.
	 * @param listed the banks of the list
	 * @param others banks that are found by their exact names only
	 */
	BankNames(Collection<Bank> listed, Collection<Bank> others) {
		Stream.concat(listed.stream(), others.stream())
			.forEach((bank) -> of(bank).forEach((name) -> this.exact.putIfAbsent(searched(name), bank)));
		for (Bank bank : listed) {
			for (String name : of(bank)) {
				add(normalized(name), bank);
			}
		}
		for (Bank bank : others) {
			this.wordsOfOthers.addAll(words(normalized(bank.englishName())));
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
		String text = (typed.length() <= LONGEST) ? normalized(typed) : "";
		bank = this.exact.get(searched(text));
		if (bank != null || ELSEWHERE.matcher(text).find()) {
			return Optional.ofNullable(bank);
		}
		Set<Bank> found = new LinkedHashSet<>();
		for (String part : PARTS.splitAsStream(text).toList()) {
			Bank named = find(part.strip(), text);
			if (named != null) {
				found.add(named);
			}
			else if (!isWithoutMeaning(part.strip())) {
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
	private @Nullable Bank findChinese(String part) {
		Matcher place = CHINESE_PLACE.matcher(part);
		int latest = place.lookingAt() ? place.end() : 0;
		for (int start : new int[] { 0, latest }) {
			for (int end = part.length(); end > start; end--) {
				Bank bank = this.chinese.get(part.substring(start, end));
				if (bank != null) {
					return CHINESE_REST.matcher(part.substring(end)).matches() ? bank : null;
				}
			}
		}
		return null;
	}

	private @Nullable Bank findEnglish(List<String> words, String text) {
		boolean ofChina = text.contains("of china");
		for (int end = words.size(); end > 0; end--) {
			Bank bank = exactEnglish(words.subList(0, end));
			if (bank != null) {
				List<String> rest = words.subList(end, words.size());
				return isBranch(rest) || (rest.equals(List.of("china")) && !ofChina) ? bank : null;
			}
		}
		Set<Bank> corrected = IntStream.rangeClosed(1, words.size())
			.mapToObj((end) -> isBranch(words.subList(end, words.size())) ? corrected(words.subList(0, end))
					: Set.<Bank>of())
			.flatMap(Set::stream)
			.collect(Collectors.toSet());
		return (corrected.size() == 1) ? corrected.iterator().next() : null;
	}

	private @Nullable Bank exactEnglish(List<String> words) {
		Bank bank = this.english.get(words);
		return (bank != null) ? bank : this.english.get(List.of(String.join("", words)));
	}

	/** The banks whose names differ in one letter of one long word. */
	private Set<Bank> corrected(List<String> words) {
		Set<Bank> banks = new HashSet<>();
		this.english.forEach((name, bank) -> {
			if (name.size() == words.size()) {
				List<Integer> differing = IntStream.range(0, name.size())
					.filter((i) -> !name.get(i).equals(words.get(i)))
					.boxed()
					.toList();
				if (differing.size() == 1 && isTypingError(words.get(differing.get(0)), name.get(differing.get(0)))) {
					banks.add(bank);
				}
			}
		});
		return banks;
	}

	private boolean isTypingError(String typed, String word) {
		return word.length() >= SHORTEST_TO_CORRECT && !typed.isEmpty() && typed.charAt(0) == word.charAt(0)
				&& (word.length() >= CERTAIN || !this.wordsOfOthers.contains(typed)) && !ENGLISH_CITIES.contains(typed)
				&& differsInOneLetter(typed, word);
	}

	/** One letter missing, added, replaced, or two neighbours swapped. */
	private static boolean differsInOneLetter(String typed, String word) {
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
			return CHINESE_REST.matcher(place.lookingAt() ? rest.substring(place.end()) : rest).matches();
		}
		List<String> words = words(part);
		return isBranch(words) || words.equals(List.of("china"))
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
			this.english.putIfAbsent(words, bank);
			this.english.putIfAbsent(List.of(String.join("", words)), bank);
			if (words.size() > 1 && !words.get(0).equals("china") && !words.get(0).equals("bank")) {
				List<String> national = new ArrayList<>(List.of("china"));
				national.addAll(words);
				this.english.putIfAbsent(List.copyOf(national), bank);
			}
		}
	}

	private static List<String> words(String text) {
		return Arrays.stream(WORDS.split(text.replace("sub-branch", "subbranch")))
			.filter((word) -> !word.isEmpty() && !COMPANY_WORDS.contains(word))
			.toList();
	}

	private static String normalized(String text) {
		StringBuilder simplified = new StringBuilder(text.length());
		for (char character : Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).toCharArray()) {
			int index = TRADITIONAL.indexOf(character);
			simplified.append((index >= 0) ? SIMPLIFIED.charAt(index) : character);
		}
		return simplified.toString().strip();
	}

	private static boolean hasHan(String text) {
		return text.codePoints()
			.anyMatch((character) -> Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN);
	}

}
