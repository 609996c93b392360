package org.alipayrehearsal.web.guide.afterwards;

import java.time.LocalDate;
import java.util.Map;

import org.alipayrehearsal.web.guide.afterwards.Timeline.Stage;
import org.alipayrehearsal.web.guide.afterwards.Timeline.SubmittedForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link Timeline} and {@link TypedDays}.
 */
class TimelineTests {

	/** A Monday. */
	private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

	@ParameterizedTest
	@CsvSource({ "2026-03-02, 2, 2026-03-04", "2026-03-05, 2, 2026-03-09", "2026-03-06, 1, 2026-03-09",
			"2026-03-07, 1, 2026-03-09", "2026-03-08, 5, 2026-03-13", "2026-03-02, 5, 2026-03-09",
			"2026-03-06, 0, 2026-03-06" })
	void whenWorkingDaysAreCountedShouldLeaveOutWeekends(LocalDate day, int count, LocalDate expected) {
		assertThat(Timeline.workingDaysAfter(day, count)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-02, WAITING", "2026-03-04, WAITING", "2026-03-05, LATE", "2026-03-08, LATE",
			"2026-03-09, CALL", "2026-04-01, CALL" })
	void whenNothingHasArrivedShouldSayIfToWaitOrToCall(LocalDate today, Stage.State expected) {
		Stage deposit = Timeline.of(new SubmittedForm(MONDAY, null, null, false), today).get(1);
		assertThat(deposit.state()).isEqualTo(expected);
		assertThat(deposit.expectedBy()).isEqualTo("2026-03-04");
		assertThat(deposit.callFrom()).isEqualTo("2026-03-09");
	}

	@Test
	void whenStagesPassShouldMoveOn() {
		assertThat(Timeline.of(new SubmittedForm(MONDAY, null, null, false), MONDAY)).extracting(Stage::state)
			.containsExactly(Stage.State.DONE, Stage.State.WAITING, Stage.State.LATER, Stage.State.LATER,
					Stage.State.LATER);
		assertThat(Timeline.of(new SubmittedForm(MONDAY, MONDAY, null, true), MONDAY.plusDays(1)))
			.extracting(Stage::state)
			.containsExactly(Stage.State.DONE, Stage.State.DONE, Stage.State.LATE, Stage.State.LATER,
					Stage.State.LATER);
		assertThat(Timeline.of(new SubmittedForm(MONDAY, null, MONDAY, false), MONDAY)).extracting(Stage::state)
			.containsExactly(Stage.State.DONE, Stage.State.DONE, Stage.State.DONE, Stage.State.WAITING,
					Stage.State.LATER);
		assertThat(Timeline.of(new SubmittedForm(MONDAY, MONDAY, MONDAY, true), MONDAY).get(4).expectedBy())
			.isEqualTo("2026-03-04");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', emptyValue = "", textBlock = """
			2026-03-02  | ''         | ''         |
			''          | ''         | ''         | submitted=required
			2 March     | ''         | ''         | submitted=unreadable
			2026-02-30  | ''         | ''         | submitted=unreadable
			2026-03-03  | ''         | ''         | submitted=future
			9999-12-31  | ''         | ''         | submitted=future
			2024-03-01  | ''         | ''         | submitted=long-ago
			2024-03-02  | ''         | ''         |
			2026-02-20  | 2026-02-19 | ''         | deposit=order
			2026-02-20  | 2026-02-20 | 2026-02-20 |
			2026-02-20  | 2026-02-24 | 2026-02-23 | entered=order
			2026-02-20  | ''         | 2026-02-19 | entered=order
			2026-02-20  | x          | 2026-02-23 | deposit=unreadable
			""")
	void whenDaysAreTypedShouldSayWhatIsWrong(String submitted, String deposit, String entered, String problem) {
		Map<String, String> problems = new TypedDays(submitted, deposit, entered).problems(MONDAY);
		if (problem == null) {
			assertThat(problems).isEmpty();
		}
		else {
			assertThat(problems).containsOnly(Map.entry(problem.split("=", 2)[0], problem.split("=", 2)[1]));
		}
	}

	@Test
	void whenAmountIsKnownWithoutItsDayShouldNotSayToCallAboutTheDeposit() {
		assertThat(Timeline.of(new SubmittedForm(MONDAY, null, null, true), MONDAY.plusWeeks(3)))
			.extracting(Stage::state)
			.containsExactly(Stage.State.DONE, Stage.State.DONE, Stage.State.WAITING, Stage.State.LATER,
					Stage.State.LATER);
	}

}
