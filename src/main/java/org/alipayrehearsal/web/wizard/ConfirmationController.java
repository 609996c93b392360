package org.alipayrehearsal.web.wizard;

import java.util.Locale;

import org.alipayrehearsal.check.Report;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The result of a rehearsal.
 */
@Controller
class ConfirmationController {

	private final Journeys journeys;

	private final JourneyChecker checker;

	private final ConfirmationViews views;

	ConfirmationController(Journeys journeys, JourneyChecker checker, ConfirmationViews views) {
		this.journeys = journeys;
		this.checker = checker;
		this.views = views;
	}

	@GetMapping("/rehearsal/{id}/confirmation")
	Object confirmation(@PathVariable String id, Locale locale, Model model) {
		Journey journey = this.journeys.find(id).orElseThrow(JourneyGoneException::new);
		Journey.CheckedReport checked = this.checker.check(journey);
		if (!checked.equals(journey.checked())) {
			this.journeys.change(id, (stored) -> stored.withReport(journey.answers(), checked));
		}
		Report report = checked.report();
		if (this.checker.firstOpen(journey, report).isPresent()) {
			return Redirect.to(this.checker.nextPage(journey, report));
		}
		model.addAttribute("page", this.views.of(journey, report, locale));
		return "rehearsal/confirmation";
	}

}
