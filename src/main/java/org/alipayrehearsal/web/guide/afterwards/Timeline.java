package org.alipayrehearsal.web.guide.afterwards;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What should happen when, by the guide and its readers. A reader expected the deposit
 * within one or two days; the guide gives the review two. After five working days without
 * it, it is time to call: the readers who asked had waited three to five.
 */
final class Timeline {

	static final int EXPECTED = 2;

	static final int CALL = 5;

	private Timeline() {
	}

	/**
	 * The parts, in their order.
	 * @param form when what happened
	 * @param today today
	 * @return the parts
	 */
	static List<Stage> of(SentForm form, LocalDate today) {
		// Whoever has entered the amount has had the deposit.
		Stage deposit = stage(Stage.Id.DEPOSIT, form.deposit(), (form.entered() != null) ? null : form.submitted(),
				today, EXPECTED);
		Stage entered = (form.entered() != null || form.deposit() != null)
				? stage(Stage.Id.ENTERED, form.entered(), form.deposit(), today, 0)
				: new Stage(Stage.Id.ENTERED, Stage.State.LATER, null, null, null);
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
		LocalDate expectedBy = WorkingDays.after(begun, expected);
		if (expected == 0) {
			return new Stage(id, today.isAfter(expectedBy) ? Stage.State.LATE : Stage.State.WAITING, null, expectedBy,
					null);
		}
		LocalDate callFrom = WorkingDays.after(begun, CALL);
		Stage.State state = today.isAfter(expectedBy) ? Stage.State.LATE : Stage.State.WAITING;
		return new Stage(id, today.isBefore(callFrom) ? state : Stage.State.CALL, null, expectedBy, callFrom);
	}

}
