package org.alipayrehearsal.form;

import java.util.EnumSet;
import java.util.Set;

import jakarta.validation.Valid;
import org.alipayrehearsal.form.card.CardAnswers;
import org.alipayrehearsal.form.contact.ContactAnswers;
import org.alipayrehearsal.form.deposit.DepositAnswers;
import org.alipayrehearsal.form.name.NameAnswers;
import org.alipayrehearsal.form.passport.PassportAnswers;
import org.alipayrehearsal.form.visa.DocumentsAnswers;
import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;

/**
 * All answers of a person. A step that is not asked for is null; a step asked for has its
 * answers, blank ones as null or as typed.
 *
 * @param name step 3.1
 * @param passport step 3.2
 * @param documents step 3.2
 * @param contact step 3.3
 * @param card step 4
 * @param deposit step 7
 */
@BankNotAccepted
@BankAgricultural
@BankNameLatin
@BankNameMiddleDot
@BankNameTooLong
@CardBankMismatch
@ScanMrzNumberMismatch
@ScanMrzNameMismatch
public record VerificationForm(@Valid @Nullable NameAnswers name, @Valid @Nullable PassportAnswers passport,
		@Valid @Nullable DocumentsAnswers documents, @Valid @Nullable ContactAnswers contact,
		@Valid @Nullable CardAnswers card, @Valid @Nullable DepositAnswers deposit) {

	/** No step at all. */
	public static final VerificationForm EMPTY = new VerificationForm(null, null, null, null, null, null);

	/**
	 * The code of the bank that was chosen.
	 * @return the code as typed, or null
	 */
	public @Nullable String chosenBank() {
		return (this.card != null) ? this.card.bank() : null;
	}

	/**
	 * The card number, or its first digits.
	 * @return the number as typed, or null
	 */
	public @Nullable String cardNumber() {
		return (this.card != null) ? this.card.number() : null;
	}

	/**
	 * The name that will be typed into the form.
	 * @return the name as typed, or null
	 */
	public @Nullable String typedName() {
		return (this.name != null) ? this.name.realName() : null;
	}

	/**
	 * The name that the bank has on record.
	 * @return the name as typed, or null
	 */
	public @Nullable String nameAtBank() {
		return (this.name != null) ? this.name.atBank() : null;
	}

	/**
	 * The passport number.
	 * @return the number as typed, or null
	 */
	public @Nullable String typedPassportNumber() {
		return (this.passport != null) ? this.passport.number() : null;
	}

	/**
	 * The measurements of the scan of the visa.
	 * @return the report, or null
	 */
	public @Nullable ScanReport visaScan() {
		return (this.documents != null) ? this.documents.visaScan() : null;
	}

	/**
	 * The measurements of the scan of the residence permit or entry stamp.
	 * @return the report, or null
	 */
	public @Nullable ScanReport entryProof() {
		return (this.documents != null) ? this.documents.entryProof() : null;
	}

	/**
	 * The steps that are there.
	 * @return the steps
	 */
	public Set<Step> steps() {
		Set<Step> steps = EnumSet.noneOf(Step.class);
		for (Step step : Step.values()) {
			if (answers(step) != null) {
				steps.add(step);
			}
		}
		return steps;
	}

	/**
	 * The answers of one step.
	 * @param step the step
	 * @return its record, or null where it is not there
	 */
	public @Nullable Object answers(Step step) {
		return switch (step) {
			case NAME -> this.name;
			case PASSPORT -> this.passport;
			case DOCUMENTS -> this.documents;
			case CONTACT -> this.contact;
			case CARD -> this.card;
			case DEPOSIT -> this.deposit;
		};
	}

	/**
	 * The same application with exactly the given steps: blank records where a step asked
	 * for is missing, null where a step is not asked for.
	 * @param asked the steps asked for
	 * @return the application
	 */
	public VerificationForm withSteps(Set<Step> asked) {
		return new VerificationForm(asked.contains(Step.NAME) ? or(this.name, NameAnswers.BLANK) : null,
				asked.contains(Step.PASSPORT) ? or(this.passport, PassportAnswers.BLANK) : null,
				asked.contains(Step.DOCUMENTS) ? or(this.documents, DocumentsAnswers.BLANK) : null,
				asked.contains(Step.CONTACT) ? or(this.contact, ContactAnswers.BLANK) : null,
				asked.contains(Step.CARD) ? or(this.card, CardAnswers.BLANK) : null,
				asked.contains(Step.DEPOSIT) ? or(this.deposit, DepositAnswers.BLANK) : null);
	}

	/**
	 * The same application with another text in one field.
	 * @param path a text field whose step is there, for example {@code passport.number}
	 * @param value the text
	 * @return the application
	 * @throws IllegalArgumentException where the path is not that of a text field, or its
	 * step is not there
	 */
	public VerificationForm with(String path, String value) {
		if (path.equals("name.realName") && this.name != null) {
			return with(new NameAnswers(value, this.name.onVisa(), this.name.atBank()));
		}
		if (path.equals("passport.number") && this.passport != null) {
			return new VerificationForm(this.name, new PassportAnswers(value, this.passport.expiresOn()),
					this.documents, this.contact, this.card, this.deposit);
		}
		if (path.equals("contact.phone") && this.contact != null) {
			return new VerificationForm(this.name, this.passport, this.documents, new ContactAnswers(value), this.card,
					this.deposit);
		}
		if (path.equals("card.bank") && this.card != null) {
			return with(new CardAnswers(value, this.card.number(), this.card.openedOnMainland()));
		}
		if (path.equals("card.number") && this.card != null) {
			return with(new CardAnswers(this.card.bank(), value, this.card.openedOnMainland()));
		}
		if (path.equals("deposit.amount") && this.deposit != null) {
			return new VerificationForm(this.name, this.passport, this.documents, this.contact, this.card,
					new DepositAnswers(value));
		}
		throw new IllegalArgumentException("No text field to fix: " + path);
	}

	/**
	 * The same application with another name.
	 * @param answers the name
	 * @return the application
	 */
	public VerificationForm with(NameAnswers answers) {
		return new VerificationForm(answers, this.passport, this.documents, this.contact, this.card, this.deposit);
	}

	/**
	 * The same application with another card.
	 * @param answers the card
	 * @return the application
	 */
	public VerificationForm with(CardAnswers answers) {
		return new VerificationForm(this.name, this.passport, this.documents, this.contact, answers, this.deposit);
	}

	@Override
	public String toString() {
		return "VerificationForm[steps=" + steps() + "]";
	}

	private static <T> T or(@Nullable T answers, T blank) {
		return (answers != null) ? answers : blank;
	}

}
