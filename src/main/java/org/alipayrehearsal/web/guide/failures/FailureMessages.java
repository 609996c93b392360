package org.alipayrehearsal.web.guide.failures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.alipayrehearsal.check.RuleCatalogue;
import org.alipayrehearsal.data.YamlFile;
import org.alipayrehearsal.web.guide.GuideProperties;
import org.alipayrehearsal.web.guide.TranslatedText;
import org.alipayrehearsal.web.guide.words.ChineseText;
import org.alipayrehearsal.web.guide.words.Glossary;
import org.alipayrehearsal.web.guide.words.GlossaryWord;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Explains the messages that Alipay shows when it refuses something.
 */
@Component
@Lazy(false)
class FailureMessages {

	/** Maximum length of a text in characters. */
	static final int LONGEST = 10_000;

	private final Supplier<Content> content;

	private final Glossary words;

	private final MessageSource texts;

	private final Clock clock;

	FailureMessages(GuideProperties properties, RuleCatalogue rules, Glossary words, MessageSource texts, Clock clock) {
		this.content = YamlFile.deferred(properties.failureMessages(),
				() -> Content.read(properties.failureMessages(), rules));
		this.words = words;
		this.texts = texts;
		this.clock = clock;
	}

	/**
	 * Explain a text.
	 * @param text the pasted text, of at most {@link #LONGEST} characters
	 * @param language the language of the explanation
	 * @return the explanation
	 */
	Explanation explain(String text, Locale language) {
		List<Explanation.Explained> matches = this.content.get()
			.matcher()
			.find(text)
			.stream()
			.limit(3)
			.map((match) -> explained(match, text, language))
			.toList();
		return new Explanation(matches, words(text));
	}

	/**
	 * Explain a known message.
	 * @param id the id of the message
	 * @param language the language of the explanation
	 * @return the explanation, or nothing if there is no such message
	 */
	Optional<Explanation> explainKnown(String id, Locale language) {
		return Optional.ofNullable(this.content.get().messages().get(id)).map((message) -> {
			String original = message.texts().get(0);
			Explanation.Explained match = explained(MessageMatcher.MessageMatch.quotation(message), "", language);
			return new Explanation(List.of(match), words(original));
		});
	}

	/**
	 * List the known messages.
	 * @param query words that must occur in a wording or in the meaning, in either
	 * language; all messages if blank
	 * @param language the language of the meanings
	 * @return the messages in the order of the file
	 */
	List<KnownMessage> known(String query, Locale language) {
		String[] parts = ChineseText.words(query).split(" ", -1);
		return this.content.get()
			.messages()
			.values()
			.stream()
			.filter((message) -> Stream.of(parts).allMatch(searched(message)::contains))
			.map((message) -> new KnownMessage(message.id(), message.texts().get(0), message.meaning().in(language)))
			.toList();
	}

	/**
	 * Describe all known messages.
	 * @param language the language of the descriptions
	 * @return the messages in the order of the file
	 */
	List<MessageDescription> descriptions(Locale language) {
		return this.content.get()
			.messages()
			.values()
			.stream()
			.map((message) -> new MessageDescription(message.id(), message.texts(), message.meaning().in(language),
					causes(message, language), steps(message, language), rules(message, language)))
			.toList();
	}

	private static String searched(FailureMessage message) {
		return ChineseText
			.words(String.join(" ", message.texts()) + " " + message.meaning().en() + " " + message.meaning().zh());
	}

	/**
	 * Return the words of the glossary in a text: Chinese words, and English meanings.
	 */
	private List<GlossaryWord> words(String text) {
		List<GlossaryWord> found = new ArrayList<>(this.words.in(text));
		String english = " " + ChineseText.words(text) + " ";
		this.words.all()
			.stream()
			.filter((word) -> !found.contains(word) && english.contains(" " + ChineseText.words(word.english()) + " "))
			.forEach(found::add);
		return found;
	}

	private Explanation.Explained explained(MessageMatcher.MessageMatch match, String text, Locale language) {
		FailureMessage message = match.message();
		LocalDate retry = message.retryDate() ? RetryDate.in(text).orElse(null) : null;
		return new Explanation.Explained(message.id(), match.isSure(), match.percent(), message.texts().get(0),
				message.meaning().in(language), causes(message, language), steps(message, language), retry,
				retry != null && !retry.isAfter(LocalDate.now(this.clock)), rules(message, language));
	}

	private static List<Explanation.Reason> causes(FailureMessage message, Locale language) {
		return message.causes()
			.stream()
			.map((cause) -> new Explanation.Reason(cause.in(language), cause.source()))
			.toList();
	}

	private static List<String> steps(FailureMessage message, Locale language) {
		return message.steps().stream().map((TranslatedText step) -> step.in(language)).toList();
	}

	private List<Explanation.RuleLine> rules(FailureMessage message, Locale language) {
		return message.rules()
			.stream()
			.map((rule) -> new Explanation.RuleLine(rule, this.texts.getMessage(rule + ".title", null, language)))
			.toList();
	}

	/**
	 * A known message.
	 *
	 * @param id the id of the message
	 * @param original one of its wordings
	 * @param meaning its meaning
	 */
	record KnownMessage(String id, String original, String meaning) {

		/**
		 * {@return the language tag of the original}
		 */
		public String originalLanguage() {
			return Explanation.languageOf(this.original);
		}

	}

	/**
	 * A known message, described for programs.
	 *
	 * @param id the id of the message
	 * @param texts its wordings, in Chinese or in English
	 * @param meaning its meaning
	 * @param causes possible causes, the likeliest first
	 * @param steps what to do next, in order
	 * @param rules the rules that belong to the causes
	 */
	@JsonPropertyOrder({ "id", "texts", "meaning", "causes", "steps", "rules" })
	record MessageDescription(String id, List<String> texts, String meaning, List<Explanation.Reason> causes,
			List<String> steps, List<Explanation.RuleLine> rules) {

		@Override
		public String toString() {
			return "MessageDescription[" + this.id + "]";
		}

	}

	/**
	 * The messages with their index.
	 *
	 * @param matcher the index
	 * @param messages the messages by id
	 */
	private record Content(MessageMatcher matcher, Map<String, FailureMessage> messages) {

		static Content read(Resource source, RuleCatalogue rules) {
			FailureMessagesFile file = YamlFile.read(source, FailureMessagesFile.class);
			// An unknown rule stops the start instead of failing on the page.
			file.messages().forEach((message) -> message.rules().forEach(rules::rule));
			Map<String, FailureMessage> messages = new LinkedHashMap<>();
			file.messages().forEach((message) -> messages.put(message.id(), message));
			return new Content(new MessageMatcher(file), messages);
		}

	}

}
