package org.alipayrehearsal.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;

/**
 * Pictures with one fault each.
 */
final class QualitySamples {

	private QualitySamples() {
	}

	/** A page of good quality, as a camera sees it. */
	static BufferedImage page() {
		return PictureEffects.noisy(PictureEffects.blurred(DrawnPage.coloured(1, 1.3), 0.5), 2, 1);
	}

	/** The page in another width. */
	static byte[] wide(int pixels) {
		BufferedImage page = page();
		return jpeg(PictureEffects.picture(pixels, cut(page, pixels)));
	}

	static byte[] tinted() {
		return jpeg(PictureEffects.faded(page(), 0, 1));
	}

	static byte[] blurred(double radius) {
		return jpeg(PictureEffects.noisy(PictureEffects.blurred(page(), radius), 1, 1));
	}

	static byte[] lit(double share, int base) {
		return jpeg(PictureEffects.changed(page(), (value) -> (int) (base + share * value)));
	}

	static byte[] glaring(double x, double y, double radius) {
		return jpeg(PictureEffects.glaring(page(), x, y, radius));
	}

	static byte[] whitePaper() {
		return jpeg(DrawnPage.white(1, 1.3, 0.1));
	}

	static byte[] bordered() {
		return jpeg(PictureEffects.banded(page(), 0.05, 0));
	}

	/** As wide and high as a phone's screen. */
	static byte[] screen() throws IOException {
		BufferedImage page = page();
		int[] pixels = new int[750 * 1334];
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = page.getRGB(i % 750, i / 750 % page.getHeight());
		}
		return SamplePage.write(PictureEffects.picture(750, pixels), "png", (settings) -> {
		});
	}

	/** Half as large, and strongly compressed. */
	static byte[] copy() {
		return SampleDocuments.jpeg(PictureEffects.scaled(SamplePage.colour(1), 0.5), 0.4F);
	}

	private static byte[] jpeg(BufferedImage picture) {
		return SampleDocuments.jpeg(picture);
	}

	private static int[] cut(BufferedImage page, int width) {
		return page.getRGB(0, 0, width, 600, null, 0, width);
	}

}
