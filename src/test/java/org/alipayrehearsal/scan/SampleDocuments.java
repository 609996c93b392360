package org.alipayrehearsal.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageWriteParam;

import org.alipayrehearsal.scan.pixel.ColourPicture;
import org.alipayrehearsal.scan.pixel.DecodedPicture;
import org.alipayrehearsal.scan.pixel.GreyPicture;

/**
 * Draws made-up pages of documents with a machine-readable zone: a coloured ground with
 * fine waves, a portrait, rows of print, and the zone's lines where ICAO Doc 9303 puts
 * them. The same everywhere: no fonts are needed.
 */
public final class SampleDocuments {

	/** 300 dots an inch. */
	private static final double DOTS_PER_MILLIMETRE = 300 / 25.4;

	/** Ten characters an inch. */
	private static final double PITCH = 2.54;

	private static final double LINE_DISTANCE = 6.35;

	private SampleDocuments() {
	}

	/**
	 * A passport's page.
	 * @param lines its two lines of 44
	 * @return a picture of 300 dots an inch
	 */
	public static BufferedImage passport(String... lines) {
		return page(125, 88, DOTS_PER_MILLIMETRE, lines);
	}

	/**
	 * A visa.
	 * @param lines its two lines, of 44 or 36
	 * @return a picture of 300 dots an inch
	 */
	public static BufferedImage visa(String... lines) {
		return (lines[0].length() == 36) ? page(105, 74, DOTS_PER_MILLIMETRE, lines)
				: page(120, 80, DOTS_PER_MILLIMETRE, lines);
	}

	/**
	 * The back of an identity card.
	 * @param lines its three lines of 30
	 * @return a picture of 300 dots an inch
	 */
	public static BufferedImage identityCard(String... lines) {
		return page(85.6, 54, DOTS_PER_MILLIMETRE, lines);
	}

	/**
	 * A page that fills its picture.
	 * @param width millimetres
	 * @param height millimetres
	 * @param dotsPerMillimetre the picture's resolution
	 * @param lines the lines of its zone, equally long, from the top; may be none
	 * @return the picture
	 */
	public static BufferedImage page(double width, double height, double dotsPerMillimetre, String... lines) {
		BufferedImage page = ground((int) Math.round(width * dotsPerMillimetre),
				(int) Math.round(height * dotsPerMillimetre));
		Graphics2D graphics = page.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		graphics.scale(dotsPerMillimetre, dotsPerMillimetre);
		drawWaves(graphics, width, height);
		double foot = height - ((lines.length > 0) ? 9.4 + (lines.length - 1) * LINE_DISTANCE + 5 : 5);
		drawPortrait(graphics, foot);
		drawPrint(graphics, width, foot);
		drawZone(graphics, width, height, lines);
		graphics.dispose();
		return page;
	}

	/**
	 * Turns a picture clockwise.
	 * @param picture the picture
	 * @param quarters quarter turns, 0 to 3
	 * @return another picture
	 */
	public static BufferedImage turned(BufferedImage picture, int quarters) {
		int width = picture.getWidth();
		int height = picture.getHeight();
		AffineTransform turn = AffineTransform.getQuadrantRotateInstance(quarters);
		turn.preConcatenate(AffineTransform.getTranslateInstance((quarters == 1) ? height : (quarters == 2) ? width : 0,
				(quarters == 2) ? height : (quarters == 3) ? width : 0));
		boolean upright = quarters % 2 == 0;
		BufferedImage turned = new BufferedImage(upright ? width : height, upright ? height : width,
				BufferedImage.TYPE_INT_RGB);
		return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(picture, turned);
	}

	/**
	 * A picture as the examination decodes it: for tests of what is measured.
	 * @param picture the picture, of at most 2,200 pixels on the long side
	 * @return its luma, and one grey pixel in place of its colours
	 */
	public static DecodedPicture decoded(BufferedImage picture) {
		int width = picture.getWidth();
		int height = picture.getHeight();
		byte[] luma = new byte[width * height];
		int[] pixels = PictureEffects.pixels(picture);
		for (int i = 0; i < luma.length; i++) {
			int colour = pixels[i];
			luma[i] = (byte) ((77 * (colour >> 16 & 255) + 151 * (colour >> 8 & 255) + 28 * (colour & 255)) >> 8);
		}
		return new DecodedPicture(new GreyPicture(width, height, luma), new ColourPicture(1, 1, new int[] { 0x808080 }),
				1, List.of());
	}

