package org.alipayrehearsal.configuration;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Tells every page its own address, so that the language switch can come back to it.
 */
@ControllerAdvice(annotations = Controller.class)
class CurrentPage {

	@ModelAttribute("currentPage")
	String currentPage(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

}
