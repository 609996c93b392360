package org.alipayrehearsal.scan.quality;

import org.alipayrehearsal.scan.pixel.GreyPicture;
import org.alipayrehearsal.scan.pixel.Region;
import org.jspecify.annotations.Nullable;

/**
 * The layout of a picture that shows a page on a blank white sheet, for example on the
 * glass of a flatbed scanner: the mean luma of 32 × 32 cells.
 * <p>
 * The {@linkplain PictureHash hashes} of different pages on equal sheets hardly differ,
 * because most of their bits belong to the blank part. The layouts are compared on the
 * printed part alone.
 */
public final class SheetLayout {

	private static final int SIDE = 32;

	/** The minimum luma of a white sheet. */
	private static final int WHITE = 225;

	/** Cells of a blank sheet differ by less. */
	private static final int BLANK = 4;

	/** The paper of a page is darker than the sheet by this. */
	private static final int PAPER = 8;

	/** The share of the cells of a page that show its paper; a stamp has gaps. */
	private static final double WHOLE = 0.85;

	/** The minimum share of blank cells. */
	private static final double SHEET = 0.3;

	/**
	 * The minimum correlation of copies; those of a third of the size or blurred by six
	 * pixels measure 0.9967, different pages 0.9941.
	 */
	private static final double SAME = 0.9955;

	private final byte[] cells;

	private final int sheet;

	private SheetLayout(byte[] cells, int sheet) {
		this.cells = cells;
		this.sheet = sheet;
	}

	/**
	 * Measure the layout of a picture.
	 * @param picture the picture
	 * @return the layout, or null if there is no blank sheet
	 */
	public static @Nullable SheetLayout of(GreyPicture picture) {
		if (Math.min(picture.width(), picture.height()) < SIDE) {
			return null;
		}
		byte[] cells = new byte[SIDE * SIDE];
		int[] histogram = new int[256];
		for (int i = 0; i < cells.length; i++) {
			int mean = mean(picture, i % SIDE, i / SIDE);
			cells[i] = (byte) mean;
			histogram[mean]++;
		}
		int sheet = mostFrequent(histogram);
		SheetLayout layout = new SheetLayout(cells, sheet);
		int blank = 0;
		for (int i = 0; i < cells.length; i++) {
			blank += layout.isPrinted(i) ? 0 : 1;
		}
		return (sheet >= WHITE && blank >= SHEET * cells.length && blank < cells.length) ? layout : null;
	}

	/**
	 * Return whether this layout and another one are those of the same picture: whether
	 * the cells that are printed in one of them correlate.
	 * @param other the layout of another picture
	 * @return whether the pictures show the same
	 */
	public boolean isSame(SheetLayout other) {
		int count = 0;
		double sum = 0;
		double otherSum = 0;
		for (int i = 0; i < this.cells.length; i++) {
			if (isPrinted(i) || other.isPrinted(i)) {
				count++;
				sum += this.cells[i] & 0xff;
				otherSum += other.cells[i] & 0xff;
			}
		}
		double product = 0;
		double square = 0;
		double otherSquare = 0;
		for (int i = 0; i < this.cells.length; i++) {
			if (isPrinted(i) || other.isPrinted(i)) {
				double difference = (this.cells[i] & 0xff) - sum / count;
				double otherDifference = (other.cells[i] & 0xff) - otherSum / count;
				product += difference * otherDifference;
				square += difference * difference;
				otherSquare += otherDifference * otherDifference;
			}
		}
		return product >= SAME * Math.sqrt(square * otherSquare);
	}

	/**
	 * Return the place of the page on the sheet, if its paper can be told from the sheet.
	 * @return the place, or null
	 */
	public @Nullable Region page() {
		int left = SIDE;
		int right = 0;
		int top = SIDE;
		int bottom = 0;
		for (int i = 0; i < this.cells.length; i++) {
			if (isPrinted(i)) {
				left = Math.min(left, i % SIDE);
				right = Math.max(right, i % SIDE + 1);
				top = Math.min(top, i / SIDE);
				bottom = Math.max(bottom, i / SIDE + 1);
			}
		}
		int paper = 0;
		for (int y = top; y < bottom; y++) {
			for (int x = left; x < right; x++) {
				paper += (this.sheet - (this.cells[y * SIDE + x] & 0xff) >= PAPER) ? 1 : 0;
			}
		}
		return (paper >= WHOLE * (right - left) * (bottom - top))
				? new Region(left / (double) SIDE, top / (double) SIDE, right / (double) SIDE, bottom / (double) SIDE)
				: null;
	}

	private boolean isPrinted(int cell) {
		return Math.abs((this.cells[cell] & 0xff) - this.sheet) >= BLANK;
	}

	private static int mean(GreyPicture picture, int column, int row) {
		int left = column * picture.width() / SIDE;
		int right = (column + 1) * picture.width() / SIDE;
		int top = row * picture.height() / SIDE;
		int bottom = (row + 1) * picture.height() / SIDE;
		// All rows count: of print, a sample of them has another mean than a smaller
		// copy.
		long sum = 0;
		for (int y = top; y < bottom; y++) {
			for (int x = left; x < right; x++) {
				sum += picture.at(x, y);
			}
		}
		int pixels = (right - left) * (bottom - top);
		return (int) ((sum + pixels / 2) / pixels);
	}

	/** Return the luma whose neighbourhood is the most frequent. */
	private static int mostFrequent(int[] histogram) {
		int most = 0;
		int luma = 0;
		for (int i = 2; i < 256; i++) {
			int near = histogram[i - 2] + histogram[i - 1] + histogram[i];
			if (near > most) {
				most = near;
				luma = i - 1;
			}
		}
		return luma;
	}

}
