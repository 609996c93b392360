package org.alipayrehearsal.web.wizard;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/**
 * The start page, and the beginning and end of a rehearsal.
 */
@Controller
class StartController {

	private final Journeys journeys;

	StartController(Journeys journeys) {
		this.journeys = journeys;
	}

	@GetMapping("/")
	String start() {
		return "start";
	}

	@PostMapping("/rehearsal")
	View begin() {
		return Redirect.to("/rehearsal/" + this.journeys.begin().id() + "/name");
	}

	@PostMapping("/rehearsal/{id}/finish")
	View finish(@PathVariable String id) {
		this.journeys.forget(id);
		return Redirect.to("/finished");
	}

	@GetMapping("/finished")
	String finished() {
		return "finished";
	}

}
