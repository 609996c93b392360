package org.alipayrehearsal.web.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.check.RequiredAction;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * The result of a rehearsal. Its buttons change answers in place: the form is checked
 * again and the result shown anew, with a way to undo the change.
 */
@Controller
@RequestMapping("/rehearsal/{id}/confirmation")
class ConfirmationController {

	private final Journeys journeys;

	private final JourneyChecker checker;

	private final ConfirmationViews views;

	private final FillInSheet sheet;

	ConfirmationController(Journeys journeys, JourneyChecker checker, ConfirmationViews views, FillInSheet sheet) {
		this.journeys = journeys;
		this.checker = checker;
		this.views = views;
		this.sheet = sheet;
	}

	@GetMapping
	Object show(@PathVariable String id, Locale locale, Model model) {
		Journey journey = find(id);
		Report report = report(journey);
		if (this.checker.firstOpen(journey, report).isPresent()) {
			return Redirect.to(this.checker.nextPage(journey, report));
		}
		List<RequiredAction> actions = this.checker.actions(journey, report);
		model.addAttribute("page",
				this.views.of(journey, report, actions, this.checker.keepable(journey, report, actions), locale));
		return "rehearsal/confirmation";
	}

	/**
	 * Changes answers.
	 * @param id the journey's id
	 * @param apply the key of the action to apply, or {@code all}
	 * @param keep not empty to keep the name: the bank has it as typed
	 * @param undo not empty to undo the last change
	 * @param number the digits of the card that replaces the other bank's
	 */
	@PostMapping
	View change(@PathVariable String id, @RequestParam(defaultValue = "") String apply,
			@RequestParam(defaultValue = "") String keep, @RequestParam(defaultValue = "") String undo,
			@RequestParam(name = "card.number", required = false) @Nullable String number) {
		Journey journey = find(id);
		Report report = report(journey);
		if (this.checker.firstOpen(journey, report).isPresent()) {
			return Redirect.to(this.checker.nextPage(journey, report));
		}
		Journey changed = journey;
		if (!undo.isEmpty()) {
			changed = (journey.applied() != null) ? journey.withUndone(journey.applied()) : journey;
		}
		else if (!apply.isEmpty()) {
			Map<String, String> corrections = corrections(journey, report, apply);
			changed = corrections.isEmpty() ? journey : journey.withApplied(corrections);
		}
		else if (!keep.isEmpty()) {
			Map<String, String> kept = this.checker.keptName(journey);
			changed = kept.isEmpty() ? journey : journey.withApplied(kept);
		}
		else if (number != null) {
			changed = journey.withApplied(Map.of("card.number", number));
		}
		if (!changed.equals(journey)) {
			Journey accepted = this.checker.acceptAll(changed);
			this.journeys.change(id, (stored) -> stored.answers().equals(journey.answers()) ? accepted : stored);
		}
		return Redirect.to("/rehearsal/" + id + "/confirmation");
	}

	private Map<String, String> corrections(Journey journey, Report report, String apply) {
		List<RequiredAction> actions = this.checker.actions(journey, report);
		return apply.equals("all") ? this.sheet.corrections(journey, report, actions)
				: actions.stream()
					.filter((action) -> action.key().equals(apply))
					.findFirst()
					.map(FillInSheet::change)
					.orElse(Map.of());
	}

	private Journey find(String id) {
		return this.journeys.find(id).orElseThrow(JourneyGoneException::new);
	}

	/**
	 * Returns a journey's report and stores it with the answers.
	 */
	private Report report(Journey journey) {
		Journey.CheckedReport checked = this.checker.check(journey);
		if (!checked.equals(journey.checked())) {
			this.journeys.change(journey.id(), (stored) -> stored.withReport(journey.answers(), checked));
		}
		return checked.report();
	}

}
