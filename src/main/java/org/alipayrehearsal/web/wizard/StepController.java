package org.alipayrehearsal.web.wizard;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alipayrehearsal.check.BankMatrix;
import org.alipayrehearsal.check.Languages;
import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.form.FieldKind;
import org.alipayrehearsal.form.FormFields;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.scan.ScanLimits;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.web.FindingViews;
import org.alipayrehearsal.web.FormReader;
import org.alipayrehearsal.web.SlotCase;
import org.alipayrehearsal.web.StepFields;
import org.alipayrehearsal.web.VisaKindChoices;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.View;

/**
 * The pages of the steps. A page shows what follows from the stored answers; sending it
 * stores the answers as typed and redirects, with findings or without.
 */
@Controller
@RequestMapping("/rehearsal/{id}")
class StepController {

	private final Journeys journeys;

	private final JourneyChecker checker;

	private final StepFields fields;

	private final StepViews views;

	private final StepDecision decision;

	private final BankMatrix banks;

	private final FormReader reader;

	private final LocaleResolver locales;

	StepController(Journeys journeys, JourneyChecker checker, StepFields fields, StepViews views, StepDecision decision,
			BankMatrix banks, FormReader reader, LocaleResolver locales) {
		this.journeys = journeys;
		this.checker = checker;
		this.fields = fields;
		this.views = views;
		this.decision = decision;
		this.banks = banks;
		this.reader = reader;
		this.locales = locales;
	}

	@GetMapping
	View firstOpen(@PathVariable String id) {
		Journey journey = this.journeys.find(id).orElseThrow(JourneyGoneException::new);
		return Redirect.to(Redirect.next(journey, this.checker));
	}

	@GetMapping("/{step:name|passport|documents|contact|card}")
	Object show(@PathVariable String id, @PathVariable("step") String path, Locale locale, Model model) {
		Journey journey = this.journeys.find(id).orElseThrow(JourneyGoneException::new);
		Step step = Step.valueOf(path.toUpperCase(Locale.ROOT));
		Report report = this.checker.report(journey);
		if (!this.checker.canOpen(journey, report, step)) {
			return Redirect.to(Redirect.next(journey, this.checker));
		}
		model.addAttribute("page", this.views.of(journey, report, step, locale));
		if (step == Step.CARD) {
			model.addAttribute("banks", this.banks.of(journey.answers().name()));
		}
		if (step == Step.DOCUMENTS) {
			model.addAttribute("visaKinds", VisaKindChoices.GROUPS);
			String visaKind = journey.text("documents.visaKind");
			model.addAttribute("unknownVisaKind", VisaKindChoices.unknown(visaKind));
			model.addAttribute("slotCases", SlotCase.ALL);
			model.addAttribute("slotCase", SlotCase.of(visaKind));
			model.addAttribute("mostBytes", ScanLimits.BYTES);
		}
		return "rehearsal/" + path;
	}

	@PostMapping("/{step:name|passport|documents|contact|card}")
	View send(@PathVariable String id, @PathVariable("step") String path,
			@RequestParam(defaultValue = "") String language, @RequestParam(defaultValue = "") String fix,
			@RequestParam(defaultValue = "") String remove, @RequestParam(defaultValue = "continue") String action,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		Step step = Step.valueOf(path.toUpperCase(Locale.ROOT));
		if (this.journeys.find(id).isEmpty()) {
			throw new JourneyGoneException();
		}
		Journey before = store(id, step, request);
		String here = "/rehearsal/" + id + "/" + path;
		if (!language.isEmpty()) {
			this.locales.setLocale(request, response, Languages.of(Locale.forLanguageTag(language)));
			return Redirect.to(here);
		}
		if (FormFields.paths(FieldKind.SCAN).contains(remove)) {
			change(id, (journey) -> journey.withoutScan(remove));
			return Redirect.to(here + "#" + FindingViews.elementId(remove));
		}
		if (!fix.isEmpty()) {
			change(id, (journey) -> this.decision.applyFix(journey, step, fix));
			return Redirect.to(here);
		}
		Journey after = change(id, (journey) -> this.decision.decide(before, journey, step, action.equals("anyway")));
		return Redirect.to(this.decision.isBlocked(after, step) ? here : Redirect.next(after, this.checker));
	}

	/**
	 * Stores what was typed and what was measured on the pictures.
	 * @return the journey with the answers that it had before
	 */
	private Journey store(String id, Step step, HttpServletRequest request) throws IOException {
		Journey before = this.journeys.find(id).orElseThrow(JourneyGoneException::new);
		Map<String, String> typed = FormReader.typed(this.fields.textPaths(step), request);
		change(id, (journey) -> journey.withTyped(typed));
		if (step == Step.DOCUMENTS) {
			for (String path : FormFields.paths(FieldKind.SCAN)) {
				ScanReport scan = this.reader.scan(path, request);
				if (scan != null) {
					change(id, (journey) -> journey.withScan(path, scan));
				}
			}
		}
		return before;
	}

	private Journey change(String id, UnaryOperator<Journey> change) {
		return this.journeys.change(id, change).orElseThrow(JourneyGoneException::new);
	}

}
