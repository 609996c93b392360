package org.alipayrehearsal.check;

import java.util.Optional;

import org.alipayrehearsal.form.VerificationForm;

/**
 * The answers of a rehearsal, for pages that are not part of it: whoever keeps rehearsals
 * offers them here, so that no answer travels in an address or a hidden field.
 */
public interface RehearsedAnswers {

	/**
	 * The answers of a rehearsal of the current session.
	 * @param id the rehearsal's id
	 * @return the answers, or nothing where the session has no such rehearsal
	 */
	Optional<VerificationForm> find(String id);

}
