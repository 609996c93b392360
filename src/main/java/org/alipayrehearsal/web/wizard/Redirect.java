package org.alipayrehearsal.web.wizard;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * A redirect after a form was submitted: always 303, so that reload and Back submit
 * nothing again. The pages' script, which submits forms to show the progress of an
 * upload, gets the address in a 204 instead: it could not read it from a redirect.
 */
final class Redirect extends RedirectView {

	/** The request header that the pages' script sends. */
	static final String SCRIPT = "X-Rehearsal-Script";

	private Redirect(String address) {
		super(address, true);
		setHttp10Compatible(false);
		setExposeModelAttributes(false);
	}

	static View to(String address) {
		return new Redirect(address);
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
