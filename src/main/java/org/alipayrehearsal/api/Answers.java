package org.alipayrehearsal.api;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.alipayrehearsal.application.CardAnswers;
import org.alipayrehearsal.application.ContactAnswers;
import org.alipayrehearsal.application.DepositAnswers;
import org.alipayrehearsal.application.DocumentsAnswers;
import org.alipayrehearsal.application.NameAnswers;
import org.alipayrehearsal.application.PassportAnswers;
import org.alipayrehearsal.application.Step;
import org.alipayrehearsal.application.VerificationApplication;
import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;

/**
 * What a request holds: the steps it names, and the fields it gives by their paths.
 */
final class Answers {

	private final Set<Step> steps = EnumSet.noneOf(Step.class);

	private final Map<String, Object> values = new HashMap<>();

	void name(Step step) {
		this.steps.add(step);
	}

	/**
	 * Gives a field, and so names its step.
	 */
	void give(String path, Object value) {
		this.steps.add(Step.of(path));
		this.values.put(path, value);
	}

	Set<Step> steps() {
		return this.steps;
	}

	VerificationApplication toApplication() {
		return new VerificationApplication(
				new NameAnswers(text("name.realName"), text("name.onVisa"), text("name.atBank")),
				new PassportAnswers(text("passport.number"), date("passport.expiresOn")),
				new DocumentsAnswers(text("documents.visaKind"), date("documents.visaExpiresOn"),
						date("documents.permitExpiresOn"), value("documents.visaScan", ScanReport.class),
						value("documents.entryProof", ScanReport.class)),
				new ContactAnswers(text("contact.phone")),
				new CardAnswers(text("card.bank"), text("card.number"), value("card.openedOnMainland", Boolean.class)),
				new DepositAnswers(text("deposit.amount")))
			.withSteps(this.steps);
	}

	private @Nullable String text(String path) {
		return value(path, String.class);
	}

	private @Nullable LocalDate date(String path) {
		return value(path, LocalDate.class);
	}

	private <T> @Nullable T value(String path, Class<T> type) {
		Object value = this.values.get(path);
		return (value != null) ? type.cast(value) : null;
	}

}
