package org.alipayrehearsal.scan;

import java.awt.image.Raster;
import java.nio.ByteBuffer;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

import org.alipayrehearsal.scan.metadata.ImageMetadata;
import org.alipayrehearsal.scan.pixel.ColourSpace;
import org.jspecify.annotations.Nullable;

/**
 * A picture format that can be decoded.
 */
interface PictureFormat {

	/** Return the name of the format in ImageIO. */
	String name();

	/**
	 * Read the structure of a file. Allocates no more memory than the file has bytes.
	 */
	ImageHeader readHeader(byte[] content);

	/**
	 * Return the bytes to pass to the decoder, for a file without a structural defect.
	 */
	default byte[] decodable(byte[] content) {
		return content;
	}

	/**
	 * Return whether a warning of the decoder means that the picture is damaged.
	 */
	default boolean isDamage(String warning) {
		return true;
	}

	/**
	 * Decode a file for which there is no decoder of ImageIO.
	 * @param content the file
	 * @param step the distance of the pixels that are taken
	 * @return red, green and blue, or null if a decoder of ImageIO is used
	 */
	default @Nullable Raster decode(byte[] content, int step) {
		return null;
	}

	/**
	 * Create a decoder.
	 * <p>
	 * By default, this is the decoder of the JDK. ImageIO may offer others first,
	 * depending on the class path.
	 */
	default ImageReader createReader() {
		Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(name());
		while (readers.hasNext()) {
			ImageReader reader = readers.next();
			if (reader.getClass().getName().startsWith("com.sun.imageio.plugins.")) {
				return reader;
			}
		}
		throw new IllegalStateException("The JDK has no decoder for " + name());
	}

	/**
	 * Return the colour space of the samples in the file, or null if the decoder converts
	 * them to an image with a colour model.
	 */
	default @Nullable ColourSpace colourSpace(byte[] content) {
		return null;
	}

	/**
	 * Return the quantization step of the low frequencies of luma, or 0 if the file does
	 * not name it.
	 */
	default int quantizationStep(byte[] content) {
		return 0;
	}

	/**
	 * Return the EXIF data of a file, or null.
	 */
	default @Nullable ByteBuffer exif(byte[] content) {
		return null;
	}

	/**
	 * Read the metadata of a file that tells how the picture was made.
	 */
	default ImageMetadata readMetadata(byte[] content) {
		ImageMetadata metadata = new ImageMetadata();
		ByteBuffer exif = exif(content);
		if (exif != null) {
			metadata.exif(exif);
		}
		return metadata;
	}

	/**
	 * Return the format of a type.
	 * @throws IllegalArgumentException if the type is not readable
	 */
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
