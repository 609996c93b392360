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
 * All answers of a person. A step that was not requested is null; the answers of a
 * requested step are as typed, or null.
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
@ScanMrzUnderAge
public record VerificationForm(@Valid @Nullable NameAnswers name, @Valid @Nullable PassportAnswers passport,
		@Valid @Nullable DocumentsAnswers documents, @Valid @Nullable ContactAnswers contact,
		@Valid @Nullable CardAnswers card, @Valid @Nullable DepositAnswers deposit) {

	/** The form without any step. */
	public static final VerificationForm EMPTY = new VerificationForm(null, null, null, null, null, null);

	/**
	 * {@return the code of the chosen bank as typed, or null}
	 */
	public @Nullable String chosenBank() {
		return (this.card != null) ? this.card.bank() : null;
	}

	/**
	 * {@return the card number or its first digits as typed, or null}
	 */
	public @Nullable String cardNumber() {
		return (this.card != null) ? this.card.number() : null;
	}

	/**
	 * {@return the name to type into the form, as typed, or null}
	 */
	public @Nullable String typedName() {
		return (this.name != null) ? this.name.realName() : null;
	}

	/**
	 * {@return the name in the bank's records as typed, or null}
	 */
	public @Nullable String nameAtBank() {
		return (this.name != null) ? this.name.atBank() : null;
	}

	/**
	 * {@return the passport number as typed, or null}
	 */
	public @Nullable String typedPassportNumber() {
		return (this.passport != null) ? this.passport.number() : null;
	}

	/**
	 * {@return the report on the scan of the visa, or null}
	 */
	public @Nullable ScanReport visaScan() {
		return (this.documents != null) ? this.documents.visaReport() : null;
	}

	/**
	 * {@return the report on the scan of the residence permit or entry stamp, or null}
	 */
	public @Nullable ScanReport entryProof() {
		return (this.documents != null) ? this.documents.entryReport() : null;
	}

	/**
	 * {@return the steps of this form that are not null}
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
	 * {@return the record of a step, or null}
	 * @param step the step
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
	 * Return a copy with exactly the given steps: a blank record for a requested step
	 * without answers, null for any other step.
	 * @param asked the requested steps
	 * @return the form
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
	 * Return a copy with another text in one field.
	 * @param path a text field, for example {@code passport.number}
	 * @param value the text
	 * @return the form
	 * @throws IllegalArgumentException if the path is not that of a text field, or its
	 * step is null
	 */
	public VerificationForm with(String path, String value) {
		if (path.equals("name.realName") && this.name != null) {
			return with(new NameAnswers(value, this.name.onVisa(), this.name.atBank()));
		}
		if (path.equals("name.atBank") && this.name != null) {
			return with(new NameAnswers(this.name.realName(), this.name.onVisa(), value));
		}
		if (path.equals("passport.number") && this.passport != null) {
			return new VerificationForm(this.name, new PassportAnswers(value, this.passport.expiresOn(),
					this.passport.bornOn(), this.passport.atBank()), this.documents, this.contact, this.card,
					this.deposit);
		}
		if (path.equals("contact.phone") && this.contact != null) {
			return new VerificationForm(this.name, this.passport, this.documents,
					new ContactAnswers(value, this.contact.atBank()), this.card, this.deposit);
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
	 * Return a copy with another name.
	 * @param answers the name
	 * @return the form
	 */
	public VerificationForm with(NameAnswers answers) {
		return new VerificationForm(answers, this.passport, this.documents, this.contact, this.card, this.deposit);
	}

	/**
	 * Return a copy with another card.
	 * @param answers the card
	 * @return the form
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
