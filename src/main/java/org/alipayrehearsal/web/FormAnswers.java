package org.alipayrehearsal.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.FieldKind;
import org.alipayrehearsal.form.FormBuilder;
import org.alipayrehearsal.form.FormFields;
import org.alipayrehearsal.form.TypedDate;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.form.name.NameAnswers;
import org.alipayrehearsal.form.passport.BirthDate;
import org.alipayrehearsal.rule.Fix;
import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;

/**
 * The answers that a person gave on pages: texts as typed, and the reports of pictures.
 *
 * @param typed the texts as typed, by path
 * @param scans the reports of the pictures, by path; never the pictures
 */
public record FormAnswers(Map<String, String> typed, Map<String, ScanReport> scans) {

	/** No answers. */
	public static final FormAnswers NONE = new FormAnswers(Map.of(), Map.of());

	/**
	 * Copies the maps.
	 */
	public FormAnswers {
		typed = Map.copyOf(typed);
		scans = Map.copyOf(scans);
	}

	/**
	 * Returns the text of a field as typed.
	 * @param path the field's path
	 * @return the text; empty if nothing was typed
	 */
	public String text(String path) {
		return this.typed.getOrDefault(path, "");
	}

	/**
	 * Returns the report of a picture.
	 * @param path the field's path
	 * @return the report, or null if there is no picture
	 */
	public @Nullable ScanReport scan(String path) {
		return this.scans.get(path);
	}

	/**
	 * Returns these answers with other texts.
	 * @param texts the texts by path; other fields keep theirs
	 * @return the changed answers
	 */
	public FormAnswers withTyped(Map<String, String> texts) {
		Map<String, String> changed = new LinkedHashMap<>(this.typed);
		texts.forEach((path, text) -> changed.put(path, limited(text)));
		return new FormAnswers(changed, this.scans);
	}

	/**
	 * Returns these answers with a fix applied.
	 * @param fix the fix
	 * @return the changed answers
	 */
	public FormAnswers withFix(Fix fix) {
		return withTyped(Map.of(fix.path(), fix.value()));
	}

	/**
	 * Returns these answers with a picture.
	 * @param path the field's path
	 * @param scan the picture's report
	 * @return the changed answers
	 */
	public FormAnswers withScan(String path, ScanReport scan) {
		Map<String, ScanReport> changed = new LinkedHashMap<>(this.scans);
		changed.put(path, scan);
		return new FormAnswers(this.typed, changed);
	}

	/**
	 * Returns these answers without a picture.
	 * @param path the field's path
	 * @return the changed answers
	 */
	public FormAnswers withoutScan(String path) {
		Map<String, ScanReport> changed = new LinkedHashMap<>(this.scans);
		changed.remove(path);
		return new FormAnswers(this.typed, changed);
	}

	/**
	 * {@return the form that the rules validate, with all steps of the rehearsal}
	 */
	public VerificationForm form() {
		FormBuilder form = new FormBuilder();
		StepFields.STEPS.forEach(form::name);
		this.typed.forEach((path, text) -> {
			if (!isTooLong(path)) {
				value(path, text).ifPresent((value) -> form.give(path, value));
			}
		});
		this.scans.forEach(form::give);
		return form.toApplication();
	}

	/**
	 * {@return the answers of the name step; blank if nothing was typed}
	 */
	public NameAnswers name() {
		return Objects.requireNonNull(form().name());
	}

	/**
	 * {@return the paths of the dates that were typed and cannot be read, or are not
	 * plausible, and of the texts that are too long}
	 * @param today the current day
	 */
	public Set<String> unreadable(LocalDate today) {
		Set<String> unreadable = this.typed.keySet()
			.stream()
			.filter(this::isTooLong)
			.collect(Collectors.toCollection(HashSet::new));
		FormFields.paths(FieldKind.DATE)
			.stream()
			.filter((path) -> !TypedText.isBlank(text(path)) && !isReadable(path, today))
			.forEach(unreadable::add);
		return unreadable;
	}

	/**
	 * Returns whether the text of a field exceeds the limit.
	 * @param path the field's path
	 * @return whether it does
	 */
	public boolean isTooLong(String path) {
		return text(path).length() > FormFields.MAX_TEXT_LENGTH;
	}

	/** One character more than accepted is enough to show and report the text. */
	private static String limited(String text) {
		if (text.length() <= FormFields.MAX_TEXT_LENGTH) {
			return text;
		}
		int end = FormFields.MAX_TEXT_LENGTH + 1;
		boolean split = Character.isHighSurrogate(text.charAt(end - 1)) && end < text.length();
		return text.substring(0, split ? end + 1 : end);
	}

	/** An unknown kind of visa is kept as typed: a rule reports it. */
	private static Optional<?> value(String path, String typed) {
		FieldKind kind = FormFields.kind(path);
		return (kind == FieldKind.VISA_KIND) ? Optional.of(typed) : kind.parse(typed);
	}

	private boolean isReadable(String path, LocalDate today) {
		return TypedDate.of(text(path))
			.filter((date) -> !path.equals(BirthDate.PATH) || BirthDate.isPlausible(date, today))
			.isPresent();
	}

	/**
	 * Omits the answers.
	 */
	@Override
	public String toString() {
		return "FormAnswers[]";
	}

}
