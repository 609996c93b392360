package org.alipayrehearsal.web.desk;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.check.Languages;
import org.alipayrehearsal.check.RuleCatalogue;
import org.alipayrehearsal.form.FieldKind;
import org.alipayrehearsal.form.FormFields;
import org.alipayrehearsal.scan.ScanBusyException;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.web.CacheablePage;
import org.alipayrehearsal.web.FormAnswers;
import org.alipayrehearsal.web.FormReader;
import org.alipayrehearsal.web.SlotCase;
import org.alipayrehearsal.web.VisaKindChoices;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The support desk's page. Submitting it returns the report without a redirect, because
 * nothing of a client is stored.
 */
@Controller
class DeskController {

	private final FormReader reader;

	private final RuleCatalogue catalogue;

	private final DeskViews views;

	private final PracticeClients clients;

	private final Banks banks;

	private final LocaleResolver locales;

	private final Clock clock;

	DeskController(FormReader reader, RuleCatalogue catalogue, DeskViews views, PracticeClients clients, Banks banks,
			LocaleResolver locales, Clock clock) {
		this.reader = reader;
		this.catalogue = catalogue;
		this.views = views;
		this.clients = clients;
		this.banks = banks;
		this.locales = locales;
		this.clock = clock;
	}

	/**
	 * Shows the empty form, or the form of a practice client.
	 */
	@CacheablePage(noStore = true)
	@GetMapping("/desk")
	String blank(@RequestParam(defaultValue = "") String practice, Model model) {
		DeskForm form = this.clients.find(practice)
			.map((client) -> new DeskForm(FormAnswers.NONE.withTyped(client.typed(LocalDate.now(this.clock))), true,
					client.pictures(), ReportLanguage.BOTH))
			.orElse(DeskForm.BLANK);
		return show(this.views.unchecked(form), model);
	}

	/**
	 * Shows the submitted form and its report.
	 */
	@PostMapping("/desk")
	String check(@RequestParam(defaultValue = "") String language, @RequestParam(defaultValue = "") String fix,
			@RequestParam(defaultValue = "") String checked, HttpServletRequest request, HttpServletResponse response,
			Model model) throws IOException {
		if (!language.isEmpty()) {
			this.locales.setLocale(request, response, Languages.of(Locale.forLanguageTag(language)));
		}
		DeskForm form = form(request);
		if (!language.isEmpty() && checked.isEmpty()) {
			return show(this.views.unchecked(form), model);
		}
		try {
			DeskForm examined = form.with(examined(form.answers(), request));
			DeskForm fixed = fix.isEmpty() ? examined : this.views.fixed(examined, fix);
			return show(this.views.checked(fixed, this.locales.resolveLocale(request)), model);
		}
		catch (ScanBusyException busy) {
			response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(busy.retryAfter().toSeconds()));
			model.addAttribute("busy", busy.retryAfter().toSeconds());
			return show(this.views.unchecked(form), model);
		}
	}

	private DeskForm form(HttpServletRequest request) {
		List<String> texts = this.catalogue.paths()
			.stream()
			.filter((path) -> FormFields.kind(path) != FieldKind.SCAN)
			.toList();
		return new DeskForm(FormAnswers.NONE.withTyped(FormReader.typed(texts, request)),
				request.getParameter("whole") != null, request.getParameter("pictures") != null,
				ReportLanguage.of(request.getParameter("report")));
	}

	private FormAnswers examined(FormAnswers typed, HttpServletRequest request) throws IOException {
		FormAnswers answers = typed;
		for (String path : FormFields.paths(FieldKind.SCAN)) {
			ScanReport scan = this.reader.scan(path, request);
			answers = (scan != null) ? answers.withScan(path, scan) : answers;
		}
		return answers;
	}

	private String show(DeskView view, Model model) {
		FormAnswers answers = view.form().answers();
		String visaKind = answers.text("documents.visaKind");
		String bank = answers.text("card.bank");
		model.addAttribute("page", view);
		model.addAttribute("clients", this.clients.all());
		model.addAttribute("visaKinds", VisaKindChoices.GROUPS);
		model.addAttribute("unknownVisaKind", VisaKindChoices.unknown(visaKind));
		model.addAttribute("slotCases", SlotCase.ALL);
		model.addAttribute("slotCase", SlotCase.of(visaKind));
		model.addAttribute("banks", this.banks.all());
		model.addAttribute("unknownBank", isUnknown(bank) ? bank : null);
		return "desk/desk";
	}

	private boolean isUnknown(String bank) {
		return !bank.isEmpty() && !bank.equals("OTHER")
				&& this.banks.all().stream().map(Bank::code).noneMatch(bank::equals);
	}

}
