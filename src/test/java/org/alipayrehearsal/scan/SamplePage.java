package org.alipayrehearsal.scan;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.function.Consumer;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws a made-up page: a coloured ground with dark, sharp bars where a document has
 * print. No fonts are needed, so that it is the same everywhere.
 */
final class SamplePage {

	static final int WIDTH = 1400;

	static final int HEIGHT = 1000;

	private SamplePage() {
	}

	static BufferedImage colour(int number) {
		BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
		int[] pixels = PictureEffects.data(page);
		for (int y = 0; y < HEIGHT; y++) {
			for (int x = 0; x < WIDTH; x++) {
				pixels[y * WIDTH + x] = colour(number, x, y);
			}
		}
		return page;
	}

	/** The same page in another of the image types of {@link BufferedImage}. */
	static BufferedImage as(int imageType) {
		BufferedImage colour = colour(1);
		BufferedImage page = (imageType == BufferedImage.TYPE_BYTE_INDEXED)
				? new BufferedImage(WIDTH, HEIGHT, imageType, palette()) : new BufferedImage(WIDTH, HEIGHT, imageType);
		for (int y = 0; y < HEIGHT; y++) {
			for (int x = 0; x < WIDTH; x++) {
				page.setRGB(x, y, colour.getRGB(x, y));
			}
		}
		return page;
	}

	static byte[] write(BufferedImage page, String format, Consumer<ImageWriteParam> settings) throws IOException {
		return write(new IIOImage(page, null, null), format, settings);
	}

	static byte[] write(IIOImage page, String format, Consumer<ImageWriteParam> settings) throws IOException {
		ImageWriter writer = writer(format);
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(content)) {
			ImageWriteParam parameters = writer.getDefaultWriteParam();
			settings.accept(parameters);
			writer.setOutput(output);
			writer.write(null, page, parameters);
		}
		finally {
			writer.dispose();
		}
		return content.toByteArray();
	}

	/** The JDK's own: which others there are depends on the class path. */
	static ImageWriter writer(String format) {
		Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(format);
		while (writers.hasNext()) {
			ImageWriter writer = writers.next();
			if (writer.getClass().getName().startsWith("com.sun.imageio.")) {
				return writer;
			}
		}
		throw new IllegalArgumentException("The JDK writes no " + format);
	}

	private static int colour(int number, int x, int y) {
		int row = (y - 60) / 40;
		boolean print = x > 80 && x < WIDTH - 80 && y > 60 && y < HEIGHT - 60 && (y - 60) % 40 < 18 && x % 23 < 12
				&& (x / 23 * 7 + row * 13 + number * 5) % 11 > 2;
		if (print) {
			return 0x202838;
		}
		int red = 190 + 50 * x / WIDTH;
		int green = 210 - 40 * y / HEIGHT;
		int blue = (number == 1) ? 170 + 60 * y / HEIGHT : 230 - 60 * x / WIDTH;
		return red << 16 | green << 8 | blue;
	}

	private static IndexColorModel palette() {
		byte[] red = new byte[256];
		byte[] green = new byte[256];
		byte[] blue = new byte[256];
		for (int i = 0; i < 256; i++) {
			red[i] = (byte) (36 * (i >> 5));
			green[i] = (byte) (36 * (i >> 2 & 7));
			blue[i] = (byte) (85 * (i & 3));
		}
		return new IndexColorModel(8, 256, red, green, blue);
	}

}
