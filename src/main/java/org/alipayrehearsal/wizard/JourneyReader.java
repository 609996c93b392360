package org.alipayrehearsal.wizard;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.alipayrehearsal.application.AnswersByPath;
import org.alipayrehearsal.application.FieldKind;
import org.alipayrehearsal.application.FormFields;
import org.alipayrehearsal.application.NameAnswers;
import org.alipayrehearsal.application.TypedDate;
import org.alipayrehearsal.application.VerificationApplication;
import org.alipayrehearsal.constraint.TypedText;

/**
 * Reads a journey's answers as the application that the rules know.
 */
final class JourneyReader {

	private JourneyReader() {
	}

	static VerificationApplication application(Journey journey) {
		AnswersByPath answers = new AnswersByPath();
		StepFields.STEPS.forEach(answers::name);
		journey.typed().forEach((path, typed) -> value(path, typed).ifPresent((value) -> answers.give(path, value)));
		journey.scans().forEach(answers::give);
		return answers.toApplication();
	}

	static NameAnswers name(Journey journey) {
		return Objects.requireNonNull(application(journey).name());
	}

	/**
	 * The dates that were typed but are none.
	 */
	static Set<String> unreadable(Journey journey) {
		return FormFields.paths(FieldKind.DATE)
			.stream()
			.filter((path) -> !TypedText.isBlank(journey.text(path)) && TypedDate.of(journey.text(path)).isEmpty())
			.collect(Collectors.toSet());
	}

	/** What a form's text stands for; empty where it stands for no answer. */
	private static Optional<?> value(String path, String typed) {
		return switch (FormFields.kind(path)) {
			case DATE -> TypedDate.of(typed);
			case YES_OR_NO -> yesOrNo(typed);
			case TEXT, VISA_KIND -> Optional.of(typed);
			case SCAN -> Optional.empty();
		};
	}

	private static Optional<Boolean> yesOrNo(String answer) {
		return switch (answer) {
			case "yes" -> Optional.of(true);
			case "no" -> Optional.of(false);
			default -> Optional.empty();
		};
	}

}
