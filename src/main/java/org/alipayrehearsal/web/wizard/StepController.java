package org.alipayrehearsal.web.wizard;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import org.alipayrehearsal.web.FormReader;
import org.alipayrehearsal.web.SlotCase;
import org.alipayrehearsal.web.StepFields;
import org.alipayrehearsal.web.VisaKindChoices;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.View;

/**
 * The pages of the steps. Submitting a page stores the answers as typed and redirects,
 * with findings or without; the page is made from the stored answers. The form is checked
 * once for a submitted page, and the page that follows shows that report.
 */
@Controller
@RequestMapping("/rehearsal/{id}")
class StepController {

	private final Journeys journeys;

	private final JourneyChecker checker;

	private final StepFields fields;

	private final StepViews views;

	private final BankMatrix banks;

	private final FormReader reader;

	private final LocaleResolver locales;

	StepController(Journeys journeys, JourneyChecker checker, StepFields fields, StepViews views, BankMatrix banks,
			FormReader reader, LocaleResolver locales) {
		this.journeys = journeys;
		this.checker = checker;
		this.fields = fields;
		this.views = views;
		this.banks = banks;
		this.reader = reader;
		this.locales = locales;
	}

	@GetMapping
	View firstOpen(@PathVariable String id) {
		Journey journey = find(id);
		return Redirect.to(this.checker.nextPage(journey, report(journey)));
	}

	@GetMapping("/{step:name|passport|documents|contact|card}")
	Object show(@PathVariable String id, @PathVariable("step") String path, Locale locale, Model model) {
		Journey journey = find(id);
		Step step = Step.valueOf(path.toUpperCase(Locale.ROOT));
		Report report = report(journey);
		if (!this.checker.canOpen(journey, report, step)) {
			return Redirect.to(this.checker.nextPage(journey, report));
		}
		return page(journey, report, step, locale, model);
	}

	private String page(Journey journey, Report report, Step step, Locale locale, Model model) {
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
		return "rehearsal/" + step.path();
	}

	@PostMapping("/{step:name|passport|documents|contact|card}")
	Object submit(@PathVariable String id, @PathVariable("step") String path,
			@RequestParam(defaultValue = "") String language, @RequestParam(defaultValue = "") String fix,
			@RequestParam(defaultValue = "") String remove, @RequestParam(defaultValue = "") String undo,
			@RequestParam(defaultValue = "continue") String action,
			@RequestAttribute(name = "tokenExpired", required = false) @Nullable Boolean expired, Locale locale,
			Model model, HttpServletRequest request, HttpServletResponse response) throws IOException {
		Step step = Step.valueOf(path.toUpperCase(Locale.ROOT));
		Journey shown = find(id);
		if (expired != null) {
			Journey typed = shown.withTyped(FormReader.typed(this.fields.textPaths(step), request));
			return page(typed, this.checker.check(typed).report(), step, locale, model);
		}
		Journey submitted = store(id, step, request);
		String here = "/rehearsal/" + id + "/" + path;
		if (!language.isEmpty()) {
			this.locales.setLocale(request, response, Languages.of(Locale.forLanguageTag(language)));
			return Redirect.to(here);
		}
		if (FormFields.paths(FieldKind.SCAN).contains(remove)) {
			change(id, (journey) -> journey.withRemoved(remove));
			return Redirect.to(here);
		}
		if (!fix.isEmpty()) {
			this.checker.fix(submitted, step, fix)
				.ifPresent((offered) -> change(id,
						(journey) -> journey.withApplied(Map.of(offered.path(), offered.value()))));
			return Redirect.to(here);
		}
		Journey.Applied applied = shown.applied();
		if (!undo.isEmpty() && applied != null) {
			change(id, (journey) -> journey.withUndone(applied));
			return Redirect.to(here);
		}
		Journey.CheckedReport checked = this.checker.check(submitted);
		Set<String> accepted = this.checker.accepted(shown, submitted, checked.report(), step, action.equals("anyway"));
		Journey decided = change(id,
				(journey) -> journey.withReport(submitted.answers(), checked)
					.withSubmitted(step)
					.withAccepted(step, accepted));
		return Redirect.to(this.checker.isBlocked(decided, checked.report(), step) ? here
				: this.checker.nextPage(decided, checked.report()));
	}

	/**
	 * Stores the submitted texts and the reports of the submitted pictures.
	 */
	private Journey store(String id, Step step, HttpServletRequest request) throws IOException {
		Map<String, String> typed = FormReader.typed(this.fields.textPaths(step), request);
		Journey stored = change(id, (journey) -> journey.withTyped(typed));
		if (step == Step.DOCUMENTS) {
			for (String path : FormFields.paths(FieldKind.SCAN)) {
				ScanReport scan = this.reader.scan(path, request);
				if (scan != null) {
					stored = change(id, (journey) -> journey.withScan(path, scan));
				}
			}
		}
		return stored;
	}

	/**
	 * Returns a journey's report and stores it with the answers.
	 */
	private Report report(Journey journey) {
		Journey.CheckedReport checked = this.checker.check(journey);
		if (!checked.equals(journey.checked())) {
			change(journey.id(), (stored) -> stored.withReport(journey.answers(), checked));
		}
		return checked.report();
	}

	private Journey find(String id) {
		return this.journeys.find(id).orElseThrow(JourneyGoneException::new);
	}

	private Journey change(String id, UnaryOperator<Journey> change) {
		return this.journeys.change(id, change).orElseThrow(JourneyGoneException::new);
	}

}
