package org.alipayrehearsal.scan.pixel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Squares of a picture in the resolution of its file, spread evenly, for measures that do
 * not survive scaling. They begin where the blocks of JPEG do and are not turned upright.
 */
public final class Details {

	/** The side of a square in pixels. */
	public static final int SIDE = 128;

	private static final int COLUMNS = 4;

	private static final int ROWS = 3;

	/** The side of a block of JPEG. */
	private static final int BLOCK = 8;

	private final int[] lefts;

	private final int[] tops;

	private final byte[][] squares;

	/**
	 * Create the squares of a picture, without pixels.
	 * @param width the width of the picture
	 * @param height the height of the picture
	 */
	Details(int width, int height) {
		boolean fits = width >= SIDE && height >= SIDE;
		this.lefts = places(width, fits ? COLUMNS : 0);
		this.tops = places(height, fits ? ROWS : 0);
		this.squares = new byte[this.lefts.length * this.tops.length][SIDE * SIDE];
	}

	private static int[] places(int length, int count) {
		int[] places = new int[count];
		for (int i = 0; i < count; i++) {
			places[i] = (length - SIDE) * (2 * i + 1) / (2 * count) / BLOCK * BLOCK;
		}
		return places;
	}

	/**
	 * Cut the squares out of a picture.
	 * @param picture the picture
	 * @return the squares; empty if the picture is smaller than one
	 */
	public static List<GreyPicture> of(GreyPicture picture) {
		Details details = new Details(picture.width(), picture.height());
		byte[] row = new byte[picture.width()];
		for (int y = 0; y < picture.height(); y++) {
			if (details.needs(y)) {
				System.arraycopy(picture.luma(), y * row.length, row, 0, row.length);
				details.add(y, row);
			}
		}
		return details.pictures();
	}

	/** Return whether a row belongs to a square. */
	boolean needs(int y) {
		return Arrays.stream(this.tops).anyMatch((top) -> y >= top && y < top + SIDE);
	}

	/** Add the luma of a row. */
	void add(int y, byte[] luma) {
		for (int row = 0; row < this.tops.length; row++) {
			int line = y - this.tops[row];
			for (int column = 0; column < this.lefts.length && line >= 0 && line < SIDE; column++) {
				System.arraycopy(luma, this.lefts[column], this.squares[row * this.lefts.length + column], line * SIDE,
						SIDE);
			}
		}
	}

	List<GreyPicture> pictures() {
		List<GreyPicture> pictures = new ArrayList<>();
		for (byte[] square : this.squares) {
			pictures.add(new GreyPicture(SIDE, SIDE, square));
		}
		return pictures;
	}

}
