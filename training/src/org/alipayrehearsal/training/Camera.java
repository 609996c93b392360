package org.alipayrehearsal.training;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;

import javax.imageio.ImageIO;

import org.alipayrehearsal.scan.SampleDocuments;

/**
 * Takes pictures of pages with the faults of bad cameras and unsteady hands, in grey, which is all that the reader uses.
 */
final class Camera {

	private final PageDamage damage;

	private final Random random;

	Camera(PageDamage damage, Random random) {
		this.damage = damage;
		this.random = random;
	}

	/**
	 * Takes a picture, stores it as a JPEG file and reads that again.
	 * @param page the page
	 * @return the picture
	 */
	BufferedImage take(BufferedImage page) {
		Plane plane = Plane.of(page);
		if (this.damage.perspective > 0) {
			plane = warped(plane);
		}
		shade(plane);
		glare(plane);
		plane = plane.shaken(this.damage.motion).blurred(this.damage.blur);
		for (int i = 0; i < plane.values().length && this.damage.noise > 0; i++) {
			plane.values()[i] += (float) (this.random.nextGaussian() * this.damage.noise);
		}
		BufferedImage picture = plane.turned(this.damage.quarters).picture();
		try {
			return ImageIO.read(new ByteArrayInputStream(SampleDocuments.jpeg(picture, this.damage.jpeg / 100F)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void shade(Plane plane) {
		if (this.damage.shade <= 0) {
			return;
		}
		double angle = this.random.nextDouble() * 2 * Math.PI;
		for (int y = 0; y < plane.height(); y++) {
			for (int x = 0; x < plane.width(); x++) {
				double place = 2 * ((x / (double) plane.width() - 0.5) * Math.cos(angle)
						+ (y / (double) plane.height() - 0.5) * Math.sin(angle));
				plane.values()[y * plane.width() + x] *= (float) (1 - this.damage.shade * (0.5 + 0.5 * place));
			}
		}
	}

	private void glare(Plane plane) {
		if (!this.damage.glareOnLines) {
			return;
		}
		double middleX = plane.width() * (0.2 + 0.6 * this.random.nextDouble());
		double middleY = plane.height() * (0.80 + 0.06 * this.random.nextDouble());
		double radius = plane.width() * (0.03 + 0.05 * this.random.nextDouble());
		double strength = 0.5 + 0.9 * this.random.nextDouble();
		for (int y = 0; y < plane.height(); y++) {
			for (int x = 0; x < plane.width(); x++) {
				double distance = (Math.pow(x - middleX, 2) + Math.pow(y - middleY, 2)) / (radius * radius);
				if (distance < 4) {
					float light = (float) Math.min(1, strength * Math.exp(-distance));
					int index = y * plane.width() + x;
					plane.values()[index] += (255 - plane.values()[index]) * light;
				}
			}
		}
	}

	/** A perspective transformation that moves each corner at random. */
	private Plane warped(Plane plane) {
		int width = plane.width();
		int height = plane.height();
		double[] x = { 0, width, width, 0 };
		double[] y = { 0, 0, height, height };
		for (int i = 0; i < 4; i++) {
			x[i] += (this.random.nextDouble() - 0.5) * 2 * this.damage.perspective * width;
			y[i] += (this.random.nextDouble() - 0.5) * 2 * this.damage.perspective * height;
		}
		double deltaX = x[0] - x[1] + x[2] - x[3];
		double deltaY = y[0] - y[1] + y[2] - y[3];
		double determinant = (x[1] - x[2]) * (y[3] - y[2]) - (x[3] - x[2]) * (y[1] - y[2]);
		double g = (deltaX * (y[3] - y[2]) - (x[3] - x[2]) * deltaY) / determinant;
		double h = ((x[1] - x[2]) * deltaY - deltaX * (y[1] - y[2])) / determinant;
		float[] values = new float[width * height];
		for (int row = 0; row < height; row++) {
			for (int column = 0; column < width; column++) {
				double u = column / (double) width;
				double v = row / (double) height;
				double w = g * u + h * v + 1;
				values[row * width + column] = plane.at(
						((x[1] - x[0] + g * x[1]) * u + (x[3] - x[0] + h * x[3]) * v + x[0]) / w,
						((y[1] - y[0] + g * y[1]) * u + (y[3] - y[0] + h * y[3]) * v + y[0]) / w);
			}
		}
		return new Plane(width, height, values);
	}

}
