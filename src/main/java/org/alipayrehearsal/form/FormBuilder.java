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
import org.alipayrehearsal.form.scan.DocumentScan;
import org.alipayrehearsal.form.visa.DocumentsAnswers;
import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link VerificationForm} from the steps that a channel requests and the fields
 * that it receives, by their paths.
 */
public final class FormBuilder {

	private final Set<Step> steps = EnumSet.noneOf(Step.class);

	private final Map<String, Object> values = new HashMap<>();

	/**
	 * Request a step, even if no field of it is given.
	 * @param step the step
	 */
	public void name(Step step) {
		this.steps.add(step);
	}

	/**
	 * Set a field and request its step.
	 * @param path the field's path
	 * @param value a value of the field's kind
	 */
	public void give(String path, Object value) {
		this.steps.add(Step.of(path));
		this.values.put(path, value);
	}

	/**
	 * {@return the requested steps}
	 */
	public Set<Step> steps() {
		return Set.copyOf(this.steps);
	}

	/**
	 * Build the form.
	 * @return the form; steps that were not requested are null
	 * @throws ClassCastException if a field was set to a value of another kind
	 */
	public VerificationForm toApplication() {
		return new VerificationForm(new NameAnswers(text("name.realName"), text("name.onVisa"), text("name.atBank")),
				new PassportAnswers(text("passport.number"), date("passport.expiresOn"), date("passport.bornOn"),
						text("passport.atBank")),
				new DocumentsAnswers(text("documents.visaKind"), date("documents.visaExpiresOn"),
						date("documents.permitExpiresOn"), scan("documents.visaScan"), scan("documents.entryProof")),
				new ContactAnswers(text("contact.phone"), text("contact.atBank")),
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

	private @Nullable DocumentScan scan(String path) {
		return DocumentScan.of(value(path, ScanReport.class));
	}

	private <T> @Nullable T value(String path, Class<T> type) {
		Object value = this.values.get(path);
		return (value != null) ? type.cast(value) : null;
	}

}
