package org.alipayrehearsal.web.wizard;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alipayrehearsal.check.Languages;
import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.form.FieldKind;
import org.alipayrehearsal.form.FormFields;
import org.alipayrehearsal.form.name.NameLength;
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
 * The pages that ask for answers. Submitting a page stores the answers as typed and
 * redirects, with findings or without; the page is made from the stored answers. The form
 * is checked once for a submitted page, and the page that follows shows that report.
 */
@Controller
@RequestMapping("/rehearsal/{id}")
class StepController {

	/** The action of the script that has a picture checked as soon as it is chosen. */
	private static final String CHECK = "check";

	private final Journeys journeys;

	private final JourneyChecker checker;

	private final StepFields fields;

	private final StepViews views;

	private final BankSuggestions banks;

	private final FormReader reader;

	private final LocaleResolver locales;

	StepController(Journeys journeys, JourneyChecker checker, StepFields fields, StepViews views, BankSuggestions banks,
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

	@GetMapping("/{page:" + RehearsalPage.PATHS + "}")
	Object show(@PathVariable String id, @PathVariable("page") String path, Locale locale, Model model) {
		Journey journey = find(id);
		RehearsalPage page = RehearsalPage.at(path);
		Report report = report(journey);
		if (!this.checker.canOpen(journey, report, page)) {
			return Redirect.to(this.checker.nextPage(journey, report));
		}
		return render(journey, report, page, locale, model);
	}

	private String render(Journey journey, Report report, RehearsalPage page, Locale locale, Model model) {
		model.addAttribute("page", this.views.of(journey, report, page, locale));
		String visaKind = journey.text("documents.visaKind");
		switch (page) {
			case NAME -> {
				model.addAttribute("nameLimit", NameLength.LIMIT);
				model.addAttribute("longNameBanks", this.banks.takingLongNames(locale));
			}
			case DOCUMENTS -> {
				model.addAttribute("visaKinds", VisaKindChoices.GROUPS);
				model.addAttribute("unknownVisaKind", VisaKindChoices.unknown(visaKind));
			}
			case VISA_PICTURE, ENTRY_PICTURE -> {
				model.addAttribute("slotCases", SlotCase.ALL);
				model.addAttribute("slotCase", SlotCase.of(visaKind));
				model.addAttribute("mostBytes", ScanLimits.BYTES);
			}
			case BANK -> model.addAttribute("banks", this.banks.of(journey, locale));
			case PASSPORT, CONTACT, CARD -> {
			}
		}
		return "rehearsal/" + (page.isPicture() ? "picture" : page.path());
	}

	@PostMapping("/{page:" + RehearsalPage.PATHS + "}")
	Object submit(@PathVariable String id, @PathVariable("page") String path,
			@RequestParam(defaultValue = "") String language, @RequestParam(defaultValue = "") String fix,
			@RequestParam(defaultValue = "") String keep, @RequestParam(defaultValue = "") String remove,
			@RequestParam(defaultValue = "") String undo, @RequestParam(defaultValue = "continue") String action,
			@RequestAttribute(name = "tokenExpired", required = false) @Nullable Boolean expired, Locale locale,
			Model model, HttpServletRequest request, HttpServletResponse response) throws IOException {
		RehearsalPage page = RehearsalPage.at(path);
		Journey shown = find(id);
		if (expired != null) {
			Journey typed = shown.withTyped(FormReader.typed(textPaths(page), request));
			return render(typed, this.checker.check(typed).report(), page, locale, model);
		}
		Journey submitted = store(id, page, request);
		String here = "/rehearsal/" + id + "/" + path;
		if (!language.isEmpty()) {
			this.locales.setLocale(request, response, Languages.of(Locale.forLanguageTag(language)));
			return Redirect.to(here);
		}
		if (FormFields.paths(FieldKind.SCAN).contains(remove)) {
			change(id, (journey) -> journey.withRemoved(remove));
			return Redirect.to(here);
		}
		Map<String, String> changes = changes(submitted, page, fix, keep);
		if (!changes.isEmpty()) {
			change(id, (journey) -> journey.withApplied(changes));
		}
		if (!fix.isEmpty() || !keep.isEmpty() || action.equals(CHECK)) {
			return Redirect.to(here);
		}
		Journey.Applied applied = shown.applied();
		if (!undo.isEmpty() && applied != null) {
			change(id, (journey) -> journey.withUndone(applied));
			return Redirect.to(here);
		}
		Journey.CheckedReport checked = this.checker.check(submitted);
		Set<String> accepted = this.checker.accepted(shown, submitted, checked.report(), page, action.equals("anyway"));
		Journey decided = change(id,
				(journey) -> journey.withReport(submitted.answers(), checked)
					.withSubmitted(page)
					.withAccepted(page, accepted));
		boolean stays = this.checker.isBlocked(decided, checked.report(), page)
				|| this.checker.hasUnseenAdvice(shown, decided, checked.report(), page);
		return Redirect.to(stays ? here : this.checker.nextPage(decided, checked.report()));
	}

	/**
	 * {@return what the pressed button changes: the fix of a rule, or the bank's spelling
	 * where a person keeps a name that a warning is about}
	 */
	private Map<String, String> changes(Journey submitted, RehearsalPage page, String fix, String keep) {
		if (!fix.isEmpty()) {
			return this.checker.fix(submitted, page.step(), fix)
				.map((offered) -> Map.of(offered.path(), offered.value()))
				.orElse(Map.of());
		}
		return keep.isEmpty() ? Map.of() : this.checker.keptName(submitted);
	}

	/**
	 * Stores the submitted texts and the report of the submitted picture.
	 */
	private Journey store(String id, RehearsalPage page, HttpServletRequest request) throws IOException {
		Map<String, String> typed = FormReader.typed(textPaths(page), request);
		Journey stored = change(id, (journey) -> journey.withTyped(typed));
		for (String path : FormFields.paths(FieldKind.SCAN)) {
			ScanReport scan = (RehearsalPage.of(path) == page) ? this.reader.scan(path, request) : null;
			if (scan != null) {
				stored = change(id, (journey) -> journey.withScan(path, scan));
			}
		}
		return stored;
	}

	private List<String> textPaths(RehearsalPage page) {
		return this.fields.textPaths(page.step()).stream().filter((path) -> RehearsalPage.of(path) == page).toList();
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
