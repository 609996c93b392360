package org.alipayrehearsal.wizard;

import java.util.Locale;

import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.RuleTexts;
import org.alipayrehearsal.rule.Fix;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts findings into the words of a page.
 */
@Component
class FindingViews {

	private final RuleTexts texts;

	private final MessageSource messages;

	FindingViews(RuleTexts texts, MessageSource messages) {
		this.texts = texts;
		this.messages = messages;
	}

	FindingView of(Finding finding, Locale locale) {
		return new FindingView(finding.rule(), finding.severity().name().toLowerCase(Locale.ROOT), finding.path(),
				elementId(finding.path()), this.texts.message(finding, locale), this.texts.why(finding, locale),
				this.texts.remedy(finding, locale), fix(finding.fix()), finding.source());
	}

	/**
	 * A date that could not be read. No rule of the guide speaks of it: it is about this
	 * page's own field.
	 */
	FindingView unreadableDate(String path, Locale locale) {
		return new FindingView("unreadable-date", "error", path, elementId(path),
				this.messages.getMessage("unreadable-date.message", null, locale),
				this.messages.getMessage("unreadable-date.why", null, locale),
				this.messages.getMessage("unreadable-date.fix", null, locale), null, null);
	}

	static String elementId(String path) {
		return path.replace('.', '-');
	}

	private static FindingView.@Nullable FixView fix(@Nullable Fix fix) {
		if (fix == null) {
			return null;
		}
		String shown = fix.path().equals("card.number") ? CardNumberMask.mask(fix.value()) : fix.value();
		return new FindingView.FixView(fix.path(), shown);
	}

}
