package org.alipayrehearsal.web.guide.afterwards;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The stages after the form was submitted, with the dates on which to expect each and on
 * which to call Alipay.
 * <p>
 * A reader of the guide expected the deposit within one or two days, and the guide gives
 * the review two days (step 8). After {@value #CALL} working days it is time to call: the
 * readers who asked had waited three to five.
 */
public final class Timeline {

	/** Working days after which a deposit or a decision is expected. */
	static final int EXPECTED = 2;

	/** Working days after which to call. */
	static final int CALL = 5;

	private Timeline() {
	}

	/**
	 * {@return the stages in their order}
	 * @param form the dates entered
	 * @param today the current date
	 */
	static List<Stage> of(SubmittedForm form, LocalDate today) {
		boolean arrived = form.arrived() || form.entered() != null;
		Stage deposit = stage(Stage.Id.DEPOSIT, form.deposit(), arrived ? null : form.submitted(), today, EXPECTED);
		Stage entered;
		if (form.entered() != null || form.deposit() != null) {
			entered = stage(Stage.Id.ENTERED, form.entered(), form.deposit(), today, 0);
		}
		else {
			entered = new Stage(Stage.Id.ENTERED, arrived ? Stage.State.WAITING : Stage.State.LATER, null, null, null);
		}
		LocalDate begun = form.entered();
		Stage review = (begun != null) ? stage(Stage.Id.REVIEW, null, begun, today, EXPECTED)
				: new Stage(Stage.Id.REVIEW, Stage.State.LATER, null, null, null);
		return List.of(new Stage(Stage.Id.SUBMITTED, Stage.State.DONE, form.submitted(), null, null), deposit, entered,
				review, new Stage(Stage.Id.RESULT, Stage.State.LATER, null, review.expectedBy(), null));
	}

	private static Stage stage(Stage.Id id, @Nullable LocalDate happened, @Nullable LocalDate begun, LocalDate today,
			int expected) {
		if (happened != null || begun == null) {
			return new Stage(id, Stage.State.DONE, happened, null, null);
		}
		LocalDate expectedBy = workingDaysAfter(begun, expected);
		Stage.State state = today.isAfter(expectedBy) ? Stage.State.LATE : Stage.State.WAITING;
		if (expected == 0) {
			return new Stage(id, state, null, expectedBy, null);
		}
		LocalDate callFrom = workingDaysAfter(begun, CALL);
		return new Stage(id, today.isBefore(callFrom) ? state : Stage.State.CALL, null, expectedBy, callFrom);
	}

	/**
	 * {@return the working day that is a number of working days after a date}
	 * <p>
	 * Working days are Monday to Friday. China's public holidays change each year and are
	 * not considered.
	 */
	static LocalDate workingDaysAfter(LocalDate date, int count) {
		LocalDate later = date;
		for (int left = count; left > 0;) {
			later = later.plusDays(1);
			if (later.getDayOfWeek() != DayOfWeek.SATURDAY && later.getDayOfWeek() != DayOfWeek.SUNDAY) {
				left--;
			}
		}
		return later;
	}

	/**
	 * The dates on which something happened so far.
	 *
	 * @param submitted the date on which the form was submitted
	 * @param deposit the date on which the deposit arrived, or null
	 * @param entered the date on which the amount was entered, or null
	 * @param arrived whether the deposit has arrived, even if the date is not known: its
	 * amount is
	 */
	record SubmittedForm(LocalDate submitted, @Nullable LocalDate deposit, @Nullable LocalDate entered,
			boolean arrived) {

		@Override
		public String toString() {
			return "SubmittedForm[]";
		}

	}

	/**
	 * A stage after the form was submitted.
	 *
	 * @param id which stage
	 * @param state its state today
	 * @param day the date on which it happened, or null
	 * @param expectedBy the date by which it is expected, or null if that depends on an
	 * earlier stage
	 * @param callFrom the date from which to call, or null if there is nothing to call
	 * about
	 */
	public record Stage(Id id, State state, @Nullable LocalDate day, @Nullable LocalDate expectedBy,
			@Nullable LocalDate callFrom) {

		/** Leaves out the dates, which a person typed. */
		@Override
		public String toString() {
			return "Stage[" + this.id + "]";
		}

		/** The stages, in their order. */
		public enum Id {

			/** Step 5: the form is submitted. */
			SUBMITTED,

			/** Step 6: the deposit arrives. */
			DEPOSIT,

			/** Step 7: the amount is entered. */
			ENTERED,

			/** Step 8: Alipay's staff review the application. */
			REVIEW,

			/** Steps 9 to 11: the application is approved or refused. */
			RESULT

		}

		/** The state of a stage. */
		public enum State {

			/** It has happened. */
			DONE,

			/** It is expected, and not late. */
			WAITING,

			/** It is late according to the guide, but readers waited longer. */
			LATE,

			/** It is time to call. */
			CALL,

			/** An earlier stage comes first. */
			LATER

		}

	}

}
