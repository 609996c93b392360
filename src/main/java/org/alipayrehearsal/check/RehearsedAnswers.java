package org.alipayrehearsal.check;

import java.util.Optional;

import org.alipayrehearsal.form.VerificationForm;

/**
 * Gives pages outside of the rehearsal access to its answers, so that no answer is passed
 * in a URL or a hidden field.
 */
public interface RehearsedAnswers {

	/**
	 * Finds the answers of a rehearsal of the current session.
	 * @param id the rehearsal's id
	 * @return the answers; empty if the session has no such rehearsal
	 */
	Optional<VerificationForm> find(String id);

	/**
	 * Finds the answers of the rehearsal of the current session that was used last.
	 * @return the answers; empty if the session has no rehearsal
	 */
	Optional<VerificationForm> latest();

}
