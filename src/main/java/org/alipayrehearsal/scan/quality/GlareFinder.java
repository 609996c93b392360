package org.alipayrehearsal.scan.quality;

import java.util.ArrayDeque;
import java.util.Deque;

import org.alipayrehearsal.scan.pixel.ColourPicture;
import org.alipayrehearsal.scan.pixel.Region;
import org.jspecify.annotations.Nullable;

/**
 * Finds reflections: connected components of clipped pixels that do not touch an edge of
 * the picture and fade out all around. White paper ends abruptly at the edge of the page,
 * of a stamp or of a portrait.
 * <p>
 * Print is removed by a morphological closing before, so that a reflection on the lines
 * of the machine-readable zone is one component on bright paper.
 */
final class GlareFinder {

	/** The minimum of red, green and blue of a clipped pixel. */
	private static final int CLIPPED = 250;

	/** The radius of the closing: strokes of print are at most twice as wide. */
	private static final int RADIUS = 2;

	/** The distance from a component at which its surroundings are measured. */
	private static final int FAR = 16;

	/**
	 * The minimum distance over which a reflection loses half of its light, in a sharp
	 * picture; the edge of paper loses it over 1.2 standard deviations of the blur.
	 */
	private static final int FADING = 3;

	private static final double FADING_OF_BLUR = 3.5;

	/** The minimum share of the border of a reflection that fades out. */
	private static final double FADING_BORDER = 0.6;

	/** Where the surroundings are brighter, it is not known whether the light fades. */
	private static final int BRIGHT = 243;

	/** The minimum share of the border at which the surroundings are darker. */
	private static final double KNOWN_BORDER = 0.3;

	/** Components with fewer pixels are ignored. */
	private static final int LEAST_PIXELS = 60;

	private final int width;

	private final int height;

	/** The minimum of red, green and blue, after the closing. */
	private final int[] light;

	private final boolean[] visited;

	private final int fading;

	private GlareFinder(ColourPicture picture, double blur) {
		this.fading = (int) Math.max(FADING, Math.ceil(1 + FADING_OF_BLUR * blur));
		this.width = picture.width();
		this.height = picture.height();
		int[] darkest = new int[picture.rgb().length];
		for (int i = 0; i < darkest.length; i++) {
			int rgb = picture.rgb()[i];
			darkest[i] = Math.min(rgb & 0xff, Math.min(rgb >> 8 & 0xff, rgb >> 16 & 0xff));
		}
		int[] dilated = maxima(maxima(darkest, 1, this.width), this.width, this.height);
		int[] inverted = maxima(maxima(inverted(dilated), 1, this.width), this.width, this.height);
		this.light = inverted(inverted);
		this.visited = new boolean[darkest.length];
	}

	/**
	 * Find the largest reflection in a picture.
	 * @param picture the picture
	 * @param blur the standard deviation of the blur of its edges in pixels
	 * @return the reflection, or null
	 */
	static @Nullable Glare find(ColourPicture picture, double blur) {
		return new GlareFinder(picture, blur).largest();
	}

	/** Return the maxima of each value and its neighbours in a row or column. */
	private static int[] maxima(int[] values, int step, int length) {
		int[] maxima = new int[values.length];
		for (int i = 0; i < values.length; i++) {
			int place = i / step % length;
			int maximum = 0;
			for (int d = -Math.min(RADIUS, place); d <= Math.min(RADIUS, length - 1 - place); d++) {
				maximum = Math.max(maximum, values[i + d * step]);
			}
			maxima[i] = maximum;
		}
		return maxima;
	}

	private static int[] inverted(int[] values) {
		int[] inverted = new int[values.length];
		for (int i = 0; i < values.length; i++) {
			inverted[i] = 255 - values[i];
		}
		return inverted;
	}

	private @Nullable Glare largest() {
		Glare largest = null;
		for (int i = 0; i < this.light.length; i++) {
			if (!this.visited[i] && this.light[i] >= CLIPPED) {
				Glare glare = glare(i);
				if (glare != null && (largest == null || glare.share() > largest.share())) {
					largest = glare;
				}
			}
		}
		return largest;
	}

	/** Return the reflection that a pixel belongs to, or null. */
	private @Nullable Glare glare(int start) {
		int left = this.width;
		int right = 0;
		int top = this.height;
		int bottom = 0;
		int pixels = 0;
		Border border = new Border();
		Deque<Integer> open = new ArrayDeque<>();
		open.push(start);
		this.visited[start] = true;
		while (!open.isEmpty()) {
			int at = open.pop();
			int x = at % this.width;
			int y = at / this.width;
			pixels++;
			left = Math.min(left, x);
			right = Math.max(right, x);
			top = Math.min(top, y);
			bottom = Math.max(bottom, y);
			visit(at, -1, x, open, border);
			visit(at, 1, this.width - 1 - x, open, border);
			visit(at, -this.width, y, open, border);
			visit(at, this.width, this.height - 1 - y, open, border);
		}
		boolean inside = left > 0 && top > 0 && right < this.width - 1 && bottom < this.height - 1;
		if (!inside || pixels < LEAST_PIXELS || !border.fades()) {
			return null;
		}
		return new Glare(pixels / (double) this.light.length, new Region(left / (double) this.width,
				top / (double) this.height, (right + 1) / (double) this.width, (bottom + 1) / (double) this.height));
	}

	private void visit(int at, int step, int room, Deque<Integer> open, Border border) {
		if (room == 0) {
			return;
		}
		int next = at + step;
		if (this.light[next] >= CLIPPED) {
			if (!this.visited[next]) {
				this.visited[next] = true;
				open.push(next);
			}
			return;
		}
		int reach = Math.min(FAR, room);
		int far = this.light[at + reach * step];
		for (int distance = 1; distance < reach; distance++) {
			far = Math.min(far, this.light[at + distance * step]);
		}
		int half = (far + CLIPPED) / 2;
		int distance = 1;
		while (distance < reach && this.light[at + distance * step] > half) {
			distance++;
		}
		border.add(far, distance >= this.fading);
	}

	/** The border of a component. */
	private static final class Border {

		private int all;

		private int known;

		private int fading;

		void add(int far, boolean fades) {
			this.all++;
			if (far <= BRIGHT) {
				this.known++;
				this.fading += fades ? 1 : 0;
			}
		}

		boolean fades() {
			return this.known >= KNOWN_BORDER * this.all && this.fading >= FADING_BORDER * this.known;
		}

	}

}
