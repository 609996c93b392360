package org.alipayrehearsal.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.form.name.NameDifference;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/**
 * Resolves the three texts of a finding: what is wrong, why it matters and what to do
 * instead. They are looked up under {@code <rule>.message}, {@code <rule>.why} and
 * {@code <rule>.fix}; a variant's own text, under {@code <rule>.<variant>.message} and so
 * on, takes precedence.
 */
@Component
public class RuleTexts {

	private final MessageSource messages;

	RuleTexts(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Returns what is wrong, as an imperative.
	 * @param finding the finding
	 * @param locale the language
	 * @return the text
	 */
	public String message(Finding finding, Locale locale) {
		return text(finding, "message", locale);
	}

	/**
	 * Returns why it matters.
	 * @param finding the finding
	 * @param locale the language
	 * @return the text
	 */
	public String why(Finding finding, Locale locale) {
		return text(finding, "why", locale);
	}

	/**
	 * Returns what to do instead.
	 * @param finding the finding
	 * @param locale the language
	 * @return the text
	 */
	public String remedy(Finding finding, Locale locale) {
		return text(finding, "fix", locale);
	}

	private String text(Finding finding, String part, Locale locale) {
		Object[] arguments = finding.arguments().stream().map((argument) -> inWords(argument, locale)).toArray();
		String variant = finding.variant();
		String own = (variant != null) ? find(finding.rule() + "." + variant + "." + part, arguments, locale) : null;
		String text = (own != null) ? own : find(finding.rule() + "." + part, arguments, locale);
		if (text == null) {
			throw new NoSuchMessageException(finding.rule() + "." + part, locale);
		}
		return text;
	}

	private @Nullable String find(String key, Object[] arguments, Locale locale) {
		return this.messages.getMessage(key, arguments, null, locale);
	}

	private Object inWords(Object argument, Locale locale) {
		if (argument instanceof Bank bank) {
			return bank.name(locale);
		}
		if (argument instanceof NameDifference difference) {
			return this.messages.getMessage("name-difference." + difference.variant(), null, locale);
		}
		if (argument instanceof Locale country) {
			return country.getDisplayCountry(locale);
		}
		if (argument instanceof Collection<?> several) {
			return list(several, locale);
		}
		return argument;
	}

	/** Joins a list as the language does, for example "A, B and C". */
	private String list(Collection<?> several, Locale locale) {
		List<String> words = new ArrayList<>();
		several.forEach((one) -> words.add(String.valueOf(inWords(one, locale))));
		if (words.size() < 2) {
			return words.isEmpty() ? this.messages.getMessage("list.none", null, locale) : words.get(0);
		}
		String last = words.remove(words.size() - 1);
		return String.join(this.messages.getMessage("list.separator", null, locale), words)
				+ this.messages.getMessage("list.last", null, locale) + last;
	}

}
