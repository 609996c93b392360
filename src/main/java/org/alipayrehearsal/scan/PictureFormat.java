package org.alipayrehearsal.scan;

import java.nio.ByteBuffer;

import javax.imageio.ImageReader;

import org.alipayrehearsal.scan.metadata.ImageMetadata;
import org.alipayrehearsal.scan.pixel.Colours;
import org.jspecify.annotations.Nullable;

/**
 * A readable picture format: what can be told of a file without decoding it, and what
 * decodes it.
 */
interface PictureFormat {

	/** The format's name in ImageIO. */
	String name();

	/**
	 * Walks the file's structure. Allocates nothing that the file's own length does not
	 * bound.
	 */
	ImageHeader outline(byte[] content);

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

	/**
	 * A new decoder.
	 */
	default ImageReader reader() {
		return JdkReaders.of(name());
	}

	/**
	 * What the samples mean where the decoder returns them as they are in the file; null
	 * where it returns a picture that says so itself.
	 */
	default @Nullable Colours colours(byte[] content) {
		return null;
	}

	/**
	 * The file's EXIF data; null where there is none.
	 */
	default @Nullable ByteBuffer exif(byte[] content) {
		return null;
	}

	/**
	 * Shows everything in the file that may tell of its making.
	 */
	default void trace(byte[] content, ImageMetadata traces) {
		ByteBuffer exif = exif(content);
		if (exif != null) {
			traces.exif(exif);
		}
	}

	/** The format of a readable type. */
	static PictureFormat of(FileType type) {
		return switch (type) {
			case JPEG -> new JpegFormat();
			case PNG -> new PngFormat();
			case BMP -> new BmpFormat();
			case WEBP -> new WebpFormat();
			case TIFF -> new TiffFormat();
			default -> throw new IllegalArgumentException("Not readable: " + type);
		};
	}

}
