package org.alipayrehearsal.application;

import org.alipayrehearsal.constraint.contact.ContactCharacters;
import org.alipayrehearsal.constraint.contact.ContactImpossible;
import org.alipayrehearsal.constraint.contact.ContactInternationalCode;
import org.alipayrehearsal.constraint.contact.ContactMainlandPrefix;
import org.alipayrehearsal.constraint.contact.ContactNotMainland;
import org.alipayrehearsal.constraint.contact.ContactNotMobile;
import org.alipayrehearsal.constraint.contact.ContactRequired;
import org.alipayrehearsal.constraint.contact.ContactTooLong;
import org.alipayrehearsal.constraint.contact.ContactTrunkZero;
import org.jspecify.annotations.Nullable;

/**
 * Step 3.3: the contact number.
 *
 * @param phone the phone number
 */
public record ContactAnswers(
		@ContactRequired @ContactTooLong @ContactCharacters @ContactInternationalCode @ContactTrunkZero @ContactMainlandPrefix @ContactNotMobile @ContactImpossible @ContactNotMainland @Nullable String phone) {

	static final ContactAnswers BLANK = new ContactAnswers(null);

	@Override
	public String toString() {
		return "ContactAnswers[]";
	}

}
