package org.alipayrehearsal.form;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.alipayrehearsal.form.card.CardAnswers;
import org.alipayrehearsal.form.contact.ContactAnswers;
import org.alipayrehearsal.form.deposit.DepositAnswers;
import org.alipayrehearsal.form.name.NameAnswers;
import org.alipayrehearsal.form.passport.PassportAnswers;
import org.alipayrehearsal.form.visa.DocumentsAnswers;
import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;

/**
 * Answers as a channel receives them: the steps it asks for, and the fields that were
 * given, by their paths. The one place that knows which path is which record's component.
 */
public final class FormBuilder {

	private final Set<Step> steps = EnumSet.noneOf(Step.class);

	private final Map<String, Object> values = new HashMap<>();

	/**
	 * Asks for a step, be anything given in it or not.
	 * @param step the step
	 */
	public void name(Step step) {
		this.steps.add(step);
	}

	/**
	 * Gives a field, and so asks for its step.
	 * @param path the field's path
	 * @param value a text, date, boolean or scan report, as the field's kind wants it
	 */
	public void give(String path, Object value) {
		this.steps.add(Step.of(path));
		this.values.put(path, value);
	}

	/**
	 * The steps asked for.
	 * @return the steps
	 */
	public Set<Step> steps() {
		return Set.copyOf(this.steps);
	}

	/**
	 * The application with these answers.
	 * @return the application; the steps asked for are there, the others null
	 * @throws ClassCastException where a field was given what it cannot hold
	 */
	public VerificationForm toApplication() {
		return new VerificationForm(new NameAnswers(text("name.realName"), text("name.onVisa"), text("name.atBank")),
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
