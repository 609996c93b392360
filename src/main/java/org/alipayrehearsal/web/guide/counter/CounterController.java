package org.alipayrehearsal.web.guide.counter;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.Valid;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.check.RehearsedAnswers;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.data.YamlFile;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.form.card.CardAnswers;
import org.alipayrehearsal.form.name.NameAnswers;
import org.alipayrehearsal.form.passport.PassportAnswers;
import org.alipayrehearsal.web.CacheablePage;
import org.alipayrehearsal.web.guide.TranslatedText;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The card for the bank counter, filled in from a rehearsal or typed here. Nothing typed
 * here is stored.
 */
@Controller
class CounterController {

	private static final int LONGEST = 200;

	private static final Resource LINES = new ClassPathResource("data/bank-counter.yml",
			CounterController.class.getClassLoader());

	private final RehearsedAnswers answers;

	private final Banks banks;

	private final Map<String, TranslatedText> lines = YamlFile.read(LINES, CounterLines.class).lines();

	CounterController(RehearsedAnswers answers, Banks banks) {
		this.answers = answers;
		this.banks = banks;
	}

	@CacheablePage(noStore = true)
	@GetMapping("/bank-counter")
	String blank(Model model) {
		return show(this.answers.latest().map(this::card).orElse(CounterCard.BLANK), model);
	}

	@GetMapping("/bank-counter/{rehearsal}")
	String rehearsed(@PathVariable String rehearsal, Model model) {
		return show(this.answers.find(rehearsal).map(this::card).orElse(CounterCard.BLANK), model);
	}

	@PostMapping({ "/bank-counter", "/bank-counter/{rehearsal}" })
	String typed(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String passport,
			@RequestParam(defaultValue = "") String bank, @RequestParam(defaultValue = "false") boolean letter,
			Model model) {
		return show(new CounterCard(cut(name), cut(passport), cut(bank), letter), model);
	}

	private String show(CounterCard card, Model model) {
		model.addAttribute("card", card);
		model.addAttribute("lines", this.lines);
		return "guide/bank-counter";
	}

	/** The visa has the spelling of the passport; the fallback is the typed name. */
	private CounterCard card(VerificationForm form) {
		NameAnswers name = form.name();
		PassportAnswers passport = form.passport();
		CardAnswers card = form.card();
		String typed = (name != null) ? TypedText.of(TypedText.isBlank(name.onVisa()) ? name.realName() : name.onVisa())
				: "";
		String bank = (card != null) ? TypedText.of(card.bank()) : "";
		return new CounterCard(cut(typed), cut((passport != null) ? TypedText.of(passport.number()) : ""),
				this.banks.find(bank).map((one) -> one.chineseName() + " " + one.englishName()).orElse(""), false);
	}

	private static String cut(String text) {
		String typed = TypedText.of(text);
		return (typed.length() > LONGEST) ? typed.substring(0, LONGEST) : typed;
	}

	/**
	 * The content of the file.
	 *
	 * @param lines the lines of the card by their names
	 */
	record CounterLines(Map<String, @Valid TranslatedText> lines) {

		@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
		CounterLines {
		}

		@Override
		public String toString() {
			return "CounterLines[" + this.lines.size() + "]";
		}

	}

	/**
	 * The content of the card. A blank value is left to be written by hand.
	 *
	 * @param name the name, as on the passport or the visa
	 * @param passport the passport number
	 * @param bank the name of the bank
	 * @param letter whether the card requests a stamped letter
	 */
	record CounterCard(String name, String passport, String bank, boolean letter) {

		static final CounterCard BLANK = new CounterCard("", "", "", false);

		@Override
		public String toString() {
			return "CounterCard[]";
		}

	}

}
