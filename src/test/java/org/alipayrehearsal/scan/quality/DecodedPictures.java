package org.alipayrehearsal.scan.quality;

import java.awt.image.BufferedImage;

import org.alipayrehearsal.scan.PictureEffects;
import org.alipayrehearsal.scan.pixel.ColourPicture;
import org.alipayrehearsal.scan.pixel.DecodedPicture;
import org.alipayrehearsal.scan.pixel.Details;
import org.alipayrehearsal.scan.pixel.GreyPicture;

/**
 * Makes decoded pictures for tests of what is measured on them.
 */
final class DecodedPictures {

	private DecodedPictures() {
	}

	static DecodedPicture of(BufferedImage picture) {
		GreyPicture grey = grey(picture);
		return new DecodedPicture(grey, colour(picture), 1, Details.of(grey));
	}

	static GreyPicture grey(BufferedImage picture) {
		int width = picture.getWidth();
		int height = picture.getHeight();
		int[] pixels = PictureEffects.pixels(picture);
		byte[] luma = new byte[pixels.length];
		for (int i = 0; i < luma.length; i++) {
			luma[i] = (byte) ((77 * (pixels[i] >> 16 & 0xff) + 151 * (pixels[i] >> 8 & 0xff)
					+ 28 * (pixels[i] & 0xff)) >> 8);
		}
		return new GreyPicture(width, height, luma);
	}

	static ColourPicture colour(BufferedImage picture) {
		int step = (int) Math.max(1, Math.ceil(Math.sqrt(picture.getWidth() * picture.getHeight() / 250_000.0)));
		int width = (picture.getWidth() + step - 1) / step;
		int height = (picture.getHeight() + step - 1) / step;
		int[] rgb = new int[width * height];
		int[] pixels = PictureEffects.pixels(picture);
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				rgb[y * width + x] = pixels[y * step * picture.getWidth() + x * step] & 0xffffff;
			}
		}
		return new ColourPicture(width, height, rgb);
	}

}
