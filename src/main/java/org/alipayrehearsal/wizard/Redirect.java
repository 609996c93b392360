package org.alipayrehearsal.wizard;

import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Where a page sends the browser after a form was sent: always 303, so that reload and
 * Back send nothing again.
 */
final class Redirect {

	private Redirect() {
	}

	static View to(String address) {
		RedirectView redirect = new RedirectView(address, true);
		redirect.setHttp10Compatible(false);
		redirect.setExposeModelAttributes(false);
		return redirect;
	}

	/**
	 * The first page that still needs the person; the confirmation where none does.
	 */
	static String next(Journey journey, JourneyChecker checker) {
		return "/rehearsal/" + journey.id() + "/"
				+ checker.firstOpen(journey, checker.report(journey)).map((step) -> step.path()).orElse("confirmation");
	}

}
