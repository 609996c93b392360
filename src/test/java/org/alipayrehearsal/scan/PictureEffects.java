package org.alipayrehearsal.scan;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntUnaryOperator;

/**
 * What goes wrong with pictures: blur, noise, glare, poor light. Every effect makes a new
 * picture.
 */
public final class PictureEffects {

	private PictureEffects() {
	}

	/**
	 * As seen through a lens out of focus.
	 * @param radius standard deviation in pixels
	 */
	public static BufferedImage blurred(BufferedImage picture, double radius) {
		int reach = (int) Math.ceil(3 * radius);
		float[] weights = new float[2 * reach + 1];
		float sum = 0;
		for (int i = 0; i < weights.length; i++) {
			weights[i] = (float) Math.exp(-(i - reach) * (i - reach) / (2 * radius * radius));
			sum += weights[i];
		}
		for (int i = 0; i < weights.length; i++) {
			weights[i] /= sum;
		}
		return averaged(averaged(picture, weights, true), weights, false);
	}

	/**
	 * As taken by a hand that moved sideways.
	 * @param pixels how far
	 */
	public static BufferedImage shaken(BufferedImage picture, int pixels) {
		float[] weights = new float[pixels | 1];
		Arrays.fill(weights, 1F / weights.length);
		return averaged(picture, weights, true);
	}

	/**
	 * With a sensor's noise.
	 * @param deviation standard deviation in steps of 0 to 255
	 */
	public static BufferedImage noisy(BufferedImage picture, double deviation, int seed) {
		Random random = new UnsharedRandom(seed);
		double[] table = random.doubles(1 << 16).map((ignored) -> random.nextGaussian() * deviation).toArray();
		int width = picture.getWidth();
		int[] pixels = pixels(picture);
		for (int i = 0; i < pixels.length; i++) {
			int place = random.nextInt();
			double grey = table[place & 0xffff];
			double red = grey + 0.4 * table[place >>> 16];
			double blue = grey - 0.4 * table[place >>> 8 & 0xffff];
			pixels[i] = colour((pixels[i] >> 16 & 0xff) + red, (pixels[i] >> 8 & 0xff) + grey,
					(pixels[i] & 0xff) + blue);
		}
		return picture(width, pixels);
	}

	/**
	 * With light that falls off from one side to the other.
	 * @param strength how much of the light is missing on the far side, 0 to 1
	 */
	public static BufferedImage shaded(BufferedImage picture, double strength, int seed) {
		double angle = new Random(seed).nextDouble() * 2 * Math.PI;
		int width = picture.getWidth();
		int height = picture.getHeight();
		int[] pixels = pixels(picture);
		for (int i = 0; i < pixels.length; i++) {
			double across = i % width / (double) width - 0.5;
			int row = i / width;
			double down = row / (double) height - 0.5;
			double light = 1 - strength * (0.5 + (across * Math.cos(angle) + down * Math.sin(angle)) * 0.7);
			pixels[i] = colour((pixels[i] >> 16 & 0xff) * light, (pixels[i] >> 8 & 0xff) * light,
					(pixels[i] & 0xff) * light);
		}
		return picture(width, pixels);
	}

	/**
	 * With the reflection of a lamp.
	 * @param x where its middle is, as a share of the width
	 * @param y the same of the height
	 * @param radius how large it is, as a share of the width
	 */
	public static BufferedImage glaring(BufferedImage picture, double x, double y, double radius) {
		int width = picture.getWidth();
		int height = picture.getHeight();
		int[] pixels = pixels(picture);
		for (int i = 0; i < pixels.length; i++) {
			double across = (i % width - x * width) / (radius * width);
			int row = i / width;
			double down = (row - y * height) / (radius * width);
			double light = Math.min(1, 1.6 * Math.exp(-across * across - down * down));
			if (light > 0.01) {
				pixels[i] = colour(lit(pixels[i] >> 16 & 0xff, light), lit(pixels[i] >> 8 & 0xff, light),
						lit(pixels[i] & 0xff, light));
			}
		}
		return picture(width, pixels);
	}

