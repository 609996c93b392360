package org.alipayrehearsal.web.guide.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.check.ExampleAnswers;
import org.alipayrehearsal.check.ExampleRun;
import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.RuleCatalogue;
import org.alipayrehearsal.check.RuleExample;
import org.alipayrehearsal.check.RuleTexts;
import org.alipayrehearsal.form.FormFields;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Renders the examples of rules.
 */
@Component
class ExampleViews {

	private final RuleCatalogue catalogue;

	private final RuleTexts texts;

	private final Banks banks;

	private final MessageSource messages;

	ExampleViews(RuleCatalogue catalogue, RuleTexts texts, Banks banks, MessageSource messages) {
		this.catalogue = catalogue;
		this.texts = texts;
		this.banks = banks;
		this.messages = messages;
	}

	/**
	 * {@return an example, rendered}
	 * @param run the example and the finding of its rule
	 * @param ownMessage the message in the texts of the rule
	 * @param language the language of the page
	 */
	RulePage.ExampleView of(ExampleRun run, String ownMessage, Locale language) {
		RuleExample example = run.example();
		List<RulePage.ExampleValue> values = example.answers()
			.entrySet()
			.stream()
			.sorted(Comparator.comparingInt((answer) -> this.catalogue.order(answer.getKey())))
			.map((answer) -> value(answer.getKey(), answer.getValue(), language))
			.toList();
		return new RulePage.ExampleView(example.accepted(), example.description(language), values,
				message(run.finding(), ownMessage, language), fix(example, language));
	}

	private @Nullable String message(@Nullable Finding finding, String ownMessage, Locale language) {
		String message = (finding != null) ? this.texts.message(finding, language) : ownMessage;
		return message.equals(ownMessage) ? null : message;
	}

	private RulePage.@Nullable ExampleValue fix(RuleExample example, Locale language) {
		String path = example.fixPath();
		String fix = example.fix();
		return (path != null && fix != null) ? value(path, fix, language) : null;
	}

	private RulePage.ExampleValue value(String path, String text, Locale language) {
		if (text.isEmpty()) {
			return new RulePage.ExampleValue(path, false, List.of());
		}
		String words = switch (FormFields.kind(path)) {
			case DATE -> day(text, language);
			case YES_OR_NO -> text("answer." + (text.equals("true") ? "yes" : "no"), language);
			case VISA_KIND -> this.messages.getMessage("visa-kind." + text, null, null, language);
			case SCAN -> text("sample." + text, language);
			case TEXT ->
				path.equals("card.bank") ? this.banks.find(text).map((bank) -> bank.name(language)).orElse(null) : null;
		};
		return (words != null) ? new RulePage.ExampleValue(path, false, List.of(new VisibleText.Piece(words, null)))
				: new RulePage.ExampleValue(path, true, VisibleText.of(text));
	}

	private String day(String text, Locale language) {
		int days = text.isBlank() ? 0 : ExampleAnswers.days(text);
		String key = (days == 0) ? "rules.today" : (days < 0) ? "rules.days-ago" : "rules.days-ahead";
		return this.messages.getMessage(key, new Object[] { Math.abs(days) }, language);
	}

	private String text(String key, Locale language) {
		return this.messages.getMessage(key, null, language);
	}

}