	/**
	 * A picture as a camera would store it.
	 * @param picture the picture
	 * @return a JPEG file of quality 0.85
	 */
	public static byte[] jpeg(BufferedImage picture) {
		return jpeg(picture, 0.85F);
	}

	/**
	 * A picture as a JPEG file.
	 * @param picture the picture
	 * @param quality 0 to 1
	 * @return the file's content
	 */
	public static byte[] jpeg(BufferedImage picture, float quality) {
		try {
			return SamplePage.write(picture, "jpeg", (settings) -> {
				settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
				settings.setCompressionQuality(quality);
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Paper of changing colour with a little grain. */
	private static BufferedImage ground(int width, int height) {
		BufferedImage ground = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		int[] pixels = PictureEffects.data(ground);
		Random grain = new Random(1);
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				int noise = grain.nextInt(5);
				int red = 205 + 30 * x / width + noise;
				int green = 225 - 15 * y / height + noise;
				int blue = 235 - 35 * x / width + noise;
				pixels[y * width + x] = red << 16 | green << 8 | blue;
			}
		}
		return ground;
	}

	private static void drawWaves(Graphics2D graphics, double width, double height) {
		graphics.setStroke(new BasicStroke(0.15F));
		for (int wave = 0; wave < 12; wave++) {
			graphics.setColor(new Color(130 + 8 * wave, 190 - 5 * wave, 150 + 30 * (wave % 3), 110));
			Path2D path = new Path2D.Double();
			for (double x = 0; x <= width + 1; x++) {
				double y = height * (wave + 0.5) / 12 + (3 + wave % 4) * Math.sin(x * (0.05 + 0.02 * (wave % 5)));
				if (x == 0) {
					path.moveTo(x, y);
				}
				else {
					path.lineTo(x, y);
				}
			}
			graphics.draw(path);
		}
	}

	private static void drawPortrait(Graphics2D graphics, double foot) {
		double size = Math.min(foot - 10, 42);
		graphics.setColor(new Color(185, 200, 220));
		graphics.fill(new Rectangle2D.Double(6, foot - size, size * 0.77, size));
		graphics.setColor(new Color(70, 50, 45));
		graphics.fill(new Ellipse2D.Double(6 + size * 0.2, foot - size * 0.9, size * 0.38, size * 0.5));
		graphics.setColor(new Color(215, 170, 145));
		graphics.fill(new Ellipse2D.Double(6 + size * 0.23, foot - size * 0.82, size * 0.32, size * 0.45));
		graphics.setColor(new Color(35, 50, 100));
		graphics.setClip(new Rectangle2D.Double(6, foot - size, size * 0.77, size));
		graphics.fill(new Ellipse2D.Double(6 + size * 0.1, foot - size * 0.38, size * 0.58, size * 0.76));
		graphics.setClip(null);
	}

	/** Labels in blue and what stands under them, without meaning. */
	private static void drawPrint(Graphics2D graphics, double width, double foot) {
		double left = 10 + Math.min(foot - 10, 42) * 0.77;
		graphics.setColor(new Color(150, 25, 45));
		graphics.fill(OcrBGlyphs.STANDARD.outline("MADE UP DOCUMENT", left, 7, Math.min(3, (width - left - 4) / 16)));
		int row = 0;
		for (double y = 13; y + 5 < foot; y += 7.5) {
			for (double x = left; x + 22 < width; x += 27) {
				graphics.setColor(new Color(80, 100, 150));
				graphics.fill(OcrBGlyphs.STANDARD.outline("ABCDEFGHKLMN".substring(row % 4, row % 4 + 8), x, y, 1.2));
				graphics.setColor(new Color(35, 35, 45));
				graphics
					.fill(OcrBGlyphs.STANDARD.outline("SPECIMENTEXT".substring(row % 5, row % 5 + 7), x, y + 3.6, 2));
				row++;
			}
		}
	}

	private static void drawZone(Graphics2D graphics, double width, double height, String[] lines) {
		graphics.setColor(new Color(30, 30, 38));
		for (int i = 0; i < lines.length; i++) {
			double left = (width - lines[i].length() * PITCH) / 2;
			double baseline = height - 7.5 - (lines.length - 1 - i) * LINE_DISTANCE;
			graphics.fill(OcrBGlyphs.STANDARD.outline(lines[i], left, baseline, PITCH));
		}
	}

}
