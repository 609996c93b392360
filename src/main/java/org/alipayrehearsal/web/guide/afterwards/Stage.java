package org.alipayrehearsal.web.guide.afterwards;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A part of the time after the form was sent.
 *
 * @param id which part
 * @param state how it stands today
 * @param day the day it happened; null where it has not
 * @param expectedBy the day by which the guide lets expect it; null where that depends on
 * a day not known yet
 * @param callFrom the day from which to call; null where there is nothing to call about
 */
public record Stage(Id id, State state, @Nullable LocalDate day, @Nullable LocalDate expectedBy,
		@Nullable LocalDate callFrom) {

	/** Without the days: they were typed. */
	@Override
	public String toString() {
		return "Stage[" + this.id + "]";
	}

	/** The parts, in their order. */
	public enum Id {

		/** Step 5: the form was sent. */
		SUBMITTED,

		/** Step 6: the deposit arrived. */
		DEPOSIT,

		/** Step 7: the amount was entered. */
		ENTERED,

		/** Step 8: Alipay's staff check. */
		REVIEW,

		/** Steps 9 to 11: approved or refused. */
		RESULT

	}

	/** How a part stands. */
	public enum State {

		/** It has happened. */
		DONE,

		/** It is what is waited for, and there is time. */
		WAITING,

		/** It is late by the guide, but readers waited longer. */
		LATE,

		/** It is time to call. */
		CALL,

		/** It comes later. */
		LATER

	}

}
