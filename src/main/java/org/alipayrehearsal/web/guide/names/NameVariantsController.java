package org.alipayrehearsal.web.guide.names;

import java.util.Locale;
import java.util.Optional;

import org.alipayrehearsal.check.RehearsedAnswers;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.web.CacheablePage;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A printable list of the variants of a name, taken from a rehearsal or typed here.
 * Nothing typed here is stored.
 */
@Controller
class NameVariantsController {

	private final RehearsedAnswers answers;

	private final MarkedLines lines;

	NameVariantsController(RehearsedAnswers answers, MarkedLines lines) {
		this.answers = answers;
		this.lines = lines;
	}

	@CacheablePage(noStore = true)
	@GetMapping("/name-variants")
	String blank(Locale language, Model model) {
		return show(names(this.answers.latest()), language, model);
	}

	@GetMapping("/name-variants/{rehearsal}")
	String rehearsed(@PathVariable String rehearsal, Locale language, Model model) {
		return show(names(this.answers.find(rehearsal)), language, model);
	}

	private static TypedNames names(Optional<VerificationForm> form) {
		return form.map(VerificationForm::name).map(TypedNames::of).orElse(TypedNames.BLANK);
	}

	@PostMapping({ "/name-variants", "/name-variants/{rehearsal}" })
	String typed(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String family,
			@RequestParam(defaultValue = "") String onVisa, @RequestParam(defaultValue = "") String atBank,
			Locale language, Model model) {
		TypedNames typed = new TypedNames(name, family, onVisa, atBank);
		if (TypedText.isBlank(name)) {
			model.addAttribute("problem", "names.empty");
		}
		else if (typed.isTooLong()) {
			model.addAttribute("problem", "names.too-long");
			return show(TypedNames.BLANK, language, model);
		}
		return show(typed, language, model);
	}

	private String show(TypedNames typed, Locale language, Model model) {
		model.addAttribute("typed", typed);
		if (!TypedText.isBlank(typed.name()) && !typed.isTooLong()) {
			model.addAttribute("lines", this.lines.of(typed, language));
		}
		return "guide/name-variants";
	}

}
