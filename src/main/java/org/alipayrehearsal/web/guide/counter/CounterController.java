package org.alipayrehearsal.web.guide.counter;

import java.util.LinkedHashMap;
import java.util.Map;

import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.check.RehearsedAnswers;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.form.card.CardAnswers;
import org.alipayrehearsal.form.name.NameAnswers;
import org.alipayrehearsal.form.passport.PassportAnswers;
import org.alipayrehearsal.web.guide.BilingualText;
import org.alipayrehearsal.web.guide.GuideFile;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The card for the bank counter: from a rehearsal's answers, or filled in here. Nothing
 * that is typed is kept.
 */
@Controller
class CounterController {

	private static final int LONGEST = 200;

	private final RehearsedAnswers answers;

	private final Banks banks;

	private final Map<String, BilingualText> lines = GuideFile.read(new ClassPathResource("data/bank-counter.yml"),
			CounterLines.class);

	CounterController(RehearsedAnswers answers, Banks banks) {
		this.answers = answers;
		this.banks = banks;
	}

	@GetMapping("/bank-counter")
	String blank(Model model) {
		return show(CounterCard.BLANK, model);
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

	/** The visa's spelling is the passport's; without it, the one typed for the form. */
	private CounterCard card(VerificationForm application) {
		NameAnswers name = application.name();
		PassportAnswers passport = application.passport();
		CardAnswers card = application.card();
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

	/** The lines of the card by their names. */
	static class CounterLines extends LinkedHashMap<String, BilingualText> {

		private static final long serialVersionUID = 1L;

	}

}
