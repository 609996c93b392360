package org.alipayrehearsal.web.wizard;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Where a page sends the browser after a form was sent: always 303, so that reload and
 * Back send nothing again. A script that sends the form, to show how far it got, is only
 * told the address: it cannot see where a redirect leads before it has followed it.
 */
final class Redirect extends RedirectView {

	/** The header with which the pages' script says that it is one. */
	static final String SCRIPT = "X-Rehearsal-Script";

	private Redirect(String address) {
		super(address, true);
		setHttp10Compatible(false);
		setExposeModelAttributes(false);
	}

	static View to(String address) {
		return new Redirect(address);
	}

	/**
	 * The first page that still needs the person; the confirmation where none does.
	 */
	static String next(Journey journey, JourneyChecker checker) {
		return "/rehearsal/" + journey.id() + "/"
				+ checker.firstOpen(journey, checker.report(journey)).map((step) -> step.path()).orElse("confirmation");
	}

	@Override
	protected void sendRedirect(HttpServletRequest request, HttpServletResponse response, String targetUrl,
			boolean http10Compatible) throws IOException {
		if (request.getHeader(SCRIPT) == null) {
			super.sendRedirect(request, response, targetUrl, http10Compatible);
			return;
		}
		response.setStatus(HttpStatus.NO_CONTENT.value());
		response.setHeader(HttpHeaders.LOCATION, targetUrl);
	}

}
