package org.alipayrehearsal.web.guide.failures;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Explains a pasted message. What was pasted is shown back and kept nowhere. With a
 * rehearsal's id in the address its answers are looked at too.
 */
@Controller
class FailureMessagesController {

	private static final String PAGE = "guide/failure-messages";

	private final FailureMessages messages;

	private final RuleLook rules;

	FailureMessagesController(FailureMessages messages, RuleLook rules) {
		this.messages = messages;
		this.rules = rules;
	}

	@GetMapping({ "/failure-messages", "/failure-messages/{rehearsal}" })
	String page(@PathVariable(required = false) @Nullable String rehearsal, Locale language, Model model) {
		return show("", rehearsal, language, model);
	}

	@PostMapping({ "/failure-messages", "/failure-messages/{rehearsal}" })
	String explain(@RequestParam(defaultValue = "") String text,
			@PathVariable(required = false) @Nullable String rehearsal, Locale language, Model model) {
		if (text.isBlank()) {
			model.addAttribute("problem", "failures.empty");
		}
		else if (text.length() > FailureMessages.LONGEST) {
			model.addAttribute("problem", "failures.too-long");
			return show("", rehearsal, language, model);
		}
		else {
			model.addAttribute("explanation", this.messages.explain(text, language));
		}
		return show(text, rehearsal, language, model);
	}

	private String show(String text, @Nullable String rehearsal, Locale language, Model model) {
		model.addAttribute("text", text);
		if (rehearsal != null) {
			this.rules.at(rehearsal, language).ifPresent((found) -> {
				model.addAttribute("rehearsal", rehearsal);
				model.addAttribute("found", found);
			});
		}
		return PAGE;
	}

}
