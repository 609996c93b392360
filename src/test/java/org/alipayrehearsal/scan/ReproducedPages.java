package org.alipayrehearsal.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;

import javax.imageio.ImageIO;

import org.jspecify.annotations.Nullable;

/**
 * What happens to pages before they are uploaded: a screen, a copy, a border, a sheet,
 * strong compression. Every method makes a new picture, but for those that stamp or rule
 * one.
 */
public final class ReproducedPages {

	private ReproducedPages() {
	}

	/** A page that fills its picture, as a camera takes it. */
	public static BufferedImage camera(BufferedImage page, int number) {
		return PictureEffects.noisy(PictureEffects.blurred(page, 0.5), 1.2 + number % 4, number);
	}

	/**
	 * A photo of a page on a screen whose pixels consist of three stripes with gaps.
	 * @param pitch pixels of the photo for each pixel of the screen
	 */
	public static BufferedImage screen(BufferedImage page, int pixels, double pitch, int number) {
		Random random = new Random(number);
		BufferedImage shown = PictureEffects.scaled(page, pixels / (double) page.getWidth());
		int width = (int) (0.92 * pitch * shown.getWidth());
		int height = (int) (0.92 * pitch * shown.getHeight());
		double turn = Math.toRadians(8 * random.nextDouble() - 4);
		double lean = 0.08 * random.nextDouble();
		double[] sums = new double[3];
		BufferedImage photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		int[] pixelsOfPhoto = PictureEffects.data(photo);
		int[] pixelsShown = PictureEffects.pixels(shown);
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				sums[0] = sums[1] = sums[2] = 0;
				for (int sample = 0; sample < 9; sample++) {
					double across = x + (sample % 3 + 0.5) / 3 - width / 2.0;
					int line = sample / 3;
					double down = y + (line + 0.5) / 3 - height / 2.0;
					double far = pitch * (1 + lean * across / width);
					add(pixelsShown, shown.getWidth(),
							(across * Math.cos(turn) - down * Math.sin(turn)) / far + shown.getWidth() / 2.0,
							(across * Math.sin(turn) + down * Math.cos(turn)) / far + shown.getHeight() / 2.0, sums);
				}
				pixelsOfPhoto[y * width + x] = clipped(sums[0]) << 16 | clipped(sums[1]) << 8 | clipped(sums[2]);
			}
		}
		return PictureEffects.noisy(PictureEffects.blurred(photo, 0.4 + 0.3 * random.nextDouble()), 2, number);
	}

	/** Adds the light of a place of the screen, of which 28 % shine in each colour. */
	private static void add(int[] shown, int width, double x, double y, double[] sums) {
		int column = (int) Math.floor(x);
		int row = (int) Math.floor(y);
		double within = 3 * (x - column);
		int colour = (int) within;
		if (column >= 0 && row >= 0 && column < width && row < shown.length / width && y - row < 0.86
				&& within - colour < 0.86) {
			sums[colour] += (shown[row * width + column] >> (16 - 8 * colour) & 255) / 9.0 * 3.6;
		}
	}

	/** A page at a place of a white sheet, as a flatbed scanner makes it. */
	public static BufferedImage sheet(BufferedImage page, int width, int height, double left, double top, int white,
			double noise, int number) {
		BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = sheet.createGraphics();
		graphics.setColor(new Color(white, white, white));
		graphics.fillRect(0, 0, width, height);
		graphics.drawImage(page, (int) (left * (width - page.getWidth())), (int) (top * (height - page.getHeight())),
				null);
		graphics.dispose();
		return (noise > 0) ? PictureEffects.noisy(sheet, noise, number) : sheet;
	}

	/** A page with a border of one colour. */
	public static BufferedImage bordered(BufferedImage page, double left, double top, double right, double bottom,
			int rgb) {
		int width = page.getWidth();
		int height = page.getHeight();
		BufferedImage picture = new BufferedImage((int) (width * (1 + left + right)),
				(int) (height + width * (top + bottom)), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = picture.createGraphics();
		graphics.setColor(new Color(rgb));
		graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
		graphics.drawImage(page, (int) (width * left), (int) (width * top), null);
		graphics.dispose();
		return picture;
	}

	/** A grey copy, of one tint, with or without a stamp. */
	public static BufferedImage copy(BufferedImage page, int tint, @Nullable Color stamp, int number) {
		BufferedImage copy = PictureEffects.faded(page, 0, 0);
		int red = (tint == 1) ? 12 : (tint == 2) ? -10 : 0;
		for (int y = 0; y < copy.getHeight() && tint > 0; y++) {
			for (int x = 0; x < copy.getWidth(); x++) {
				int grey = copy.getRGB(x, y) & 255;
				copy.setRGB(x, y, clipped(grey + red * (0.4 + grey / 400.0)) << 16 | grey << 8
						| clipped(grey - red * (0.4 + grey / 300.0)));
			}
		}
		if (stamp != null) {
			stamp(copy, stamp, number);
		}
		return PictureEffects.noisy(copy, 1.5, number);
	}

	/** Stamps a picture, with a round, an oval or a square stamp. */
	public static void stamp(BufferedImage picture, Color ink, int number) {
		Random random = new Random(number + 5);
		Graphics2D graphics = picture.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		double size = picture.getWidth() * (0.2 + 0.1 * random.nextDouble());
		double high = (number % 3 == 0) ? size : 0.6 * size;
		graphics.translate((picture.getWidth() - size) * random.nextDouble(),
				(picture.getHeight() - high) * random.nextDouble());
		graphics.setColor(ink);
		graphics.setStroke(new BasicStroke((float) (size / 60)));
		graphics.draw(
				(number % 3 == 2) ? new Rectangle2D.Double(0, 0, size, high) : new Ellipse2D.Double(0, 0, size, high));
		graphics.fill(OcrBGlyphs.STANDARD.outline("ENTRY", size * 0.2, high * 0.45, size / 9));
		graphics.fill(OcrBGlyphs.STANDARD.outline("2031 05", size * 0.2, high * 0.72, size / 12));
		graphics.dispose();
	}

	/** A page of a passport with one stamp and hardly anything else. */
	public static BufferedImage stamped(Color paper, Color ink, int number) {
		BufferedImage page = new BufferedImage(1500, 1060, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = page.createGraphics();
		graphics.setColor(paper);
		graphics.fillRect(0, 0, 1500, 1060);
		graphics.dispose();
		stamp(page, ink, number);
		return PictureEffects.noisy(page, 1.5 + number % 3, number);
	}

	/** A page whose ground consists of straight parallel lines of one distance. */
	public static BufferedImage ruled(BufferedImage page, double period, double degrees) {
		Graphics2D graphics = page.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.rotate(Math.toRadians(degrees));
		graphics.setColor(new Color(120, 160, 190, 70));
		graphics.setStroke(new BasicStroke((float) (0.4 * period)));
		for (double y = -3000; y < 4000; y += period) {
			graphics.draw(new Line2D.Double(-4000, y, 5000, y));
		}
		graphics.dispose();
		return page;
	}

	/** The picture as it comes back from a JPEG file. */
	public static BufferedImage compressed(BufferedImage picture, double quality) {
		try {
			return ImageIO.read(new ByteArrayInputStream(SampleDocuments.jpeg(picture, (float) quality)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static int clipped(double value) {
		return (int) Math.max(0, Math.min(255, Math.round(value)));
	}

}
