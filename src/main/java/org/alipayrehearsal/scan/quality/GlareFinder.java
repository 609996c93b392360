package org.alipayrehearsal.scan.quality;

import java.util.Arrays;

import org.alipayrehearsal.scan.pixel.ColourPicture;
import org.alipayrehearsal.scan.pixel.Region;
import org.jspecify.annotations.Nullable;

/**
 * Finds reflections: connected components of clipped pixels that do not touch an edge of
 * the picture and fade out. White paper ends abruptly at the edge of the page, of a stamp
 * or of a portrait.
 */
final class GlareFinder {

	/** The distances from a run at which its edge and its surroundings are measured. */
	private static final int NEAR = 2;

	private static final int FAR = 8;

	private final ColourPicture picture;

	private GlareFinder(ColourPicture picture) {
		this.picture = picture;
	}

	/**
	 * Find the largest reflection in a picture.
	 * @return the reflection, or null
	 */
	static @Nullable Glare find(ColourPicture picture) {
		return new GlareFinder(picture).largest();
	}

	private @Nullable Glare largest() {
		BrightSpot largest = null;
		for (BrightSpot spot : spots()) {
			if (spot != null && spot.isInside(this.picture) && spot.fades()
					&& (largest == null || spot.pixels() > largest.pixels())) {
				largest = spot;
			}
		}
		return (largest != null) ? largest.toGlare(this.picture) : null;
	}

	/** Return the spots, each at the index of its representative run. */
	private @Nullable BrightSpot[] spots() {
		ClippedRuns runs = new ClippedRuns(this.picture);
		@Nullable BrightSpot[] spots = new BrightSpot[runs.size()];
		for (int y = 0; y < this.picture.height(); y++) {
			for (int run = runs.firstOfRow(y); run < runs.firstOfRow(y + 1); run++) {
				int leader = runs.leader(run);
				BrightSpot spot = spots[leader];
				if (spot == null) {
					spot = new BrightSpot(y);
					spots[leader] = spot;
				}
				add(runs.start(run), runs.end(run), y, spot);
			}
		}
		return spots;
	}

	private void add(int start, int end, int y, BrightSpot spot) {
		spot.add(start, end, y);
		spot.addOutside(missing(y, start - NEAR) + missing(y, end + NEAR - 1),
				missing(y, start - FAR) + missing(y, end + FAR - 1));
	}

	/** Return the difference of the darkest colour of a pixel to white. */
	private int missing(int y, int x) {
		int width = this.picture.width();
		int rgb = this.picture.rgb()[y * width + Math.max(0, Math.min(width - 1, x))];
		return 255 - Math.min(rgb & 0xff, Math.min(rgb >> 8 & 0xff, rgb >> 16 & 0xff));
	}

	/** A connected component of clipped pixels, whose runs are added from the top. */
	private static final class BrightSpot {

		/**
		 * The maximum darkness just outside the spot, relative to that of the
		 * surroundings.
		 */
		private static final double FADING = 0.85;

		private final int top;

		private int left = Integer.MAX_VALUE;

		private int right;

		private int bottom;

		private int pixels;

		private long missingNear;

		private long missingFar;

		BrightSpot(int top) {
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

		int pixels() {
			return this.pixels;
		}

		Glare toGlare(ColourPicture picture) {
			double width = picture.width();
			double height = picture.height();
			return new Glare(this.pixels / (width * height),
					new Region(this.left / width, this.top / height, this.right / width, this.bottom / height));
		}

	}

	/**
	 * The runs of clipped pixels of each row, joined with those they touch in the row
	 * above.
	 */
	private static final class ClippedRuns {

		/** The minimum of red, green and blue of a clipped pixel. */
		private static final int CLIPPED = 250;

		private final int[] firstOfRow;

		/**
		 * The first column of each run, the column after it, and its parent in the union.
		 */
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

		/** Return the representative of the component that a run belongs to. */
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

}
