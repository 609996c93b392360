package org.alipayrehearsal.configuration;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Adds the address of the current page to every model, to which the language switch
 * returns. For an error page it is the page of the rehearsal that failed.
 */
@ControllerAdvice(annotations = Controller.class)
class CurrentPage {

	@ModelAttribute("currentPage")
	String currentPage(HttpServletRequest request) {
		String page = failedPage(request);
		if (page != null) {
			return isStep(page) ? page : "/";
		}
		return request.getRequestURI().substring(request.getContextPath().length());
	}

	@ModelAttribute("returnTo")
	@Nullable String returnTo(HttpServletRequest request) {
		String page = failedPage(request);
		return (page != null && isStep(page)) ? page : null;
	}

	private static @Nullable String failedPage(HttpServletRequest request) {
		Object page = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return (page instanceof String address) ? address.substring(request.getContextPath().length()) : null;
	}

	private static boolean isStep(String page) {
		return page.matches("/rehearsal/[0-9a-f-]{36}/[a-z-]+");
	}

}
