package org.alipayrehearsal.bank;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The names of banks in Chinese characters, with and without China in front and the word
 * for bank. A name is found at the beginning of a text, after a place, if nothing but a
 * company form, a branch or a kind of card follows.
 */
final class ChineseBankNames {

	private static final String CITIES = "北京|上海|天津|重庆|广州|深圳|杭州|南京|苏州|无锡|宁波|温州|武汉|成都|西安|长沙|郑州|青岛|济南|大连|沈阳|哈尔滨|长春|厦门|福州|泉州|昆明|贵阳|南宁"
			+ "|海口|三亚|合肥|南昌|太原|石家庄|乌鲁木齐|兰州|银川|西宁|呼和浩特|拉萨|东莞|佛山|珠海|中山|惠州|常州|徐州|义乌|金华|嘉兴|绍兴|烟台|广东|浙江|江苏|山东|福建|四川|湖北|湖南|河南|河北"
			+ "|辽宁|吉林|黑龙江|陕西|安徽|江西|云南|贵州|广西|海南|山西|甘肃|新疆|内蒙古|宁夏|青海|西藏";

	private static final Pattern CITY = Pattern.compile(CITIES);

	private static final String COMPANY = "(?:股份有限公司|有限责任公司|股份公司|有限公司)?";

	/** Names that banks give to their cards. */
	private static final String BRAND = "(?:长城|牡丹|龙|金穗|绿|金葵花|葵花|东方|太平洋|阳光|灵通|通宝)";

	private static final String PRODUCT = "(?:的)?(?:个人)?(?:" + BRAND
			+ "{0,2}(?:借记|储蓄|银行|信用|银联|一类|二类)?卡|金葵花|一卡通|龙卡通|一类户|二类户|账户|帐户|存折|尾号)?";

	/** What may follow a Chinese name: company form, branch, kind of card. */
	private static final Pattern REST = Pattern.compile(COMPANY + "(?:(?:" + CITIES
			+ ")(?:省|市)?|\\p{IsHan}{0,14}?(?:分行|支行|总行|营业部|营业厅|营业所|分理处|储蓄所|支局|网点))?" + PRODUCT);

	/** The card of a bank whose name is written with the word for bank. */
	private static final Pattern CARD = Pattern.compile("[\\p{IsHan}&&[^行银或和]]{0,8}卡");

	private static final Set<String> LABELS = Set.of("银行", "开户行", "开户银行", "发卡行", "发卡银行");

	private static final Pattern PLACE = Pattern.compile("(?:中国)?(?:" + CITIES + ")?(?:省|市)?");

	private static final Pattern INTRODUCTION = Pattern.compile("^(?:我的|本人的?|原名?|前身为?|曾用名|即|又称|简称)(?=.)");

	private final Map<String, Bank> names = new HashMap<>();

	/**
	 * Add a name, unless it is one of another bank.
	 * @param name the name, without blanks
	 * @param bank the bank
	 */
	void add(String name, Bank bank) {
		this.names.putIfAbsent(name, bank);
	}

	/**
	 * Add a name, and the same with or without China in front.
	 * @param name the name, without blanks
	 * @param bank the bank
	 */
	void addWithChina(String name, Bank bank) {
		add(name, bank);
		if (name.startsWith("中国") && name.length() > 4) {
			add(name.substring(2), bank);
		}
		else if (name.endsWith("银行") && name.length() > 3) {
			add("中国" + name, bank);
		}
	}

	/**
	 * Add what people make of a name: without the word for bank, and with China in front.
	 * @param name the name, without blanks
	 * @param bank the bank
	 */
	void addVariants(String name, Bank bank) {
		if (!name.endsWith("银行")) {
			return;
		}
		String stem = name.substring(name.startsWith("中国") ? 2 : 0, Math.max(name.length() - 2, 2));
		if (stem.length() < 2 || stem.equals("银行") || CITY.matcher(stem).matches()) {
			return;
		}
		add("中国" + stem, bank);
		add((stem.length() == 2) ? stem + "行" : stem, bank);
	}

	/**
	 * Find the bank with the longest name that a text begins with.
	 * @param text a text without blanks
	 * @return the bank, or null if there is none or the text says more
	 */
	@Nullable Bank find(String text) {
		String part = INTRODUCTION.matcher(text).replaceFirst("");
		Matcher place = PLACE.matcher(part);
		int latest = place.lookingAt() ? place.end() : 0;
		for (int start : new int[] { 0, latest }) {
			for (int end = part.length(); end > start; end--) {
				Bank bank = this.names.get(part.substring(start, end));
				if (bank != null) {
					String rest = part.substring(end);
					boolean card = part.charAt(end - 1) == '行' && CARD.matcher(rest).matches();
					return (card || REST.matcher(rest).matches()) ? bank : null;
				}
			}
		}
		return null;
	}

	/**
	 * {@return whether a text says nothing about the bank, such as a city or a branch}
	 * @param text a text without blanks
	 */
	static boolean isWithoutMeaning(String text) {
		Matcher place = PLACE.matcher(text);
		return LABELS.contains(text) || REST.matcher(place.lookingAt() ? text.substring(place.end()) : text).matches();
	}

}
