package org.alipayrehearsal.training;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * A grey picture of real numbers, to be damaged as cameras do.
 */
final class Plane {

	private final int width;

	private final int height;

	private final float[] values;

	/**
	 * Makes a picture.
	 * @param width pixels
	 * @param height pixels
	 * @param values row by row, 0 black to 255 white
	 */
	Plane(int width, int height, float[] values) {
		this.width = width;
		this.height = height;
		this.values = values;
	}

	int width() {
		return this.width;
	}

	int height() {
		return this.height;
	}

	/** The picture's own array. */
	float[] values() {
		return this.values;
	}

	static Plane of(BufferedImage picture) {
		int width = picture.getWidth();
		int height = picture.getHeight();
		int[] colours = picture.getRGB(0, 0, width, height, null, 0, width);
		float[] values = new float[colours.length];
		for (int i = 0; i < colours.length; i++) {
			int colour = colours[i];
			values[i] = (77 * (colour >> 16 & 255) + 151 * (colour >> 8 & 255) + 28 * (colour & 255)) / 256F;
		}
		return new Plane(width, height, values);
	}

	/** A picture of bytes, in grey. */
	BufferedImage picture() {
		BufferedImage picture = new BufferedImage(this.width, this.height, BufferedImage.TYPE_BYTE_GRAY);
		byte[] luma = new byte[this.values.length];
		for (int i = 0; i < luma.length; i++) {
			luma[i] = (byte) Math.max(0, Math.min(255, Math.round(this.values[i])));
		}
		picture.getRaster().setDataElements(0, 0, this.width, this.height, luma);
		return picture;
	}

	/** Blurred as by a lens that is out of focus. */
	Plane blurred(double deviation) {
		if (deviation <= 0) {
			return this;
		}
		int radius = (int) Math.ceil(3 * deviation);
		float[] kernel = new float[2 * radius + 1];
		float sum = 0;
		for (int i = -radius; i <= radius; i++) {
			kernel[i + radius] = (float) Math.exp(-i * i / (2 * deviation * deviation));
			sum += kernel[i + radius];
		}
		for (int i = 0; i < kernel.length; i++) {
			kernel[i] /= sum;
		}
		return along(kernel, radius).across(kernel, radius);
	}

	/** Blurred as by a hand that moves to the right. */
	Plane shaken(int pixels) {
		if (pixels < 2) {
			return this;
		}
		float[] kernel = new float[pixels];
		Arrays.fill(kernel, 1F / pixels);
		return along(kernel, 0);
	}

	private Plane along(float[] kernel, int radius) {
		float[] result = new float[this.values.length];
		float[] row = new float[this.width + kernel.length];
		for (int y = 0; y < this.height; y++) {
			int offset = y * this.width;
			for (int x = 0; x < row.length; x++) {
				row[x] = this.values[offset + Math.max(0, Math.min(this.width - 1, x - radius))];
			}
			for (int i = 0; i < kernel.length; i++) {
				float weight = kernel[i];
				for (int x = 0; x < this.width; x++) {
					result[offset + x] += weight * row[x + i];
				}
			}
		}
		return new Plane(this.width, this.height, result);
	}

	private Plane across(float[] kernel, int radius) {
		float[] result = new float[this.values.length];
		for (int y = 0; y < this.height; y++) {
			int offset = y * this.width;
			for (int i = 0; i < kernel.length; i++) {
				float weight = kernel[i];
				int source = Math.max(0, Math.min(this.height - 1, y + i - radius)) * this.width;
				for (int x = 0; x < this.width; x++) {
					result[offset + x] += weight * this.values[source + x];
				}
			}
		}
		return new Plane(this.width, this.height, result);
	}

	/** Turned clockwise. */
	Plane turned(int quarters) {
		Plane turned = this;
		for (int i = 0; i < quarters; i++) {
			turned = turned.turned();
		}
		return turned;
	}

	private Plane turned() {
		float[] result = new float[this.values.length];
		for (int y = 0; y < this.height; y++) {
			for (int x = 0; x < this.width; x++) {
				result[x * this.height + this.height - 1 - y] = this.values[y * this.width + x];
			}
		}
		return new Plane(/* width= */ this.height, /* height= */ this.width, result);
	}

	/** The value between four pixels; a grey ground outside. */
	float at(double x, double y) {
		int left = (int) Math.floor(x);
		int top = (int) Math.floor(y);
		if (left < 0 || top < 0 || left >= this.width - 1 || top >= this.height - 1) {
			return 80;
		}
		float right = (float) (x - left);
		float down = (float) (y - top);
		int index = top * this.width + left;
		float upper = this.values[index] * (1 - right) + this.values[index + 1] * right;
		float lower = this.values[index + this.width] * (1 - right) + this.values[index + this.width + 1] * right;
		return upper * (1 - down) + lower * down;
	}

}
