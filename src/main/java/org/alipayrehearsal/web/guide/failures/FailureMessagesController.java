package org.alipayrehearsal.web.guide.failures;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.check.RehearsedAnswers;
import org.alipayrehearsal.check.RuleService;
import org.alipayrehearsal.check.ValidationScope;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.web.CacheablePage;
import org.alipayrehearsal.web.FindingView;
import org.alipayrehearsal.web.FindingViews;
import org.alipayrehearsal.web.FormAnswers;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Page that explains a pasted message. The text is shown again but not stored. If the
 * address contains the id of a rehearsal, the findings on its answers are shown at the
 * rules of the message.
 */
@Controller
class FailureMessagesController {

	private static final String PAGE = "guide/failure-messages";

	private static final ValidationScope FORM = ValidationScope
		.withScans(EnumSet.complementOf(EnumSet.of(Step.DEPOSIT)));

	private final FailureMessages messages;

	private final RehearsedAnswers answers;

	private final RuleService rules;

	private final FindingViews views;

	FailureMessagesController(FailureMessages messages, RehearsedAnswers answers, RuleService rules,
			FindingViews views) {
		this.messages = messages;
		this.answers = answers;
		this.rules = rules;
		this.views = views;
	}

	/**
	 * Show the page, with the messages that a search finds or the explanation of one of
	 * them. Neither is personal data.
	 */
	@CacheablePage(noStore = true)
	@GetMapping({ "/failure-messages", "/failure-messages/{rehearsal}" })
	String page(@RequestParam(name = "q", defaultValue = "") String query,
			@RequestParam(name = "message", defaultValue = "") String message,
			@PathVariable(required = false) @Nullable String rehearsal, Locale language, Model model) {
		this.messages.explainKnown(message, language)
			.ifPresent((explanation) -> model.addAttribute("explanation", explanation));
		return show("", query, rehearsal, language, model);
	}

	@PostMapping({ "/failure-messages", "/failure-messages/{rehearsal}" })
	String explain(@RequestParam(defaultValue = "") String text,
			@PathVariable(required = false) @Nullable String rehearsal, Locale language, Model model) {
		if (text.isBlank()) {
			model.addAttribute("problem", "failures.empty");
		}
		else if (text.length() > FailureMessages.LONGEST) {
			model.addAttribute("problem", "failures.too-long");
			return show("", "", rehearsal, language, model);
		}
		else {
			model.addAttribute("explanation", this.messages.explain(text, language));
		}
		return show(text, "", rehearsal, language, model);
	}

	private String show(String text, String query, @Nullable String rehearsal, Locale language, Model model) {
		model.addAttribute("text", text);
		model.addAttribute("query", query);
		model.addAttribute("known", this.messages.known(query, language));
		model.addAttribute("total", this.messages.known("", language).size());
		if (rehearsal != null) {
			this.answers.find(rehearsal).ifPresent((form) -> {
				model.addAttribute("rehearsal", rehearsal);
				model.addAttribute("findings", findings(form, language));
			});
		}
		return PAGE;
	}

	private List<FindingView> findings(VerificationForm form, Locale language) {
		return this.rules.check(form, FORM)
			.findings()
			.stream()
			.map((finding) -> this.views.of(finding, FormAnswers.NONE, language))
			.toList();
	}

}