	/**
	 * With the reflection of a lamp that has an edge: a blurred white ellipse.
	 * @param x where its middle is, as a share of the width
	 * @param y the same of the height
	 * @param share the share of the picture that the ellipse takes
	 * @param ratio its width divided by its height
	 * @param radius standard deviation of the blur in pixels
	 */
	public static BufferedImage reflecting(BufferedImage picture, double x, double y, double share, double ratio,
			double radius) {
		int width = picture.getWidth();
		int height = picture.getHeight();
		double half = Math.sqrt(share * width * height / Math.PI / ratio);
		Rectangle lit = new Ellipse2D.Double(x * width - half * ratio, y * height - half, 2 * half * ratio, 2 * half)
			.getBounds();
		// Beyond the reach of the blur there is no light.
		int reach = (int) Math.ceil(3 * radius) + 1;
		lit.grow(reach, reach);
		lit = lit.intersection(new Rectangle(width, height));
		BufferedImage mask = new BufferedImage(lit.width, lit.height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = mask.createGraphics();
		graphics.fill(new Ellipse2D.Double(x * width - half * ratio - lit.x, y * height - half - lit.y,
				2 * half * ratio, 2 * half));
		graphics.dispose();
		int[] light = pixels(blurred(mask, radius));
		int[] pixels = pixels(picture);
		for (int i = 0; i < light.length; i++) {
			double alpha = (light[i] & 0xff) / 255.0;
			int place = (lit.y + i / lit.width) * width + lit.x + i % lit.width;
			pixels[place] = colour(lit(pixels[place] >> 16 & 0xff, alpha), lit(pixels[place] >> 8 & 0xff, alpha),
					lit(pixels[place] & 0xff, alpha));
		}
		return picture(width, pixels);
	}

	/**
	 * With each of red, green and blue changed.
	 * @param change from 0 to 255 to anything, which is clipped
	 */
	public static BufferedImage changed(BufferedImage picture, IntUnaryOperator change) {
		int[] pixels = pixels(picture);
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = colour(change.applyAsInt(pixels[i] >> 16 & 0xff), change.applyAsInt(pixels[i] >> 8 & 0xff),
					change.applyAsInt(pixels[i] & 0xff));
		}
		return picture(picture.getWidth(), pixels);
	}

	/**
	 * With less of its colours.
	 * @param share what stays, 0 for grey
	 * @param tint how much warmer the grey is, 0 for none, 1 for old paper
	 */
	public static BufferedImage faded(BufferedImage picture, double share, double tint) {
		int[] pixels = pixels(picture);
		for (int i = 0; i < pixels.length; i++) {
			int red = pixels[i] >> 16 & 0xff;
			int green = pixels[i] >> 8 & 0xff;
			int blue = pixels[i] & 0xff;
			int grey = (77 * red + 151 * green + 28 * blue) >> 8;
			pixels[i] = colour(grey + share * (red - grey) + tint * (0.03 * grey + 6), grey + share * (green - grey),
					grey + share * (blue - grey) - tint * (0.08 * grey + 4));
		}
		return picture(picture.getWidth(), pixels);
	}

