package org.alipayrehearsal.scan;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Decodes a picture to its last row, because only that shows whether all of it is there.
 */
final class PictureDecoder {

	/** Of a larger picture only every second, third … pixel is kept. */
	private static final int LONG_SIDE = 2_400;

	private PictureDecoder() {
	}

	static Decoding decode(PictureFormat format, PictureSize size, byte[] content) {
		ImageReader reader = ImageIO.getImageReadersByFormatName(format.name()).next();
		AtomicBoolean damaged = new AtomicBoolean();
		reader.addIIOReadWarningListener((source, warning) -> {
			if (format.isDamage(warning)) {
				damaged.set(true);
			}
		});
		try (ImageInputStream input = new ByteArrayImageInputStream(format.decodable(content))) {
			reader.setInput(input, false, true);
			read(reader, size);
			return damaged.get() ? Decoding.CORRUPT : Decoding.COMPLETE;
		}
		catch (IOException | RuntimeException ex) {
			// Broken data makes the JDK's readers throw whatever it leads them into:
			// IllegalArgumentException, IndexOutOfBoundsException,
			// NegativeArraySizeException, CMMException … All mean the same: the picture
			// cannot be decoded, and that is a fact about it.
			return Decoding.CORRUPT;
		}
		finally {
			reader.dispose();
		}
	}

	private static void read(ImageReader reader, PictureSize size) throws IOException {
		ImageReadParam parameters = reader.getDefaultReadParam();
		int step = (size.longSide() + LONG_SIDE - 1) / LONG_SIDE;
		parameters.setSourceSubsampling(step, step, 0, 0);
		// Rasters need no colour conversion: that is faster, reads CMYK too, and minds no
		// broken colour profile.
		if (reader.canReadRaster()) {
			reader.readRaster(0, parameters);
		}
		else {
			reader.read(0, parameters);
		}
	}

}
