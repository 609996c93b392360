package org.alipayrehearsal.scan;

/**
 * A readable picture format: what can be told of a file without decoding it.
 */
interface PictureFormat {

	/** The format's name in ImageIO. */
	String name();

	/**
	 * Walks the file's structure. Allocates nothing that the file's own length does not
	 * bound.
	 */
	Outline outline(byte[] content);

	/**
	 * What the decoder needs of a file whose outline has no flaw.
	 */
	default byte[] decodable(byte[] content) {
		return content;
	}

	/**
	 * Whether what the decoder warns of means that the picture is damaged.
	 */
	default boolean isDamage(String warning) {
		return true;
	}

	/** The format of a readable type. */
	static PictureFormat of(FileType type) {
		return switch (type) {
			case JPEG -> new JpegFormat();
			case PNG -> new PngFormat();
			case BMP -> new BmpFormat();
			default -> throw new IllegalArgumentException("Not readable: " + type);
		};
	}

}
