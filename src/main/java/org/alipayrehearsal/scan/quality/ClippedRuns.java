package org.alipayrehearsal.scan.quality;

import java.util.Arrays;

import org.alipayrehearsal.scan.pixel.ColourPicture;

/**
 * The runs of clipped pixels in each row, joined with those that they touch in the row
 * above.
 */
final class ClippedRuns {

	/** From here on red, green and blue count as clipped. */
	private static final int CLIPPED = 250;

	private final int[] firstOfRow;

	/** For each run: first column, the column after it, and the run it belongs to. */
	private int[] starts = new int[256];

	private int[] ends = new int[256];

	private int[] leaders = new int[256];

	private int size;

	ClippedRuns(ColourPicture picture) {
		this.firstOfRow = new int[picture.height() + 1];
		for (int y = 0; y < picture.height(); y++) {
			add(picture.rgb(), y * picture.width(), picture.width());
			this.firstOfRow[y + 1] = this.size;
			if (y > 0) {
				join(this.firstOfRow[y - 1], this.firstOfRow[y], this.size);
			}
		}
	}

	int size() {
		return this.size;
	}

	int firstOfRow(int y) {
		return this.firstOfRow[y];
	}

	int start(int run) {
		return this.starts[run];
	}

	int end(int run) {
		return this.ends[run];
	}

	/** The run that stands for all those a run is joined with. */
	int leader(int run) {
		int leader = run;
		while (this.leaders[leader] != leader) {
			this.leaders[leader] = this.leaders[this.leaders[leader]];
			leader = this.leaders[leader];
		}
		return leader;
	}

	private void add(int[] rgb, int row, int width) {
		int x = 0;
		while (x < width) {
			if (!isClipped(rgb[row + x])) {
				x++;
				continue;
			}
			int start = x;
			while (x < width && isClipped(rgb[row + x])) {
				x++;
			}
			add(start, x);
		}
	}

	private void add(int start, int end) {
		if (this.size == this.starts.length) {
			this.starts = Arrays.copyOf(this.starts, 2 * this.size);
			this.ends = Arrays.copyOf(this.ends, 2 * this.size);
			this.leaders = Arrays.copyOf(this.leaders, 2 * this.size);
		}
		this.starts[this.size] = start;
		this.ends[this.size] = end;
		this.leaders[this.size] = this.size;
		this.size++;
	}

	private void join(int above, int row, int end) {
		int upper = above;
		int lower = row;
		while (upper < row && lower < end) {
			if (this.starts[upper] < this.ends[lower] && this.starts[lower] < this.ends[upper]) {
				this.leaders[leader(lower)] = leader(upper);
			}
			if (this.ends[upper] < this.ends[lower]) {
				upper++;
			}
			else {
				lower++;
			}
		}
	}

	private static boolean isClipped(int rgb) {
		return (rgb & 0xff) >= CLIPPED && (rgb >> 8 & 0xff) >= CLIPPED && (rgb >> 16 & 0xff) >= CLIPPED;
	}

}
