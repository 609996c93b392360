package org.alipayrehearsal.wizard;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * What the pages show where there is no page to show.
 */
@ControllerAdvice(basePackageClasses = WizardExceptions.class)
class WizardExceptions {

	@ExceptionHandler(JourneyGoneException.class)
	@ResponseStatus(HttpStatus.GONE)
	String gone() {
		return "rehearsal/gone";
	}

}
