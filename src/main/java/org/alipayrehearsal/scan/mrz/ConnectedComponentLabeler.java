package org.alipayrehearsal.scan.mrz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.alipayrehearsal.scan.pixel.GreyPicture;

/**
 * Labels the connected components of ink, with 8-connectivity, and keeps those that can
 * be letters. Works on runs with union-find.
 */
final class ConnectedComponentLabeler {

	/** A page of print has fewer components; with more, the picture is noise. */
	private static final int MOST_COMPONENTS = 400_000;

	/** The number of letters on a page full of small print. */
	private static final int MOST_LETTERS = 20_000;

	private static final int LEAST_HEIGHT = 5;

	private static final int LEAST_WIDTH = 2;

	private static final int LEAST_AREA = 8;

	/**
	 * A letter is at most this fraction of the long side, so that a line of 30 letters
	 * fits.
	 */
	private static final int LETTERS_IN_A_LINE = 20;

	private final GreyPicture picture;

	private int components;

	/** For each component the parent in the union-find forest. */
	private int[] parents = new int[1024];

	/** For each component its left, top, right, bottom and area. */
	private int[] boxes = new int[1024 * 5];

	private ConnectedComponentLabeler(GreyPicture picture) {
		this.picture = picture;
	}

	/**
	 * Finds the components that can be letters, upright or lying on a side.
	 * @param picture the picture
	 * @param threshold what counts as ink
	 * @return the components; none if there are more than letters on any page
	 */
	static List<ConnectedComponent> find(GreyPicture picture, InkRuns.Threshold threshold) {
		ConnectedComponentLabeler finder = new ConnectedComponentLabeler(picture);
		return finder.label(threshold) ? finder.letters() : List.of();
	}

	private boolean label(InkRuns.Threshold threshold) {
		InkRuns runs = new InkRuns(this.picture, threshold);
		int capacity = this.picture.width() / 2 + 1;
		Row above = new Row(capacity);
		Row current = new Row(capacity);
		for (int y = 0; runs.next(); y++) {
			current.count = runs.count();
			int first = 0;
			for (int run = 0; run < current.count; run++) {
				int start = runs.start(run);
				int end = runs.end(run);
				while (first < above.count && above.ends[first] < start - 1) {
					first++;
				}
				int component = -1;
				for (int i = first; i < above.count && above.starts[i] <= end + 1; i++) {
					int other = root(above.components[i]);
					component = (component < 0 || component == other) ? other : join(component, other);
				}
				if (component < 0) {
					if (this.components == MOST_COMPONENTS) {
						return false;
					}
					component = add(start, y);
				}
				extend(component, start, end, y);
				current.starts[run] = start;
				current.ends[run] = end;
				current.components[run] = component;
			}
			Row swap = above;
			above = current;
			current = swap;
		}
		return true;
	}

	private List<ConnectedComponent> letters() {
		List<ConnectedComponent> letters = new ArrayList<>();
		double highest = Math.max(this.picture.width(), this.picture.height()) / (double) LETTERS_IN_A_LINE;
		for (int component = 0; component < this.components; component++) {
			if (this.parents[component] != component) {
				continue;
			}
			int box = component * 5;
			int width = this.boxes[box + 2] - this.boxes[box] + 1;
			int height = this.boxes[box + 3] - this.boxes[box + 1] + 1;
			boolean letter = Math.max(width, height) >= LEAST_HEIGHT && Math.min(width, height) >= LEAST_WIDTH
					&& Math.max(width, height) <= highest && this.boxes[box + 4] >= LEAST_AREA;
			if (letter) {
				if (letters.size() == MOST_LETTERS) {
					return List.of();
				}
				letters.add(new ConnectedComponent((this.boxes[box] + this.boxes[box + 2]) / 2.0,
						(this.boxes[box + 1] + this.boxes[box + 3]) / 2.0, width, height));
			}
		}
		return letters;
	}

	private int add(int x, int y) {
		if (this.components == this.parents.length) {
			this.parents = Arrays.copyOf(this.parents, this.components * 2);
			this.boxes = Arrays.copyOf(this.boxes, this.components * 10);
		}
		int box = this.components * 5;
		this.parents[this.components] = this.components;
		this.boxes[box] = x;
		this.boxes[box + 1] = y;
		this.boxes[box + 2] = x;
		this.boxes[box + 3] = y;
		return this.components++;
	}

	private void extend(int component, int start, int end, int y) {
		int box = component * 5;
		this.boxes[box] = Math.min(this.boxes[box], start);
		this.boxes[box + 2] = Math.max(this.boxes[box + 2], end);
		this.boxes[box + 3] = y;
		this.boxes[box + 4] += end - start + 1;
	}

	private int join(int one, int other) {
		int kept = Math.min(one, other);
		int gone = Math.max(one, other);
		this.parents[gone] = kept;
		int[] all = this.boxes;
		all[kept * 5] = Math.min(all[kept * 5], all[gone * 5]);
		all[kept * 5 + 1] = Math.min(all[kept * 5 + 1], all[gone * 5 + 1]);
		all[kept * 5 + 2] = Math.max(all[kept * 5 + 2], all[gone * 5 + 2]);
		all[kept * 5 + 3] = Math.max(all[kept * 5 + 3], all[gone * 5 + 3]);
		all[kept * 5 + 4] += all[gone * 5 + 4];
		return kept;
	}

	private int root(int component) {
		int root = component;
		while (this.parents[root] != root) {
			this.parents[root] = this.parents[this.parents[root]];
			root = this.parents[root];
		}
		return root;
	}

	/** The runs of a row and their components. */
	private static final class Row {

		private final int[] starts;

		private final int[] ends;

		private final int[] components;

		private int count;

		private Row(int capacity) {
			this.starts = new int[capacity];
			this.ends = new int[capacity];
			this.components = new int[capacity];
		}

	}

}
