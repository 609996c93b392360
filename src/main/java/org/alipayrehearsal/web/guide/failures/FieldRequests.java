package org.alipayrehearsal.web.guide.failures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.alipayrehearsal.web.guide.words.ChineseText;

/**
 * Finds the sentences with which a form asks for its fields, for example “请输入银行卡号”. They
 * stand at the empty fields for everybody and are no refusals.
 */
final class FieldRequests {

	/** Ends of sentences, lines and quotations, and what introduces a quotation. */
	private static final Pattern BETWEEN = Pattern
		.compile("[\\n。!?;…|\"“”「」『』«»]+|\\.(?=\\s|$)" + "|(?<=提示|显示|说|写着|says|shows|said|message)\\s{0,3}:");

	private static final Pattern BLANK_AT_CHINESE = Pattern.compile("(?<=\\p{IsHan}) | (?=\\p{IsHan})");

	/** A longer sentence says more than that. */
	private static final int LONGEST = 120;

	private final Map<String, FailureMessage> messages = new LinkedHashMap<>();

	private final Pattern field;

	private final Pattern request;

	/**
	 * Creates requests.
	 * @param asks the words with which a form asks
	 * @param messages the messages; those with fields are requests
	 */
	FieldRequests(List<String> asks, List<FailureMessage> messages) {
		for (FailureMessage message : messages) {
			for (String name : ConceptFinder.expanded(message.fields())) {
				this.messages.putIfAbsent(plain(name), message);
			}
		}
		String fields = alternatives(this.messages.keySet());
		String list = fields + "(?: ?(?:和|与|及|以及|或|and |or )?(?:your |the |an? )?" + fields + ")*+";
		this.field = Pattern.compile(fields);
		// Possessive throughout: the time needed is proportional to the length.
		this.request = Pattern.compile("(?:" + fields + " ?)*+(?:"
				+ alternatives(ConceptFinder.expanded(asks).stream().map(FieldRequests::plain).toList())
				+ " ?(?:your |the |an? )?" + list + " ?)++(?:必填|选填|required|optional)?+");
	}

	/** The longest first: a phone number is not a phone. */
	private static String alternatives(Collection<String> words) {
		return words.stream()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.distinct()
			.map(Pattern::quote)
			.collect(Collectors.joining("|", "(?>", words.isEmpty() ? "(?!))" : ")"));
	}

	/**
	 * Find the requests of a text.
	 * @param text any text
	 * @return the messages about the fields asked for, and the other sentences
	 */
	Found in(String text) {
		Set<FailureMessage> asked = new LinkedHashSet<>();
		List<String> others = new ArrayList<>();
		for (String sentence : BETWEEN.split(ChineseText.folded(text), -1)) {
			String plain = (sentence.length() <= LONGEST) ? plain(sentence) : "";
			if (this.request.matcher(plain).matches()) {
				Matcher names = this.field.matcher(plain);
				while (names.find()) {
					asked.add(this.messages.get(names.group()));
				}
			}
			else {
				others.add(sentence);
			}
		}
		return new Found(List.copyOf(asked), String.join("\n\n", others));
	}

	private static String plain(String text) {
		return BLANK_AT_CHINESE.matcher(ChineseText.words(text)).replaceAll("");
	}

	/**
	 * Requests of a text.
	 *
	 * @param asked the messages about the fields asked for
	 * @param others the other sentences
	 */
	record Found(List<FailureMessage> asked, String others) {

		/** Omits the text, which may hold personal data. */
		@Override
		public String toString() {
			return "Found" + this.asked;
		}

	}

}
