package org.alipayrehearsal.scan.quality;

import java.util.Arrays;

import org.alipayrehearsal.scan.pixel.ColourPicture;
import org.alipayrehearsal.scan.pixel.Region;
import org.jspecify.annotations.Nullable;

/**
 * Finds the largest group of clipped pixels that touches no edge and fades out: runs of
 * them in each row, joined with those that they touch in the row above. What fades out
 * tells a lamp's reflection from white paper, which ends at once: at the edge of the
 * page, of a stamp, of a portrait.
 */
final class GlareFinder {

	/** From here on red, green and blue count as clipped. */
	private static final int CLIPPED = 250;

	/** How far outside of a run it is measured how bright it is just there … */
	private static final int NEAR = 2;

	/** … and in its surroundings. */
	private static final int FAR = 8;

	/** Of what is missing to white in the surroundings, so much is there just outside. */
	private static final double FADING = 0.85;

	private final ColourPicture picture;

	/** For each run: first column, the column after it, and the run it belongs to. */
	private int[] starts = new int[256];

	private int[] ends = new int[256];

	private int[] leaders = new int[256];

	private int runs;

	private GlareFinder(ColourPicture picture) {
		this.picture = picture;
	}

	/**
	 * The largest bright spot inside a picture.
	 * @return the spot; null where no pixel inside is clipped
	 */
	static @Nullable Glare find(ColourPicture picture) {
		return new GlareFinder(picture).find();
	}

	private @Nullable Glare find() {
		int width = this.picture.width();
		int height = this.picture.height();
		int[] firstOfRow = new int[height + 1];
		for (int y = 0; y < height; y++) {
			addRuns(y * width, width);
			firstOfRow[y + 1] = this.runs;
			if (y > 0) {
				join(firstOfRow[y - 1], firstOfRow[y], this.runs);
			}
		}
		return largest(firstOfRow);
	}

	private void addRuns(int row, int width) {
		int[] rgb = this.picture.rgb();
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
			addRun(start, x);
		}
	}

	private void addRun(int start, int end) {
		if (this.runs == this.starts.length) {
			this.starts = Arrays.copyOf(this.starts, 2 * this.runs);
			this.ends = Arrays.copyOf(this.ends, 2 * this.runs);
			this.leaders = Arrays.copyOf(this.leaders, 2 * this.runs);
		}
		this.starts[this.runs] = start;
		this.ends[this.runs] = end;
		this.leaders[this.runs] = this.runs;
		this.runs++;
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

	private int leader(int run) {
		int leader = run;
		while (this.leaders[leader] != leader) {
			this.leaders[leader] = this.leaders[this.leaders[leader]];
			leader = this.leaders[leader];
		}
		return leader;
	}

	private @Nullable Glare largest(int[] firstOfRow) {
		Spot[] spots = new Spot[this.runs];
		Spot largest = null;
		for (int y = 0; y < this.picture.height(); y++) {
			for (int run = firstOfRow[y]; run < firstOfRow[y + 1]; run++) {
				int leader = leader(run);
				if (spots[leader] == null) {
					spots[leader] = new Spot(y);
				}
				spots[leader].add(this.starts[run], this.ends[run], y);
				spots[leader].addOutside(missing(y, this.starts[run] - NEAR) + missing(y, this.ends[run] + NEAR - 1),
						missing(y, this.starts[run] - FAR) + missing(y, this.ends[run] + FAR - 1));
			}
		}
		for (Spot spot : spots) {
			if (spot != null && spot.isInside(this.picture) && spot.fades()
					&& (largest == null || spot.pixels > largest.pixels)) {
				largest = spot;
			}
		}
		return (largest != null) ? largest.toGlare(this.picture) : null;
	}

	/** What the darkest colour of a pixel, or of the last in the row, misses to white. */
	private int missing(int y, int x) {
		int width = this.picture.width();
		int rgb = this.picture.rgb()[y * width + Math.max(0, Math.min(width - 1, x))];
		return 255 - Math.min(rgb & 0xff, Math.min(rgb >> 8 & 0xff, rgb >> 16 & 0xff));
	}

	private static boolean isClipped(int rgb) {
		return (rgb & 0xff) >= CLIPPED && (rgb >> 8 & 0xff) >= CLIPPED && (rgb >> 16 & 0xff) >= CLIPPED;
	}

	/** One group, while its runs are added from the top. */
	private static final class Spot {

		private final int top;

		private int left = Integer.MAX_VALUE;

		private int right;

		private int bottom;

		private int pixels;

		private long missingNear;

		private long missingFar;

		Spot(int top) {
			this.top = top;
		}

		void add(int start, int end, int y) {
			this.left = Math.min(this.left, start);
			this.right = Math.max(this.right, end);
			this.bottom = y + 1;
			this.pixels += end - start;
		}

		void addOutside(int near, int far) {
			this.missingNear += near;
			this.missingFar += far;
		}

		boolean fades() {
			return this.missingNear <= FADING * this.missingFar;
		}

		boolean isInside(ColourPicture picture) {
			return this.left > 0 && this.top > 0 && this.right < picture.width() && this.bottom < picture.height();
		}

		Glare toGlare(ColourPicture picture) {
			double width = picture.width();
			double height = picture.height();
			return new Glare(this.pixels / (width * height),
					new Region(this.left / width, this.top / height, this.right / width, this.bottom / height));
		}

	}

}
