package org.alipayrehearsal.scan.mrz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Groups letters into lines: links them with their right neighbours, and joins pieces on
 * the same line.
 */
final class TextLineGrouper {

	/** The fewest letters of a piece of a line. */
	private static final int LEAST_PIECE = 6;

	/** The fewest letters of a line. */
	private static final int LEAST_LINE = 14;

	/** The most pairs of letters that are compared; print needs far fewer. */
	private static final int MOST_COMPARISONS = 12_000_000;

	private static final double WIDEST_LETTER = 2.6;

	private static final double NARROWEST_LETTER = 1 / 7.0;

	private final List<ConnectedComponent> components;

	private final int[] right;

	private final int[] left;

	private final double[] distance;

	private TextLineGrouper(List<ConnectedComponent> components) {
		this.components = components.stream()
			.filter(TextLineGrouper::isUprightLetter)
			.sorted(Comparator.comparingDouble(ConnectedComponent::x))
			.toList();
		this.right = new int[this.components.size()];
		this.left = new int[this.components.size()];
		this.distance = new double[this.components.size()];
	}

	/**
	 * Finds lines of letters that run from left to right.
	 * @param components components that can be letters
	 * @return chains of at least 14
	 */
	static List<Chain> find(List<ConnectedComponent> components) {
		TextLineGrouper finder = new TextLineGrouper(components);
		finder.link();
		return join(finder.pieces());
	}

	private static boolean isUprightLetter(ConnectedComponent component) {
		double form = component.width() / component.height();
		return form <= WIDEST_LETTER && form >= NARROWEST_LETTER && component.height() >= 5;
	}

	/** Links each letter with its nearest neighbour on the right. */
	private void link() {
		Arrays.fill(this.right, -1);
		Arrays.fill(this.left, -1);
		int comparisons = 0;
		for (int i = 0; i < this.components.size() && comparisons < MOST_COMPARISONS; i++) {
			ConnectedComponent one = this.components.get(i);
			double reach = 3.84 * Math.max(one.height(), 8);
			double nearest = Double.MAX_VALUE;
			for (int j = i + 1; j < this.components.size(); j++) {
				ConnectedComponent other = this.components.get(j);
				if (other.x() - one.x() > reach) {
					break;
				}
				comparisons++;
				double apart = distance(one, other);
				if (apart < nearest) {
					nearest = apart;
					this.right[i] = j;
				}
			}
			this.distance[i] = nearest;
		}
		for (int i = 0; i < this.right.length; i++) {
			int next = this.right[i];
			if (next >= 0 && (this.left[next] < 0 || this.distance[i] < this.distance[this.left[next]])) {
				this.left[next] = i;
			}
		}
	}

	/**
	 * The distance of two letters, or {@link Double#MAX_VALUE} if they cannot be
	 * neighbours.
	 */
	private static double distance(ConnectedComponent one, ConnectedComponent other) {
		double higher = Math.max(one.height(), other.height());
		double across = other.x() - one.x();
		double down = Math.abs(other.y() - one.y());
		double ratio = one.height() / other.height();
		boolean neighbours = across >= 0.35 * higher && across <= 2.3 * higher && down <= 0.42 * higher && ratio >= 0.45
				&& ratio <= 2.2;
		return neighbours ? across + 1.5 * down : Double.MAX_VALUE;
	}

	private List<Chain> pieces() {
		List<Chain> pieces = new ArrayList<>();
		for (int i = 0; i < this.right.length; i++) {
			boolean begins = this.left[i] < 0 || this.right[this.left[i]] != i;
			if (begins) {
				List<ConnectedComponent> piece = new ArrayList<>();
				for (int next = i; next >= 0; next = follower(next)) {
					piece.add(this.components.get(next));
				}
				if (piece.size() >= LEAST_PIECE) {
					pieces.add(new Chain(piece));
				}
			}
		}
		return pieces;
	}

	private int follower(int i) {
		int next = this.right[i];
		return (next >= 0 && this.left[next] == i) ? next : -1;
	}

	private static List<Chain> join(List<Chain> pieces) {
		List<@Nullable Chain> open = new ArrayList<>(pieces);
		open.sort(Comparator.comparingDouble((chain) -> chain.first().x()));
		List<Chain> lines = new ArrayList<>();
		for (int i = 0; i < open.size(); i++) {
			Chain line = open.get(i);
			if (line == null) {
				continue;
			}
			for (int j = i + 1; j < open.size(); j++) {
				Chain next = open.get(j);
				if (next != null && follows(line, next)) {
					line = line.joinedWith(next);
					open.set(j, null);
				}
			}
			if (line.size() >= LEAST_LINE) {
				lines.add(line);
			}
		}
		return lines;
	}

	/** Whether a piece continues another. */
	private static boolean follows(Chain line, Chain next) {
		double gap = next.first().x() - line.last().x();
		double ratio = line.height() / next.height();
		double middle = (next.first().x() + line.last().x()) / 2;
		return gap >= -0.5 * line.height() && gap <= 14 * line.height() && ratio <= 1.45 && ratio >= 1 / 1.45
				&& Math.abs(line.slope() - next.slope()) <= 0.12
				&& Math.abs(line.yAt(middle) - next.yAt(middle)) <= 0.45 * line.height();
	}

}
