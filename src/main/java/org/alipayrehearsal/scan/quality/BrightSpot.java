package org.alipayrehearsal.scan.quality;

import org.alipayrehearsal.scan.pixel.ColourPicture;
import org.alipayrehearsal.scan.pixel.Region;

/**
 * A group of clipped pixels, while its runs are added from the top. What fades out tells
 * a lamp's reflection from white paper, which ends at once: at the edge of the page, of a
 * stamp, of a portrait.
 */
final class BrightSpot {

	/** Of what is missing to white in the surroundings, so much is there just outside. */
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
