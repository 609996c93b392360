package org.alipayrehearsal.web.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.check.RuleService;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.web.CardNumberMask;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Makes the fill-in sheet: the exact texts to type into the real form, in its own order,
 * with all fixes applied.
 */
@Component
class FillInSheet {

	private final RuleService rules;

	private final Banks banks;

	private final JourneyChecker checker;

	FillInSheet(RuleService rules, Banks banks, JourneyChecker checker) {
		this.rules = rules;
		this.banks = banks;
		this.checker = checker;
	}

	List<Row> of(Journey journey, Report report) {
		RuleService.FixedForm fixed = this.rules.fixed(journey.answers().form(), this.checker.scope(journey), report);
		return rows(journey, fixed.form(), fixed.findings());
	}

	private List<Row> rows(Journey journey, VerificationForm fixed, List<Finding> findings) {
		var name = Objects.requireNonNull(fixed.name());
		var passport = Objects.requireNonNull(fixed.passport());
		var contact = Objects.requireNonNull(fixed.contact());
		var card = Objects.requireNonNull(fixed.card());
		List<Row> rows = new ArrayList<>();
		rows.add(text(journey, findings, "name.realName", name.realName()));
		rows.add(text(journey, findings, "passport.number", passport.number()));
		rows.add(picture(journey, findings, "documents.visaScan"));
		rows.add(picture(journey, findings, "documents.entryProof"));
		rows.add(text(journey, findings, "contact.phone", contact.phone()));
		rows.add(new Row("check-code", "", false, false, false));
		rows.add(bank(journey, findings, TypedText.of(card.bank())));
		String number = TypedText.of(card.number());
		rows.add(new Row("card.number", CardNumberMask.mask(number),
				!number.equals(TypedText.of(journey.text("card.number"))), isOpen(findings, "card.number"), false));
		return rows;
	}

	private static Row text(Journey journey, List<Finding> findings, String path, @Nullable String value) {
		String text = TypedText.of(value);
		return new Row(path, text, !text.equals(TypedText.of(journey.text(path))), isOpen(findings, path),
				!text.isEmpty());
	}

	private static Row picture(Journey journey, List<Finding> findings, String path) {
		ScanReport scan = journey.scan(path);
		return new Row(path, (scan != null) ? scan.fileName() : "", false, isOpen(findings, path), false);
	}

	private Row bank(Journey journey, List<Finding> findings, String code) {
		String name = this.banks.find(code).map(Bank::chineseName).orElse("");
		// A bank that is on no list has no text to choose in the real form, but it was
		// given.
		String shown = (name.isEmpty() && !code.isEmpty()) ? "–" : name;
		return new Row("card.bank", shown, !code.equals(journey.text("card.bank")), isOpen(findings, "card.bank"),
				!name.isEmpty());
	}

	private static boolean isOpen(List<Finding> findings, String path) {
		return findings.stream()
			.anyMatch((finding) -> finding.path().equals(path) && finding.severity() == Severity.ERROR);
	}

	/**
	 * A row of the sheet.
	 *
	 * @param label the field's label, as the last part of a message key
	 * @param value the exact text to type; empty if there is none
	 * @param changed whether it differs from the text typed
	 * @param open whether it has an error that no fix removes
	 * @param copyable whether it can be copied
	 */
	record Row(String label, String value, boolean changed, boolean open, boolean copyable) {

		/**
		 * Omits the value.
		 */
		@Override
		public String toString() {
			return "Row[" + this.label + "]";
		}

	}

}
