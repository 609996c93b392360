package org.alipayrehearsal.web.guide.failures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.check.RuleCatalogue;
import org.alipayrehearsal.data.YamlFile;
import org.alipayrehearsal.web.guide.TranslatedText;
import org.alipayrehearsal.web.guide.GuideProperties;
import org.alipayrehearsal.web.guide.words.Glossary;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Explains the messages that Alipay shows when it refuses something.
 */
@Component
class FailureMessages {

	/** Maximum length of a text in characters. */
	static final int LONGEST = 10_000;

	private final MessageMatcher matcher;

	private final Glossary words;

	private final MessageSource texts;

	private final Clock clock;

	FailureMessages(GuideProperties properties, RuleCatalogue rules, Glossary words, MessageSource texts, Clock clock) {
		FailureMessagesFile file = YamlFile.read(properties.failureMessages(), FailureMessagesFile.class);
		// An unknown rule stops the start instead of failing on the page.
		file.messages().forEach((message) -> message.rules().forEach(rules::rule));
		this.matcher = new MessageMatcher(file);
		this.words = words;
		this.texts = texts;
		this.clock = clock;
	}

	/**
	 * Explains a text.
	 * @param text the pasted text, of at most {@link #LONGEST} characters
	 * @param language the language of the explanation
	 * @return the explanation
	 */
	Explanation explain(String text, Locale language) {
		List<Explanation.Explained> matches = this.matcher.find(text)
			.stream()
			.limit(3)
			.map((match) -> explained(match, text, language))
			.toList();
		return new Explanation(matches, this.words.in(text));
	}

	private Explanation.Explained explained(MessageMatcher.MessageMatch match, String text, Locale language) {
		FailureMessage message = match.message();
		LocalDate retry = message.retryDate() ? RetryDate.in(text).orElse(null) : null;
		return new Explanation.Explained(message.id(), match.isSure(), match.percent(), message.texts().get(0),
				message.meaning().in(language),
				message.causes()
					.stream()
					.map((cause) -> new Explanation.Reason(cause.in(language), cause.source()))
					.toList(),
				message.steps().stream().map((TranslatedText step) -> step.in(language)).toList(), retry,
				retry != null && !retry.isAfter(LocalDate.now(this.clock)),
				message.rules()
					.stream()
					.map((rule) -> new Explanation.RuleLine(rule,
							this.texts.getMessage(rule + ".title", null, language)))
					.toList());
	}

}
