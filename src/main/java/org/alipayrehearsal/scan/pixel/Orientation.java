package org.alipayrehearsal.scan.pixel;

/**
 * The EXIF orientation of a picture, which tells how to turn it upright: EXIF 2.32, tag
 * 0x0112.
 */
public enum Orientation {

	/** 1: upright. */
	UPRIGHT(false, false, false),

	/** 2: mirrored left to right. */
	MIRRORED(false, true, false),

	/** 3: upside down. */
	UPSIDE_DOWN(false, true, true),

	/** 4: mirrored top to bottom. */
	FLIPPED(false, false, true),

	/** 5: rows and columns exchanged. */
	TRANSPOSED(true, false, false),

	/** 6: needs a quarter turn clockwise. */
	TURN_RIGHT(true, true, false),

	/** 7: rows and columns exchanged along the other diagonal. */
	TRANSVERSED(true, true, true),

	/** 8: needs a quarter turn counterclockwise. */
	TURN_LEFT(true, false, true);

	/** Whether rows and columns are exchanged, before the picture is mirrored. */
	private final boolean exchanges;

	private final boolean mirrorsAcross;

	private final boolean mirrorsDown;

	Orientation(boolean exchanges, boolean mirrorsAcross, boolean mirrorsDown) {
		this.exchanges = exchanges;
		this.mirrorsAcross = mirrorsAcross;
		this.mirrorsDown = mirrorsDown;
	}

	/**
	 * Return the orientation with a number.
	 * @param number the value of the tag
	 * @return the orientation; upright if the number is not 1 to 8
	 */
	public static Orientation of(int number) {
		return (number >= 1 && number <= 8) ? values()[number - 1] : UPRIGHT;
	}

	GreyPicture turn(GreyPicture picture) {
		if (this == UPRIGHT) {
			return picture;
		}
		byte[] source = picture.luma();
		byte[] target = new byte[source.length];
		int width = width(picture.width(), picture.height());
		for (int i = 0; i < target.length; i++) {
			target[i] = source[place(i, width, picture.width(), picture.height())];
		}
		return new GreyPicture(width, target.length / width, target);
	}

	ColourPicture turn(ColourPicture picture) {
		if (this == UPRIGHT) {
			return picture;
		}
		int[] source = picture.rgb();
		int[] target = new int[source.length];
		int width = width(picture.width(), picture.height());
		for (int i = 0; i < target.length; i++) {
			target[i] = source[place(i, width, picture.width(), picture.height())];
		}
		return new ColourPicture(width, target.length / width, target);
	}

	private int width(int width, int height) {
		return this.exchanges ? height : width;
	}

	/** Return the index in the file of a pixel of the upright picture. */
	private int place(int target, int targetWidth, int width, int height) {
		int x = target % targetWidth;
		int y = target / targetWidth;
		int across = this.mirrorsAcross ? targetWidth - 1 - x : x;
		int down = this.mirrorsDown ? width * height / targetWidth - 1 - y : y;
		return this.exchanges ? across * width + down : down * width + across;
	}

}
