package org.alipayrehearsal.web.guide.banks;

import java.util.Locale;
import java.util.Map;

import org.alipayrehearsal.check.BankLines;
import org.alipayrehearsal.check.CardLook;
import org.alipayrehearsal.check.CardLookup;
import org.alipayrehearsal.check.RehearsedAnswers;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.form.name.NameAnswers;
import org.alipayrehearsal.web.CacheablePage;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * All banks, those that accept a name, and the bank of a card. Nothing typed here is
 * stored. Of a card number only the first digits are evaluated and shown again.
 */
@Controller
class BanksController {

	private final BankLines lines;

	private final CardLookup cards;

	private final BankViews views;

	private final RehearsedAnswers answers;

	BanksController(BankLines lines, CardLookup cards, BankViews views, RehearsedAnswers answers) {
		this.lines = lines;
		this.cards = cards;
		this.views = views;
		this.answers = answers;
	}

	@CacheablePage(noStore = true)
	@GetMapping("/banks")
	String blank(Locale language, Model model) {
		String name = this.answers.latest()
			.map(VerificationForm::name)
			.map((answers) -> TypedText.of(answers.realName()))
			.orElse("");
		return name.isEmpty() ? show(TypedCard.BLANK, Map.of(), language, model) : look(name, "", language, model);
	}

	@PostMapping("/banks")
	String look(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String digits,
			Locale language, Model model) {
		TypedCard typed = new TypedCard(name, digits);
		Map<String, String> problems = typed.problems();
		NameAnswers answers = new NameAnswers(TypedText.of(name), null, null);
		boolean named = typed.hasName() && !problems.containsKey("name");
		if (named) {
			model.addAttribute("matrix", this.lines.of(answers, language));
		}
		if (!problems.containsKey("digits")) {
			typed.first().ifPresent((first) -> {
				CardLook look = this.cards.look(first, named ? answers : new NameAnswers(null, null, null));
				model.addAttribute("cards", this.views.cards(look, language));
				model.addAttribute("findings", this.views.findings(look, language));
			});
		}
		return show(typed.shown(), problems, language, model);
	}

	private String show(TypedCard typed, Map<String, String> problems, Locale language, Model model) {
		model.addAttribute("typed", typed);
		model.addAttribute("problems", problems);
		model.addAttribute("groups", this.views.groups(language));
		return "guide/banks";
	}

}
