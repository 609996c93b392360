package org.alipayrehearsal.web.wizard;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.scan.ScanBusyException;
import org.alipayrehearsal.web.FormReader;
import org.alipayrehearsal.web.StepFields;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Handles the exceptions of the rehearsal's pages.
 */
@ControllerAdvice(basePackageClasses = WizardExceptions.class)
class WizardExceptions {

	private static final Duration FULL = Duration.ofMinutes(2);

	private final StepFields fields;

	WizardExceptions(StepFields fields) {
		this.fields = fields;
	}

	@ExceptionHandler(JourneyGoneException.class)
	ModelAndView gone(HttpServletRequest request) {
		ModelAndView gone = page("rehearsal/gone", HttpStatus.GONE, request);
		gone.addObject("typed", typed(request));
		return gone;
	}

	/**
	 * {@return the submitted texts by path, with which a new rehearsal can begin}
	 */
	private Map<String, String> typed(HttpServletRequest request) {
		Map<String, String> typed = new LinkedHashMap<>();
		for (Step step : StepFields.STEPS) {
			typed.putAll(FormReader.typed(this.fields.textPaths(step), request));
		}
		typed.values().removeIf(String::isBlank);
		return typed;
	}

	@ExceptionHandler(ScanBusyException.class)
	ModelAndView busy(ScanBusyException busy, HttpServletRequest request, HttpServletResponse response) {
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(busy.retryAfter().toSeconds()));
		return page("error/503", HttpStatus.SERVICE_UNAVAILABLE, request);
	}

	@ExceptionHandler(JourneyMemory.NoRoomException.class)
	ModelAndView full(HttpServletRequest request, HttpServletResponse response) {
		HttpSession session = request.getSession(false);
		if (session != null && session.isNew()) {
			// Otherwise refused visitors would fill the memory with empty sessions.
			session.invalidate();
		}
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(FULL.toSeconds()));
		return page("rehearsal/full", HttpStatus.SERVICE_UNAVAILABLE, request);
	}

	private static ModelAndView page(String view, HttpStatus status, HttpServletRequest request) {
		String address = request.getRequestURI().substring(request.getContextPath().length());
		return new ModelAndView(view, Map.of("currentPage", address, "returnTo", address), status);
	}

}
