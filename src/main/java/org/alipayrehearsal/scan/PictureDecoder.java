package org.alipayrehearsal.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.alipayrehearsal.scan.metadata.TagDirectory;
import org.alipayrehearsal.scan.pixel.Colours;
import org.alipayrehearsal.scan.pixel.DecodedPicture;
import org.alipayrehearsal.scan.pixel.Orientation;
import org.alipayrehearsal.scan.pixel.PictureScaler;

/**
 * Decodes a picture to its last row, because only that shows whether all of it is there,
 * and keeps a small copy.
 */
final class PictureDecoder {

	/**
	 * How much a decoded picture may take: 12 megapixels of three bytes, and two at a
	 * time in a heap of 256 MB. Of a larger one only every second, third … pixel is
	 * decoded.
	 */
	private static final long BUDGET = 40_000_000;

	private static final int ORIENTATION = 0x0112;

	private PictureDecoder() {
	}

	static Decoded decode(PictureFormat format, PictureSize size, int pixelBytes, byte[] content) {
		ImageReader reader = format.reader();
		AtomicBoolean damaged = new AtomicBoolean();
		reader.addIIOReadWarningListener((source, warning) -> {
			if (format.isDamage(warning)) {
				damaged.set(true);
			}
		});
		try (ImageInputStream input = new ByteArrayImageInputStream(format.decodable(content))) {
			reader.setInput(input, false, true);
			ImageReadParam parameters = reader.getDefaultReadParam();
			int step = step(size, pixelBytes);
			parameters.setSourceSubsampling(step, step, 0, 0);
			DecodedPicture picture = read(reader, parameters, format, size, content);
			return damaged.get() ? Decoded.failed(Decoding.CORRUPT) : new Decoded(Decoding.COMPLETE, picture);
		}
		catch (IOException | RuntimeException ex) {
			// Broken data makes the JDK's readers throw whatever it leads them into:
			// IllegalArgumentException, IndexOutOfBoundsException,
			// NegativeArraySizeException, CMMException … All mean the same: the picture
			// cannot be decoded, and that is a fact about it.
			return Decoded.failed(Decoding.CORRUPT);
		}
		finally {
			reader.dispose();
		}
	}

	private static DecodedPicture read(ImageReader reader, ImageReadParam parameters, PictureFormat format,
			PictureSize size, byte[] content) throws IOException {
		Orientation orientation = orientation(format, content);
		Colours colours = format.colours(content);
		// Samples as they are need no colour conversion: that is faster, reads CMYK too,
		// and minds no broken colour profile.
		if (colours != null) {
			return PictureScaler.scale(reader.readRaster(0, parameters), colours, size.width(), orientation);
		}
		BufferedImage image = reader.read(0, parameters);
		return PictureScaler.scale(image.getRaster(), Colours.of(image.getColorModel()), size.width(), orientation);
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
				: Orientation.of((int) TagDirectory.first(exif).number(ORIENTATION, 1));
	}

}
