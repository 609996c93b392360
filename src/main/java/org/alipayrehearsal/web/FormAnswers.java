package org.alipayrehearsal.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.FieldKind;
import org.alipayrehearsal.form.FormBuilder;
import org.alipayrehearsal.form.FormFields;
import org.alipayrehearsal.form.TypedDate;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.form.name.NameAnswers;
import org.alipayrehearsal.rule.Fix;
import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;

/**
 * What a person answered on pages: texts as typed, and what was measured on the pictures.
 *
 * @param typed the answers as typed, by path
 * @param scans what was measured on the pictures, by path; never the pictures
 */
public record FormAnswers(Map<String, String> typed, Map<String, ScanReport> scans) {

	/** Nothing at all. */
	public static final FormAnswers NONE = new FormAnswers(Map.of(), Map.of());

	/**
	 * Copies the maps.
	 */
	public FormAnswers {
		typed = Map.copyOf(typed);
		scans = Map.copyOf(scans);
	}

	/**
	 * The text of a field as typed.
	 * @param path the field's path
	 * @return the text; empty where nothing was typed
	 */
	public String text(String path) {
		return this.typed.getOrDefault(path, "");
	}

	/**
	 * What was measured on a picture.
	 * @param path the field's path
	 * @return the report; null where there is no picture
	 */
	public @Nullable ScanReport scan(String path) {
		return this.scans.get(path);
	}

	/**
	 * With other texts in some fields.
	 * @param answers the texts by path
	 * @return the changed answers
	 */
	public FormAnswers withTyped(Map<String, String> answers) {
		Map<String, String> changed = new LinkedHashMap<>(this.typed);
		changed.putAll(answers);
		return new FormAnswers(changed, this.scans);
	}

	/**
	 * With a picture.
	 * @param path the field's path
	 * @param scan what was measured on it
	 * @return the changed answers
	 */
	public FormAnswers withScan(String path, ScanReport scan) {
		Map<String, ScanReport> changed = new LinkedHashMap<>(this.scans);
		changed.put(path, scan);
		return new FormAnswers(this.typed, changed);
	}

	/**
	 * Without a picture.
	 * @param path the field's path
	 * @return the changed answers
	 */
	public FormAnswers withoutScan(String path) {
		Map<String, ScanReport> changed = new LinkedHashMap<>(this.scans);
		changed.remove(path);
		return new FormAnswers(this.typed, changed);
	}

	/**
	 * With the text that a rule offers.
	 * @param findings what stands against the answers
	 * @param rule the rule's id
	 * @return the changed answers, or the same where the rule offers none any more
	 */
	public FormAnswers withFix(List<Finding> findings, String rule) {
		return findings.stream()
			.filter((finding) -> finding.rule().equals(rule))
			.map(Finding::fix)
			.filter(Objects::nonNull)
			.findFirst()
			.map((Fix fix) -> withTyped(Map.of(fix.path(), fix.value())))
			.orElse(this);
	}

	/**
	 * The answers as the application that the rules know.
	 * @return the application, with all steps of the rehearsal
	 */
	public VerificationForm application() {
		FormBuilder answers = new FormBuilder();
		StepFields.STEPS.forEach(answers::name);
		this.typed.forEach((path, text) -> value(path, text).ifPresent((value) -> answers.give(path, value)));
		this.scans.forEach(answers::give);
		return answers.toApplication();
	}

	/**
	 * The answers about the name.
	 * @return the answers; blank ones where nothing was typed
	 */
	public NameAnswers name() {
		return Objects.requireNonNull(application().name());
	}

	/**
	 * The dates that were typed but are none.
	 * @return their paths
	 */
	public Set<String> unreadable() {
		return FormFields.paths(FieldKind.DATE)
			.stream()
			.filter((path) -> !TypedText.isBlank(text(path)) && TypedDate.of(text(path)).isEmpty())
			.collect(Collectors.toSet());
	}

	/** An unknown kind of visa is kept as typed: a rule reports it. */
	private static Optional<?> value(String path, String typed) {
		FieldKind kind = FormFields.kind(path);
		return (kind == FieldKind.VISA_KIND) ? Optional.of(typed) : kind.parse(typed);
	}

	/**
	 * Without the answers.
	 */
	@Override
	public String toString() {
		return "FormAnswers[]";
	}

}
