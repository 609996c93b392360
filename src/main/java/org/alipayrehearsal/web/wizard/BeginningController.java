package org.alipayrehearsal.web.wizard;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alipayrehearsal.check.Languages;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.web.FormReader;
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
 * The optional beginning of a rehearsal: a picture of the passport or the visa, from
 * which answers can be taken over. The picture is dropped at once; what was measured on
 * it is kept with the rehearsal, without a field and without findings.
 */
@Controller
@RequestMapping("/rehearsal/{id}/begin")
class BeginningController {

	private static final String NAME = "name.realName";

	private final Journeys journeys;

	private final FormReader reader;

	private final LocaleResolver locales;

	private final Clock clock;

	BeginningController(Journeys journeys, FormReader reader, LocaleResolver locales, Clock clock) {
		this.journeys = journeys;
		this.reader = reader;
		this.locales = locales;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable String id, Model model) {
		Journey journey = find(id);
		model.addAttribute("journey", id);
		model.addAttribute("given", journey.begun() != null);
		model.addAttribute("offer", PictureOffer.of(journey.begun(), LocalDate.now(this.clock)));
		return "rehearsal/begin";
	}

	/**
	 * Reads a picture, or takes over what was read in it. The texts are read again from
	 * what was measured, not from the request.
	 * @param id the journey's id
	 * @param take the paths of the fields to take over
	 * @param name the number of the name's spelling, from 0; negative for none
	 */
	@PostMapping
	Object send(@PathVariable String id, @RequestParam(defaultValue = "") String language,
			@RequestParam(defaultValue = "continue") String action, @RequestParam(defaultValue = "") List<String> take,
			@RequestParam(defaultValue = "-1") int name,
			@RequestAttribute(name = "tokenExpired", required = false) @Nullable Boolean expired, Model model,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (expired != null) {
			return show(id, model);
		}
		Journey journey = find(id);
		String here = "/rehearsal/" + id + "/begin";
		if (!language.isEmpty()) {
			this.locales.setLocale(request, response, Languages.of(Locale.forLanguageTag(language)));
			return Redirect.to(here);
		}
		ScanReport scan = this.reader.scan("picture", request);
		if (scan != null) {
			change(id, scan);
			return Redirect.to(here);
		}
		if (action.equals("take")) {
			PictureOffer offer = PictureOffer.of(journey.begun(), LocalDate.now(this.clock));
			Map<String, String> taken = new LinkedHashMap<>();
			if (name >= 0 && name < offer.names().size()) {
				taken.put(NAME, offer.names().get(name));
			}
			offer.texts().forEach((path, text) -> {
				if (take.contains(path)) {
					taken.put(path, text);
				}
			});
			if (!taken.isEmpty()) {
				this.journeys.change(id, (stored) -> stored.withApplied(taken));
			}
			return Redirect.to("/rehearsal/" + id + "/name");
		}
		return Redirect.to(action.equals("skip") ? "/rehearsal/" + id + "/name" : here);
	}

	private void change(String id, ScanReport scan) {
		if (this.journeys.change(id, (stored) -> stored.withBegun(scan)).isEmpty()) {
			throw new JourneyGoneException();
		}
	}

	private Journey find(String id) {
		return this.journeys.find(id).orElseThrow(JourneyGoneException::new);
	}

}
