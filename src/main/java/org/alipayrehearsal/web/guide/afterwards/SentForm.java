package org.alipayrehearsal.web.guide.afterwards;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * When what happened, as far as it has.
 *
 * @param submitted the day the form was sent
 * @param deposit the day the deposit arrived; null where it has not
 * @param entered the day the amount was entered; null where it was not
 */
record SentForm(LocalDate submitted, @Nullable LocalDate deposit, @Nullable LocalDate entered) {

	@Override
	public String toString() {
		return "SentForm[]";
	}

}
