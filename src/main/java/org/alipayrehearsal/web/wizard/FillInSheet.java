package org.alipayrehearsal.web.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.RuleService;
import org.alipayrehearsal.check.ValidationScope;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.rule.Fix;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.web.CardNumberMask;
import org.alipayrehearsal.web.StepFields;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The exact texts to type into the real form, in its own order: the answers with every
 * fix that is offered, so long as one is.
 */
@Component
class FillInSheet {

	/** Fixing ends within three rounds for each of the form's fields. */
	private static final int MOST_FIXES = 12;

	private final RuleService rules;

	private final Banks banks;

	FillInSheet(RuleService rules, Banks banks) {
		this.rules = rules;
		this.banks = banks;
	}

	List<ConfirmationView.SheetRow> of(Journey journey) {
		VerificationForm typed = journey.answers().application();
		VerificationForm fixed = typed;
		List<Finding> findings = findings(fixed);
		for (int i = 0; i < MOST_FIXES; i++) {
			Optional<Fix> fix = findings.stream()
				.filter((finding) -> finding.severity() != Severity.ADVICE)
				.map(Finding::fix)
				.filter(Objects::nonNull)
				.findFirst();
			if (fix.isEmpty()) {
				break;
			}
			fixed = fixed.with(fix.get().path(), fix.get().value());
			findings = findings(fixed);
		}
		return rows(journey, fixed, findings);
	}

	private List<Finding> findings(VerificationForm application) {
		return this.rules.check(application, ValidationScope.withScans(StepFields.all())).findings();
	}

	private List<ConfirmationView.SheetRow> rows(Journey journey, VerificationForm fixed, List<Finding> findings) {
		var name = Objects.requireNonNull(fixed.name());
		var passport = Objects.requireNonNull(fixed.passport());
		var contact = Objects.requireNonNull(fixed.contact());
		var card = Objects.requireNonNull(fixed.card());
		List<ConfirmationView.SheetRow> rows = new ArrayList<>();
		rows.add(text(journey, findings, "name.realName", name.realName()));
		rows.add(text(journey, findings, "passport.number", passport.number()));
		rows.add(picture(journey, findings, "documents.visaScan"));
		rows.add(picture(journey, findings, "documents.entryProof"));
		rows.add(text(journey, findings, "contact.phone", contact.phone()));
		rows.add(new ConfirmationView.SheetRow("check-code", "", false, false, false));
		rows.add(bank(journey, findings, TypedText.of(card.bank())));
		String number = TypedText.of(card.number());
		rows.add(new ConfirmationView.SheetRow("card.number", CardNumberMask.mask(number),
				!number.equals(TypedText.of(journey.text("card.number"))), isOpen(findings, "card.number"), false));
		return rows;
	}

	private static ConfirmationView.SheetRow text(Journey journey, List<Finding> findings, String path,
			@Nullable String value) {
		String text = TypedText.of(value);
		return new ConfirmationView.SheetRow(path, text, !text.equals(TypedText.of(journey.text(path))),
				isOpen(findings, path), !text.isEmpty());
	}

	private static ConfirmationView.SheetRow picture(Journey journey, List<Finding> findings, String path) {
		ScanReport scan = journey.scan(path);
		return new ConfirmationView.SheetRow(path, (scan != null) ? scan.fileName() : "", false, isOpen(findings, path),
				false);
	}

	private ConfirmationView.SheetRow bank(Journey journey, List<Finding> findings, String code) {
		String name = this.banks.find(code).map(Bank::chineseName).orElse("");
		// A bank that is on no list has no text to choose in the real form, but it was
		// given.
		String shown = (name.isEmpty() && !code.isEmpty()) ? "–" : name;
		return new ConfirmationView.SheetRow("card.bank", shown, !code.equals(journey.text("card.bank")),
				isOpen(findings, "card.bank"), !name.isEmpty());
	}

	private static boolean isOpen(List<Finding> findings, String path) {
		return findings.stream()
			.anyMatch((finding) -> finding.path().equals(path) && finding.severity() == Severity.ERROR);
	}

}
