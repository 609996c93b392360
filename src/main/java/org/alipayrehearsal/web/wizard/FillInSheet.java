package org.alipayrehearsal.web.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.check.BankMatrix;
import org.alipayrehearsal.check.BankUse;
import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.check.RequiredAction;
import org.alipayrehearsal.check.RuleService;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.form.name.NameAnswers;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.web.CardNumberMask;
import org.alipayrehearsal.web.ExactText;
import org.alipayrehearsal.web.FormAnswers;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Makes the fill-in sheet: the exact texts to type into the real form, in its own order,
 * with all fixes applied.
 */
@Component
class FillInSheet {

	/** The fields of the real form, with those of the rehearsal that belong to them. */
	private static final Map<String, List<String>> FIELDS = fields();

	private final RuleService rules;

	private final Banks banks;

	private final BankMatrix matrix;

	private final JourneyChecker checker;

	FillInSheet(RuleService rules, Banks banks, BankMatrix matrix, JourneyChecker checker) {
		this.rules = rules;
		this.banks = banks;
		this.matrix = matrix;
		this.checker = checker;
	}

	/**
	 * Returns everything that the buttons of the result page can change. A change of the
	 * bank empties the number of the other bank's card.
	 * @param journey the journey
	 * @param report its report
	 * @param actions the actions that the report requires
	 * @return the changed texts by path
	 */
	Map<String, String> corrections(Journey journey, Report report, List<RequiredAction> actions) {
		VerificationForm typed = journey.answers().form();
		VerificationForm fixed = this.rules.fixed(typed, this.checker.scope(journey), report);
		Map<String, String> changed = new LinkedHashMap<>();
		change("name.realName", typed.typedName(), fixed.typedName(), changed);
		change("passport.number", typed.typedPassportNumber(), fixed.typedPassportNumber(), changed);
		change("contact.phone", phone(typed), phone(fixed), changed);
		change("card.bank", typed.chosenBank(), fixed.chosenBank(), changed);
		change("card.number", typed.cardNumber(), fixed.cardNumber(), changed);
		for (RequiredAction action : actions) {
			if (action.bank() != null) {
				changed.putAll(change(action));
			}
		}
		return changed;
	}

	/**
	 * {@return the texts that an action changes, by path}
	 */
	static Map<String, String> change(RequiredAction action) {
		Map<String, String> changed = new LinkedHashMap<>();
		if (action.change() != null) {
			changed.put(action.change().path(), action.change().value());
		}
		if (action.bank() != null) {
			changed.put("card.number", "");
		}
		return changed;
	}

	/**
	 * Returns the rows of the sheet.
	 * @param journey the journey
	 * @param report its report
	 * @param actions the actions that the report requires
	 * @return the rows, in the form's order
	 */
	List<Row> of(Journey journey, Report report, List<RequiredAction> actions) {
		FormAnswers corrected = journey.derived("corrected",
				() -> journey.answers().withTyped(corrections(journey, report, actions)));
		List<Row> rows = new ArrayList<>();
		FIELDS.forEach((field, paths) -> rows.add(row(field, paths, journey.answers(), corrected, actions)));
		return rows;
	}

	private Row row(String field, List<String> paths, FormAnswers typed, FormAnswers corrected,
			List<RequiredAction> actions) {
		int number = 0;
		RequiredAction required = null;
		for (int i = 0; i < actions.size() && required == null; i++) {
			if (paths.contains(actions.get(i).path())) {
				number = i + 1;
				required = actions.get(i);
			}
		}
		boolean otherCard = field.equals("card.number") && isOtherCardNeeded(corrected, actions);
		ExactText text = otherCard ? ExactText.plain("") : text(field, typed, corrected);
		Note note = note(field, required, typed, corrected);
		boolean refused = note == Note.TO_DO && required != null && required.severity() == Severity.ERROR
				&& required.path().equals(field);
		return new Row(field, text, typed(field, typed), !refused && isCopyable(field, text), number,
				otherCard ? State.LATER : state(field, required), note, otherCard);
	}

	/** If the chosen bank is refused, so is its card. */
	private boolean isOtherCardNeeded(FormAnswers corrected, List<RequiredAction> actions) {
		NameAnswers name = Objects.requireNonNullElse(corrected.form().name(), NameAnswers.BLANK);
		return actions.stream().anyMatch((action) -> action.bank() != null)
				|| this.banks.find(TypedText.of(corrected.text("card.bank")))
					.filter((bank) -> this.matrix.use(name, bank).usable() == BankUse.Usable.NO)
					.isPresent();
	}

