package org.alipayrehearsal.form.scan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.alipayrehearsal.rule.Evidence.Letter;
import org.jspecify.annotations.Nullable;

/**
 * Puts the spelling of a name that is nearest to what was read below it, letter by
 * letter: the one with the fewest letters changed, added or left out.
 */
final class NameAlignment {

	private final String read;

	private final boolean full;

	/** For each length of what was read: how its beginning goes with the name so far. */
	private @Nullable Step[] steps;

	private NameAlignment(String read, boolean full) {
		this.read = read;
		this.full = full;
		this.steps = new Step[read.length() + 1];
		for (int i = 1; i <= read.length(); i++) {
			this.steps[i] = added(this.steps[i - 1], i);
		}
	}

	/**
	 * Aligns a name with what was read.
	 * @param parts the parts of the name, each with all its spellings
	 * @param cells what was read; where it fills all cells, what the name has more does
	 * not count
	 * @return the last step of the alignment with the fewest differences
	 */
	static @Nullable Step align(List<List<String>> parts, NameCells cells) {
		NameAlignment alignment = new NameAlignment(cells.read(), cells.isFull());
		parts.forEach(alignment::add);
		return alignment.steps[alignment.read.length()];
	}

	private void add(List<String> spellings) {
		@Nullable Step[] before = this.steps;
		@Nullable Step[] nearest = null;
		for (String spelling : spellings) {
			this.steps = before;
			spelling.chars().forEach(this::add);
			nearest = (nearest != null) ? nearer(nearest, this.steps) : this.steps;
		}
		this.steps = (nearest != null) ? nearest : before;
	}

	private void add(int letter) {
		String typed = Character.toString(letter);
		@Nullable Step[] next = new Step[this.steps.length];
		next[0] = leftOut(this.steps[0], typed);
		for (int i = 1; i < next.length; i++) {
			Step changed = changed(this.steps[i - 1], typed, i);
			boolean cutOff = this.full && i == this.read.length();
			Step leftOut = cutOff ? this.steps[i] : leftOut(this.steps[i], typed);
			Step added = added(next[i - 1], i);
			next[i] = nearer(nearer(changed, leftOut), added);
		}
		this.steps = next;
	}

	private Step changed(@Nullable Step before, String typed, int length) {
		return new Step(before, new Letter(typed, letter(length)));
	}

	private Step added(@Nullable Step before, int length) {
		return new Step(before, new Letter("", letter(length)));
	}

	private static Step leftOut(@Nullable Step before, String typed) {
		return new Step(before, new Letter(typed, ""));
	}

	private String letter(int length) {
		return this.read.substring(length - 1, length);
	}

	private static @Nullable Step[] nearer(@Nullable Step[] some, @Nullable Step[] others) {
		@Nullable Step[] nearer = new Step[some.length];
		for (int i = 0; i < some.length; i++) {
			nearer[i] = nearer(some[i], others[i]);
		}
		return nearer;
	}

	private static @Nullable Step nearer(@Nullable Step one, @Nullable Step another) {
		return (Step.differences(another) < Step.differences(one)) ? another : one;
	}

	/** A letter of an alignment, and those before it. */
	static final class Step {

		private final @Nullable Step before;

		private final Letter letter;

		private final int differences;

		Step(@Nullable Step before, Letter letter) {
			this.before = before;
			this.letter = letter;
			this.differences = differences(before) + (letter.differs() ? 1 : 0);
		}

		static int differences(@Nullable Step last) {
			return (last != null) ? last.differences : 0;
		}

		static List<Letter> letters(@Nullable Step last) {
			Deque<Letter> letters = new ArrayDeque<>();
			for (Step step = last; step != null; step = step.before) {
				letters.addFirst(step.letter);
			}
			return List.copyOf(letters);
		}

	}

}
