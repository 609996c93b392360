package org.alipayrehearsal.scan.quality;

import org.alipayrehearsal.scan.pixel.ColourPicture;
import org.jspecify.annotations.Nullable;

/**
 * Finds the largest group of clipped pixels that touches no edge and fades out.
 */
final class GlareFinder {

	/** How far outside of a run it is measured how bright it is just there … */
	private static final int NEAR = 2;

	/** … and in its surroundings. */
	private static final int FAR = 8;

	private final ColourPicture picture;

	private GlareFinder(ColourPicture picture) {
		this.picture = picture;
	}

	/**
	 * The largest bright spot inside a picture.
	 * @return the spot; null where no pixel inside is clipped
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

	/** The spots, each at the place of the run that stands for it. */
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

	/** What the darkest colour of a pixel, or of the last in the row, misses to white. */
	private int missing(int y, int x) {
		int width = this.picture.width();
		int rgb = this.picture.rgb()[y * width + Math.max(0, Math.min(width - 1, x))];
		return 255 - Math.min(rgb & 0xff, Math.min(rgb >> 8 & 0xff, rgb >> 16 & 0xff));
	}

}
