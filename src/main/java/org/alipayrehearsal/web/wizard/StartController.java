package org.alipayrehearsal.web.wizard;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.alipayrehearsal.web.CacheablePage;
import org.alipayrehearsal.web.FormReader;
import org.alipayrehearsal.web.StepFields;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * The start page, the beginning of a rehearsal or of a sample, and the end.
 */
@Controller
class StartController {

	private static final String PICTURE = "picture";

	private final Journeys journeys;

	private final ObjectProvider<SampleJourney> sample;

	private final StepFields fields;

	StartController(Journeys journeys, ObjectProvider<SampleJourney> sample, StepFields fields) {
		this.journeys = journeys;
		this.sample = sample;
		this.fields = fields;
	}

	@CacheablePage
	@GetMapping("/")
	String start(HttpServletRequest request, Model model) {
		// The page itself starts no session.
		if (request.getSession(false) != null) {
			this.journeys.latest().ifPresent((journey) -> model.addAttribute("open", journey.id()));
		}
		return "start";
	}

	/**
	 * Begins a rehearsal, with the texts of one that is gone if they are submitted.
	 * @param action {@code picture} to begin with a picture instead of the name
	 */
	@PostMapping("/rehearsal")
	Object begin(@RequestAttribute(name = "tokenExpired", required = false) @Nullable Boolean expired,
			@RequestParam(defaultValue = "") String action, HttpServletRequest request, Model model) {
		List<String> texts = StepFields.STEPS.stream().flatMap((step) -> this.fields.textPaths(step).stream()).toList();
		boolean picture = action.equals(PICTURE);
		if (expired != null) {
			model.addAttribute(PICTURE, picture);
			return confirm(FormReader.typed(texts, request), model);
		}
		String id = this.journeys.begin(request.getSession()).id();
		if (texts.stream().anyMatch((path) -> request.getParameter(path) != null)) {
			this.journeys.change(id, (journey) -> journey.withTyped(FormReader.typed(texts, request)));
		}
		return Redirect.to("/rehearsal/" + id + (picture ? "/begin" : "/name"));
	}

	@PostMapping("/sample")
	Object sample(@RequestAttribute(name = "tokenExpired", required = false) @Nullable Boolean expired,
			HttpServletRequest request, Model model) {
		if (expired != null) {
			return confirm(Map.of(), model);
		}
		Journey journey = this.journeys.beginSample(request.getSession(), this.sample.getObject()::fillIn);
		return Redirect.to("/rehearsal/" + journey.id() + "/confirmation");
	}

	/** Asks once more, on a page with a token. */
	private static String confirm(Map<String, String> typed, Model model) {
		model.addAttribute("tokenExpired", false);
		model.addAttribute("typed", typed);
		return "rehearsal/confirm";
	}

	@PostMapping("/rehearsal/{id}/finish")
	View finish(@PathVariable String id, HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			this.journeys.forget(id);
			if (this.journeys.ids().isEmpty()) {
				session.invalidate();
			}
		}
		return Redirect.to("/finished");
	}

	/**
	 * Ends the session with all its rehearsals.
	 */
	@PostMapping("/finished")
	View finishAll(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
		return Redirect.to("/finished");
	}

	/**
	 * Says that a rehearsal is cleared, and names the other ones of the session.
	 */
	@GetMapping("/finished")
	String finished(HttpServletRequest request, Model model) {
		boolean session = request.getSession(false) != null;
		model.addAttribute("others", session ? this.journeys.ids() : List.of());
		return "finished";
	}

}
