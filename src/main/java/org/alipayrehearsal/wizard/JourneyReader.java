package org.alipayrehearsal.wizard;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.alipayrehearsal.application.CardAnswers;
import org.alipayrehearsal.application.ContactAnswers;
import org.alipayrehearsal.application.DocumentsAnswers;
import org.alipayrehearsal.application.NameAnswers;
import org.alipayrehearsal.application.PassportAnswers;
import org.alipayrehearsal.application.VerificationApplication;
import org.alipayrehearsal.constraint.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads a journey's answers as the application that the rules know.
 */
final class JourneyReader {

	private JourneyReader() {
	}

	static VerificationApplication application(Journey journey) {
		return new VerificationApplication(name(journey),
				new PassportAnswers(journey.text("passport.number"), date(journey, "passport.expiresOn")),
				new DocumentsAnswers(journey.text("documents.visaKind"), date(journey, "documents.visaExpiresOn"),
						date(journey, "documents.permitExpiresOn"), journey.scan("documents.visaScan"),
						journey.scan("documents.entryProof")),
				new ContactAnswers(journey.text("contact.phone")), new CardAnswers(journey.text("card.bank"),
						journey.text("card.number"), yesOrNo(journey.text("card.openedOnMainland"))),
				null);
	}

	static NameAnswers name(Journey journey) {
		return new NameAnswers(journey.text("name.realName"), journey.text("name.onVisa"), journey.text("name.atBank"));
	}

	/**
	 * The dates that were typed but are none.
	 */
	static Set<String> unreadable(Journey journey) {
		return StepFields.DATES.stream()
			.filter((path) -> !TypedText.isBlank(journey.text(path)) && date(journey, path) == null)
			.collect(Collectors.toSet());
	}

	/**
	 * A date as the form sends it.
	 * @param typed the text, ISO 8601 as browsers' date fields send it
	 * @return the date, where it is one
	 */
	static Optional<LocalDate> date(String typed) {
		try {
			return Optional.of(LocalDate.parse(TypedText.of(typed)));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	private static @Nullable LocalDate date(Journey journey, String path) {
		return date(journey.text(path)).orElse(null);
	}

	private static @Nullable Boolean yesOrNo(String answer) {
		return switch (answer) {
			case "yes" -> true;
			case "no" -> false;
			default -> null;
		};
	}

}
