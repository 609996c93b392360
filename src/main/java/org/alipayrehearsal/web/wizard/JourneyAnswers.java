package org.alipayrehearsal.web.wizard;

import java.util.Optional;

import org.alipayrehearsal.check.RehearsedAnswers;
import org.alipayrehearsal.form.VerificationForm;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Gives a journey's answers to the pages around the rehearsal, without creating a
 * session.
 */
@ControllerAdvice("org.alipayrehearsal.web.guide")
class JourneyAnswers implements RehearsedAnswers {

	private final Journeys journeys;

	JourneyAnswers(Journeys journeys) {
		this.journeys = journeys;
	}

	@Override
	public Optional<VerificationForm> find(String id) {
		return hasSession() ? this.journeys.find(id).map((journey) -> journey.answers().form()) : Optional.empty();
	}

	@Override
	public Optional<VerificationForm> latest() {
		return hasSession() ? this.journeys.latest().map((journey) -> journey.answers().form()) : Optional.empty();
	}

	/**
	 * {@return the id of the rehearsal that was used last, for the pages that lead back
	 * to it, or null}
	 */
	@ModelAttribute("openRehearsal")
	@Nullable String open() {
		return hasSession() ? this.journeys.latest().map(Journey::id).orElse(null) : null;
	}

	private static boolean hasSession() {
		return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
				&& request.getRequest().getSession(false) != null;
	}

}
