package org.alipayrehearsal.configuration;

import java.util.Map;
import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Adds the address of the current page to every model, to which the language switch
 * returns, and the entry of the menu that is marked. For an error page the address is the
 * page of the rehearsal or the login that failed, and no entry is marked.
 */
@ControllerAdvice(annotations = Controller.class)
class CurrentPage {

	private static final Set<String> BELOW_START = Set.of("/rehearsal", "/sample", "/finished");

	@ModelAttribute
	void add(Model model, HttpServletRequest request) {
		String failed = failedPage(request);
		String page = (failed != null) ? failed : request.getRequestURI().substring(request.getContextPath().length());
		boolean shown = failed == null || isStep(failed);
		model.addAttribute("currentPage", (shown || page.equals(DeskLogin.ADDRESS)) ? page : "/");
		model.addAttribute("returnTo", (failed != null && shown) ? failed : null);
		model.addAttribute("menu", (failed != null) ? Map.of() : menu(page));
	}

	/**
	 * Return the value of {@code aria-current} by the address of the menu's entry:
	 * {@code page} for the page itself, {@code true} for a page below it. A rehearsal is
	 * below the start page.
	 */
	private static Map<String, String> menu(String page) {
		int end = page.indexOf('/', 1);
		String entry = (end > 0) ? page.substring(0, end) : page;
		return BELOW_START.contains(entry) ? Map.of("/", "true") : Map.of(entry, entry.equals(page) ? "page" : "true");
	}

	private static @Nullable String failedPage(HttpServletRequest request) {
		Object page = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return (page instanceof String address) ? address.substring(request.getContextPath().length()) : null;
	}

	private static boolean isStep(String page) {
		return page.matches("/rehearsal/[0-9a-f-]{36}/[a-z-]+");
	}

}
