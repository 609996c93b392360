package org.alipayrehearsal.web.wizard;

import java.util.Optional;

import org.alipayrehearsal.check.RehearsedAnswers;
import org.alipayrehearsal.form.VerificationForm;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Gives a journey's answers to the pages around the rehearsal, without creating a
 * session.
 */
@Component
class JourneyAnswers implements RehearsedAnswers {

	private final Journeys journeys;

	JourneyAnswers(Journeys journeys) {
		this.journeys = journeys;
	}

	@Override
	public Optional<VerificationForm> find(String id) {
		boolean session = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
				&& request.getRequest().getSession(false) != null;
		return session ? this.journeys.find(id).map((journey) -> journey.answers().form()) : Optional.empty();
	}

}
