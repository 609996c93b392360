package org.alipayrehearsal.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.alipayrehearsal.data.YamlFile;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What is reported to have changed since the guide was written in 2015, from
 * {@code data/changes.yml}. None of it was confirmed by Alipay.
 */
@Component("reportedChanges")
public class ReportedChanges {

	private static final String DATE = "\\d{4}(-\\d{2}){0,2}";

	private final ChangesFile file;

	private final MessageSource messages;

	/** Every page has this line. */
	private final Map<Locale, String> datedLines = new ConcurrentHashMap<>();

	ReportedChanges(MessageSource messages) {
		this.file = YamlFile.read(new ClassPathResource("data/changes.yml", ReportedChanges.class.getClassLoader()),
				ChangesFile.class);
		this.messages = messages;
	}

	/**
	 * {@return all changes in chronological order}
	 */
	public List<ReportedChange> all() {
		return this.file.changes();
	}

	/**
	 * {@return the changes that concern the findings of a rule, in chronological order}
	 * @param rule the id of the rule
	 */
	public List<ReportedChange> of(String rule) {
		return this.file.changes().stream().filter((change) -> change.rules().contains(rule)).toList();
	}

	/**
	 * {@return a change as one text with its date}
	 * @param change the change
	 * @param language the language
	 */
	public String text(ReportedChange change, Locale language) {
		String text = this.messages.getMessage("change." + change.id() + ".text", null, language);
		return (change.since() != null)
				? this.messages.getMessage("changes.reported", new Object[] { change.since(), text }, language)
				: this.messages.getMessage("changes.reported.today", new Object[] { text }, language);
	}

	/**
	 * {@return the line that dates the rules and the reports and says that Alipay
	 * decides}
	 * @param language the language
	 */
	public String datedLine(Locale language) {
		return this.datedLines.computeIfAbsent(language, this::createDatedLine);
	}

	private String createDatedLine(Locale language) {
		return this.messages.getMessage("changes.dated", new Object[] { readOn(language) }, language);
	}

	/**
	 * {@return the day on which the sources were read, as the language writes it}
	 * @param language the language
	 */
	public String readOn(Locale language) {
		String pattern = this.messages.getMessage("changes.date", null, language);
		return DateTimeFormatter.ofPattern(pattern, language).format(this.file.readOn());
	}

	/**
	 * The content of the file.
	 *
	 * @param readOn the day on which the sources were read
	 * @param changes the changes in chronological order
	 */
	record ChangesFile(@NotNull LocalDate readOn, @NotEmpty List<@Valid ReportedChange> changes) {

	}

	/**
	 * A reported change.
	 *
	 * @param id the id, part of the key of its text
	 * @param since the year, month or day since which it is reported, or null for a
	 * source without a date that speaks of today
	 * @param rules the ids of the rules at whose findings it is shown
	 * @param sources where it was read
	 */
	public record ReportedChange(@NotBlank String id,
			@Pattern(regexp = DATE, message = "a year, a month or a day, for example 2023-07") @Nullable String since,
			List<@NotBlank String> rules, @NotEmpty List<@Valid ChangeSource> sources) {

	}

	/**
	 * A page on which a change was read.
	 *
	 * @param name the site, and the title or the publisher
	 * @param date the year, month or day of the page, or null
	 */
	public record ChangeSource(@NotBlank String name,
			@Pattern(regexp = DATE, message = "a year, a month or a day, for example 2023-07") @Nullable String date) {

	}

}
