package org.alipayrehearsal.scan;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.alipayrehearsal.scan.metadata.ImageFileDirectory;
import org.alipayrehearsal.scan.pixel.ColourSpace;
import org.alipayrehearsal.scan.pixel.DecodedPicture;
import org.alipayrehearsal.scan.pixel.Orientation;
import org.alipayrehearsal.scan.pixel.PictureScaler;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a picture and scales it down. All rows are decoded, because only then is it
 * known that none is missing.
 */
final class PictureDecoder {

	/**
	 * The maximum number of bytes of a decoded picture: 12 megapixels of three bytes, so
	 * that two fit into a heap of 256 MB. A larger picture is subsampled.
	 */
	private static final long BUDGET = 40_000_000;

	private static final int ORIENTATION = 0x0112;

	private PictureDecoder() {
	}

	/**
	 * Decode a picture.
	 * @return the picture, or null if it is damaged
	 */
	static @Nullable DecodedPicture decode(PictureFormat format, PictureSize size, int pixelBytes, byte[] content) {
		int step = step(size, pixelBytes);
		try {
			Raster decoded = format.decode(content, step);
			return (decoded != null)
					? PictureScaler.scale(decoded, ColourSpace.rgb(), size.width(), orientation(format, content))
					: read(format, size, step, content);
		}
		catch (IOException | RuntimeException ex) {
			// The decoders of the JDK do not validate: damaged data leads to
			// IllegalArgumentException, IndexOutOfBoundsException,
			// NegativeArraySizeException, CMMException and others.
			return null;
		}
	}

	private static @Nullable DecodedPicture read(PictureFormat format, PictureSize size, int step, byte[] content)
			throws IOException {
		ImageReader reader = format.createReader();
		AtomicBoolean damaged = new AtomicBoolean();
		reader.addIIOReadWarningListener((source, warning) -> {
			if (format.isDamage(warning)) {
				damaged.set(true);
			}
		});
		try (ImageInputStream input = new ByteArrayImageInputStream(format.decodable(content))) {
			reader.setInput(input, false, true);
			ImageReadParam parameters = reader.getDefaultReadParam();
			parameters.setSourceSubsampling(step, step, 0, 0);
			DecodedPicture picture = read(reader, parameters, format, size, content);
			return damaged.get() ? null : picture;
		}
		finally {
			reader.dispose();
		}
	}

	private static DecodedPicture read(ImageReader reader, ImageReadParam parameters, PictureFormat format,
			PictureSize size, byte[] content) throws IOException {
		Orientation orientation = orientation(format, content);
		ColourSpace colours = format.colourSpace(content);
		// Reading the raster skips the decoder's colour conversion, which is slow, does
		// not support CMYK and fails for a broken colour profile.
		if (colours != null) {
			return PictureScaler.scale(reader.readRaster(0, parameters), colours, size.width(), orientation);
		}
		BufferedImage image = reader.read(0, parameters);
		return PictureScaler.scale(image.getRaster(), ColourSpace.of(image.getColorModel()), size.width(), orientation);
	}

	static int step(PictureSize size, int pixelBytes) {
		int step = 1;
		while (size.pixels() * pixelBytes > BUDGET * step * step) {
			step++;
		}
		return step;
	}

	private static Orientation orientation(PictureFormat format, byte[] content) {
		ByteBuffer exif = format.exif(content);
		return (exif == null) ? Orientation.UPRIGHT
				: Orientation.of((int) ImageFileDirectory.first(exif).number(ORIENTATION, 1));
	}

}