	/**
	 * In another size.
	 */
	public static BufferedImage scaled(BufferedImage picture, double scale) {
		BufferedImage scaled = new BufferedImage((int) (picture.getWidth() * scale),
				(int) (picture.getHeight() * scale), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = scaled.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		graphics.drawImage(picture, 0, 0, scaled.getWidth(), scaled.getHeight(), null);
		graphics.dispose();
		return scaled;
	}

	/**
	 * With a band of one colour above and below, as on a phone's screen.
	 * @param share the share of the height of each
	 */
	public static BufferedImage banded(BufferedImage picture, double share, int rgb) {
		int width = picture.getWidth();
		int[] pixels = pixels(picture);
		int band = width * (int) Math.round(share * picture.getHeight());
		Arrays.fill(pixels, 0, band, rgb);
		Arrays.fill(pixels, pixels.length - band, pixels.length, rgb);
		return picture(width, pixels);
	}

	private static BufferedImage averaged(BufferedImage picture, float[] weights, boolean across) {
		int width = picture.getWidth();
		int height = picture.getHeight();
		int[] pixels = pixels(picture);
		int[] averaged = new int[pixels.length];
		int step = across ? 1 : width;
		int length = across ? width : height;
		float[][] channels = new float[3][length + weights.length - 1];
		for (int line = 0; line < pixels.length / length; line++) {
			int first = across ? line * width : line;
			spread(pixels, first, step, length, channels);
			for (int at = 0; at < length; at++) {
				averaged[first + at * step] = weighted(channels[0], channels[1], channels[2], at, weights);
			}
		}
		return picture(width, averaged);
	}

	/** Separates a line into channels, with its ends repeated outside of the picture. */
	private static void spread(int[] pixels, int first, int step, int length, float[][] channels) {
		int reach = (channels[0].length - length) / 2;
		for (int i = 0; i < channels[0].length; i++) {
			int pixel = pixels[first + Math.max(0, Math.min(length - 1, i - reach)) * step];
			channels[0][i] = pixel >> 16 & 0xff;
			channels[1][i] = pixel >> 8 & 0xff;
			channels[2][i] = pixel & 0xff;
		}
	}

	/**
	 * All channels in one loop, because none of its additions waits for another channel.
	 */
	private static int weighted(float[] reds, float[] greens, float[] blues, int from, float[] weights) {
		float red = 0;
		float green = 0;
		float blue = 0;
		for (int i = 0; i < weights.length; i++) {
			float weight = weights[i];
			red += weight * reds[from + i];
			green += weight * greens[from + i];
			blue += weight * blues[from + i];
		}
		return colour(red, green, blue);
	}

	private static double lit(int value, double light) {
		return value + (255 - value) * light;
	}

	private static int colour(double red, double green, double blue) {
		return clipped(red) << 16 | clipped(green) << 8 | clipped(blue);
	}

	private static int clipped(double value) {
		return (value >= 255) ? 255 : (value > 0) ? (int) (value + 0.5) : 0;
	}

	/**
	 * The pixels of a picture, row by row.
	 * @return red, green and blue in the lower three bytes; a copy
	 */
	public static int[] pixels(BufferedImage picture) {
		// BufferedImage converts each pixel by its colour model, which takes longer than
		// most effects.
		return (picture.getType() == BufferedImage.TYPE_INT_RGB && picture.getRaster().getParent() == null)
				? data(picture).clone()
				: picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
	}

	/**
	 * A picture of pixels.
	 * @param width its width
	 * @param pixels the pixels, row by row
	 */
	public static BufferedImage picture(int width, int[] pixels) {
		BufferedImage picture = new BufferedImage(width, pixels.length / width, BufferedImage.TYPE_INT_RGB);
		int[] data = data(picture);
		for (int i = 0; i < pixels.length; i++) {
			data[i] = pixels[i] & 0xffffff;
		}
		return picture;
	}

	/** The pixels of a picture of {@link BufferedImage#TYPE_INT_RGB}, not a copy. */
	static int[] data(BufferedImage picture) {
		return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
	}

	/**
	 * The numbers of {@link Random} for one thread, which need no atomic update.
	 */
	private static final class UnsharedRandom extends Random {

		private static final long serialVersionUID = 1;

		private static final long MULTIPLIER = 0x5deece66dL;

		private static final long MASK = (1L << 48) - 1;

		private long state;

		UnsharedRandom(long seed) {
			super(seed);
			this.state = (seed ^ MULTIPLIER) & MASK;
		}

		@Override
		protected int next(int bits) {
			this.state = (this.state * MULTIPLIER + 0xb) & MASK;
			return (int) (this.state >>> (48 - bits));
		}

	}

}
