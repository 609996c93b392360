package org.alipayrehearsal.scan.quality;

import java.util.Arrays;

import org.alipayrehearsal.scan.pixel.GreyPicture;

/**
 * The rows of a picture, scaled down by area averaging: each pixel is the mean of the
 * area that it covers, including fractions of pixels.
 */
final class AveragedRows {

	/** The sum of the weights of the pixels that one pixel covers. */
	private static final int WHOLE = 256;

	private static final int ROUNDING = WHOLE * WHOLE / 2;

	private final GreyPicture picture;

	private final Cover columns;

	private final Cover lines;

	/** The last lines of the picture that were read, and their numbers. */
	private final int[][] ring;

	private final int[] read;

	private final int[] mixed;

	AveragedRows(GreyPicture picture, int longSide) {
		this.picture = picture;
		double scale = Math.min(1, longSide / (double) Math.max(picture.width(), picture.height()));
		this.columns = Cover.of(picture.width(), Math.max(1, (int) Math.round(picture.width() * scale)));
		this.lines = Cover.of(picture.height(), Math.max(1, (int) Math.round(picture.height() * scale)));
		this.ring = new int[this.lines.taps][isWhole() ? 0 : picture.width()];
		this.read = new int[this.ring.length];
		Arrays.fill(this.read, -1);
		this.mixed = new int[isWhole() ? 0 : picture.width()];
	}

	int width() {
		return this.columns.first.length;
	}

	int height() {
		return this.lines.first.length;
	}

	/**
	 * Read a row. Reading rows from the top down is fastest.
	 * @param y the row, from 0
	 * @param row receives {@link #width()} pixels
	 */
	void read(int y, int[] row) {
		if (isWhole()) {
			copy(y, row);
			return;
		}
		int taps = this.lines.taps;
		Arrays.fill(this.mixed, 0);
		for (int tap = 0; tap < taps; tap++) {
			int weight = this.lines.weights[y * taps + tap];
			if (weight > 0) {
				add(line(this.lines.first[y] + tap), weight);
			}
		}
		this.columns.apply(this.mixed, row);
	}

	private boolean isWhole() {
		return width() == this.picture.width() && height() == this.picture.height();
	}

	private int[] line(int y) {
		int place = y % this.read.length;
		if (this.read[place] != y) {
			copy(y, this.ring[place]);
			this.read[place] = y;
		}
		return this.ring[place];
	}

	private void copy(int y, int[] line) {
		byte[] luma = this.picture.luma();
		int from = y * line.length;
		for (int x = 0; x < line.length; x++) {
			line[x] = luma[from + x] & 0xff;
		}
	}

	private void add(int[] line, int weight) {
		int[] sums = this.mixed;
		for (int x = 0; x < sums.length; x++) {
			sums[x] += weight * line[x];
		}
	}

	/** The pixels that each averaged pixel covers, with their weights. */
	private static final class Cover {

		private final int[] first;

		private final int taps;

		private final int[] weights;

		/**
		 * Create a cover.
		 * @param first the first pixel covered by each averaged pixel
		 * @param taps the maximum number of pixels covered
		 * @param weights {@code taps} weights for each averaged pixel
		 */
		private Cover(int[] first, int taps, int[] weights) {
			this.first = first;
			this.taps = taps;
			this.weights = weights;
		}

		static Cover of(int from, int to) {
			int taps = (from == to) ? 1 : Math.min(from, (from + to - 1) / to + 1);
			int[] first = new int[to];
			int[] weights = new int[to * taps];
			for (int i = 0; i < to; i++) {
				double start = i * (double) from / to;
				double end = (i + 1) * (double) from / to;
				first[i] = Math.min((int) start, from - taps);
				int rest = WHOLE;
				int largest = 0;
				for (int tap = 0; tap < taps; tap++) {
					double covered = Math.min(end, first[i] + tap + 1) - Math.max(start, first[i] + tap);
					int weight = (int) Math.round(WHOLE * Math.max(0, covered) * to / from);
					weights[i * taps + tap] = weight;
					rest -= weight;
					largest = (weight > weights[i * taps + largest]) ? tap : largest;
				}
				weights[i * taps + largest] += rest;
			}
			return new Cover(first, taps, weights);
		}

		void apply(int[] line, int[] row) {
			if (this.taps == 3) {
				applyThree(line, row);
				return;
			}
			for (int x = 0, at = 0; x < this.first.length; x++) {
				int sum = ROUNDING;
				for (int tap = 0; tap < this.taps; tap++, at++) {
					sum += this.weights[at] * line[this.first[x] + tap];
				}
				row[x] = sum >> 16;
			}
		}

		/** A faster version for scales of a half and more. */
		private void applyThree(int[] line, int[] row) {
			int[] places = this.first;
			int[] shares = this.weights;
			for (int x = 0, at = 0; x < places.length; x++, at += 3) {
				int from = places[x];
				int sum = ROUNDING + shares[at] * line[from] + shares[at + 1] * line[from + 1]
						+ shares[at + 2] * line[from + 2];
				row[x] = sum >> 16;
			}
		}

	}

}