	private ExactText text(String field, FormAnswers typed, FormAnswers corrected) {
		String value = TypedText.of(corrected.text(field));
		return switch (field) {
			case "check-code" -> ExactText.plain("");
			case "documents.visaScan", "documents.entryProof" -> {
				ScanReport scan = typed.scan(field);
				yield ExactText.plain((scan != null) ? scan.fileName() : "");
			}
			case "card.bank" -> ExactText.plain(bankName(value));
			case "card.number" -> ExactText.plain(CardNumberMask.mask(value));
			default -> ExactText.of(value, value.isEmpty() || TypedText.of(typed.text(field)).isEmpty() ? value
					: TypedText.of(typed.text(field)));
		};
	}

	private static String typed(String field, FormAnswers answers) {
		return (field.startsWith("card.") || field.startsWith("documents.")) ? "" : TypedText.of(answers.text(field));
	}

	/** A bank that is not listed has no text to choose in the real form. */
	private String bankName(String code) {
		return this.banks.find(code).map(Bank::chineseName).orElse(code.isEmpty() ? "" : "–");
	}

	private static boolean isCopyable(String field, ExactText text) {
		return !text.isEmpty() && !field.equals("card.number") && !field.startsWith("documents.")
				&& !text.pieces().get(0).text().equals("–");
	}

	private static State state(String field, @Nullable RequiredAction required) {
		if (field.equals("check-code")) {
			return State.LATER;
		}
		if (required == null) {
			return State.DONE;
		}
		return (required.severity() == Severity.ERROR) ? State.REFUSED : State.DOUBTFUL;
	}

	private static Note note(String field, @Nullable RequiredAction required, FormAnswers typed,
			FormAnswers corrected) {
		boolean changed = !TypedText.of(typed.text(field)).equals(TypedText.of(corrected.text(field)));
		if (required != null && required.bank() != null) {
			return Note.GET_CARD;
		}
		if (changed && !field.startsWith("card.number")) {
			return Note.CORRECTED;
		}
		return (required != null) ? Note.TO_DO : Note.NONE;
	}

	private static @Nullable String phone(VerificationForm form) {
		return (form.contact() != null) ? form.contact().phone() : null;
	}

	private static void change(String path, @Nullable String typed, @Nullable String fixed,
			Map<String, String> changed) {
		if (fixed != null && !fixed.equals(typed)) {
			changed.put(path, fixed);
		}
	}

	private static Map<String, List<String>> fields() {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		fields.put("name.realName", List.of("name.realName", "name.onVisa", "name.atBank"));
		fields.put("passport.number",
				List.of("passport.number", "passport.expiresOn", "passport.bornOn", "passport.atBank"));
		fields.put("documents.visaScan",
				List.of("documents.visaScan", "documents.visaKind", "documents.visaExpiresOn"));
		fields.put("documents.entryProof", List.of("documents.entryProof", "documents.permitExpiresOn"));
		fields.put("contact.phone", List.of("contact.phone", "contact.atBank"));
		fields.put("check-code", List.of());
		fields.put("card.bank", List.of("card.bank"));
		fields.put("card.number", List.of("card.number", "card.openedOnMainland"));
		return fields;
	}

	/** The state of a field. */
	public enum State {

		/** Nothing is to be done. */
		DONE("result.state.DONE"),

		/** An error is to be settled. */
		REFUSED("result.state.REFUSED"),

		/** A warning is to be settled. */
		DOUBTFUL("result.state.DOUBTFUL"),

		/** It is filled in only on the real form. */
		LATER("result.state.LATER");

		private final String key;

		State(String key) {
			this.key = key;
		}

		/**
		 * {@return the message key}
		 */
		public String key() {
			return this.key;
		}

	}

	/** What is said below a text. */
	public enum Note {

		/** Nothing. */
		NONE(""),

		/** It differs from the text typed. */
		CORRECTED("sheet.note.corrected"),

		/** An action is left to do. */
		TO_DO("sheet.note.to-do"),

		/** A card of this bank is needed. */
		GET_CARD("sheet.note.get-card");

		private final String key;

		Note(String key) {
			this.key = key;
		}

		/**
		 * {@return the message key; empty if nothing is said}
		 */
		public String key() {
			return this.key;
		}

	}

	/**
	 * A row of the sheet.
	 *
	 * @param label the field's label, as the last part of a message key
	 * @param text the exact text to type; empty if there is none
	 * @param typed the text as typed; empty for fields whose text is not shown
	 * @param copyable whether the text can be copied
	 * @param action the number of the action that settles the field's findings, or 0
	 * @param state the state of the field
	 * @param note what is said below the text
	 * @param otherCard whether the number of another card is needed
	 */
	public record Row(String label, ExactText text, String typed, boolean copyable, int action, State state, Note note,
			boolean otherCard) {

		/**
		 * {@return the id of the row's element}
		 */
		public String id() {
			return "row-" + this.label.replace('.', '-');
		}

		/**
		 * Omits the texts.
		 */
		@Override
		public String toString() {
			return "Row[" + this.label + "]";
		}

	}

}
