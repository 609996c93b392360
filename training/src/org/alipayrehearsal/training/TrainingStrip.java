package org.alipayrehearsal.training;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;

import org.alipayrehearsal.scan.mrz.Cell;
import org.alipayrehearsal.scan.mrz.GlyphClassifier;
import org.alipayrehearsal.scan.mrz.MrzLine;
import org.alipayrehearsal.scan.pixel.GreyPicture;

/**
 * A short piece of a line with random damage: other stroke weights and forms, guilloche, strokes and stamps, glare, a finger, blur, motion, low resolution, noise.
 */
final class TrainingStrip {

	/** The number of characters of a strip. */
	static final int LENGTH = 12;

	/** Empty cells before and after. */
	private static final int EMPTY = 2;

	/** The label of a cell that shows nothing. */
	private static final int NOTHING = GlyphClassifier.OUTPUTS - 1;

	/** The label of a partly covered cell, which is not learned. */
	private static final int UNCLEAR = -1;

	/** The size of the table of noise, which is much faster than a generator. */
	private static final int NOISE = 1 << 16;

	private static final double CAPITAL = 700.0 / 723;

	private static final float[] GAUSSIAN = gaussian();

	private final Random random;

	private final double pitch;

	private final int[] characters = new int[LENGTH];

	private final int width;

	private final int height;

	private final AffineTransform place = new AffineTransform();

	/** How high a capital is in pixels, where the page is not leaning. */
	private final double capital;

	private final double contrast;

	private final double grain;

	private final float[] luma;

	/** How much of each pixel's light is from glare or a cover: 1 hides it. */
	private final float[] hidden;

	TrainingStrip(List<Letters> fonts, Random random) {
		this.random = random;
		this.pitch = (random.nextInt(3) == 0) ? 7 + random.nextDouble() * 8 : 10 + random.nextDouble() * 28;
		double stretch = 1 + (random.nextDouble() - 0.5) * 0.18;
		this.capital = this.pitch * CAPITAL * stretch;
		this.width = (int) Math.ceil(this.pitch * (LENGTH + 2 * EMPTY)) + 8;
		this.height = (int) Math.ceil(this.pitch * 2.3) + 8;
		this.place.translate(this.width / 2.0 + random.nextDouble() - 0.5,
				this.height * 0.5 + this.capital / 2 + random.nextDouble() - 0.5);
		this.place.rotate((random.nextDouble() - 0.5) * 0.05);
		this.place.shear((random.nextDouble() - 0.5) * 0.2, 0);
		this.place.scale(1, stretch);
		for (int i = 0; i < LENGTH; i++) {
			this.characters[i] = (random.nextInt(6) == 0) ? MrzLine.CHARACTERS.indexOf('<') : random.nextInt(37);
		}
		double paper = 130 + random.nextDouble() * 125;
		this.contrast = 40 + random.nextDouble() * (paper - 50);
		this.grain = random.nextDouble() * random.nextDouble() * 0.24 * this.contrast;
		float[] ink = ink(fonts.get(random.nextInt(fonts.size())));
		this.luma = ground(paper);
		for (int i = 0; i < this.luma.length; i++) {
			this.luma[i] -= (float) (this.contrast * ink[i]);
		}
		this.hidden = new float[this.luma.length];
		cross();
		shine();
	}

	/** The picture as a camera takes it. */
	GreyPicture picture() {
		double blur = (this.random.nextInt(4) == 0) ? this.pitch * (0.05 + 0.13 * this.random.nextDouble())
				: this.pitch * 0.08 * this.random.nextDouble();
		int motion = (this.random.nextInt(5) == 0) ? (int) (this.pitch * 0.5 * this.random.nextDouble()) : 0;
		Plane plane = new Plane(this.width, this.height, this.luma).shaken(motion)
			.blurred((blur > 0.25) ? blur : 0);
		byte[] bytes = new byte[this.luma.length];
		int noise = this.random.nextInt(NOISE);
		for (int i = 0; i < bytes.length; i++) {
			double value = plane.values()[i] + this.grain * GAUSSIAN[(noise + i) & (NOISE - 1)];
			bytes[i] = (byte) Math.max(0, Math.min(255, Math.round(value)));
		}
		return new GreyPicture(this.width, this.height, bytes);
	}

	/**
	 * What a cell shows.
	 * @param cell 0 to 15; the first and last two are empty
	 * @return the character's number, that of nothing, or less than 0 where it cannot be
	 * said
	 */
	int label(int cell) {
		int index = cell - EMPTY;
		if (index < 0 || index >= LENGTH) {
			return NOTHING;
		}
		Cell middle = cell(cell, 0, 0, 0, 0);
		double covered = 0;
		int count = 0;
		for (double across = -0.4; across <= 0.41; across += 0.1) {
			for (double down = -0.5; down <= 0.51; down += 0.125) {
				Cell there = middle.adjusted(across, down, 1);
				int x = (int) there.x();
				int y = (int) there.y();
				if (x >= 0 && y >= 0 && x < this.width && y < this.height) {
					covered += this.hidden[y * this.width + x];
					count++;
				}
			}
		}
		double share = covered / count;
		if (share > 0.8 || (1 - share) * this.contrast < 5 + this.grain) {
			return NOTHING;
		}
		return (share > 0.55) ? UNCLEAR : this.characters[index];
	}

	/**
	 * A cell as the reader may see it, a little off.
	 * @param cell its number
	 * @param right how far off to the right, in widths
	 * @param down how far off to the bottom, in heights
	 * @param widen how much too wide, as a share
	 * @param heighten how much too high, as a share
	 * @return the cell
	 */
	Cell cell(int cell, double right, double down, double widen, double heighten) {
		double[] points = { (cell - EMPTY - LENGTH / 2.0 + 0.5) * this.pitch, -this.pitch * CAPITAL / 2, 0, 0, 1, 0 };
		this.place.transform(points, 0, points, 0, 3);
		double angleX = points[4] - points[2];
		double angleY = points[5] - points[3];
		double length = Math.hypot(angleX, angleY);
		double cosine = angleX / length;
		double sine = angleY / length;
		double wide = this.pitch * (1 + widen);
		double high = this.capital * (1 + heighten);
		return new Cell(points[0], points[1], wide * cosine, wide * sine, -high * sine, high * cosine).adjusted(right,
				down, 1);
	}

	/** The letters, 0 to 1, in some weight of their strokes. */
	private float[] ink(Letters font) {
		BufferedImage mask = new BufferedImage(this.width, this.height, BufferedImage.TYPE_BYTE_GRAY);
		Graphics2D graphics = graphics(mask);
		graphics.setColor(Color.WHITE);
		graphics.setTransform(this.place);
		double wider = 1 + (this.random.nextDouble() - 0.5) * 0.14;
		for (int i = 0; i < LENGTH; i++) {
			Shape letter = font.outline(MrzLine.CHARACTERS.substring(this.characters[i], this.characters[i] + 1),
					-this.pitch / 2, 0, this.pitch);
			AffineTransform form = new AffineTransform();
			form.translate((i - LENGTH / 2.0 + 0.5 + (this.random.nextDouble() - 0.5) * 0.05) * this.pitch, 0);
			form.shear((this.random.nextDouble() - 0.5) * 0.04, 0);
			form.scale(wider + (this.random.nextDouble() - 0.5) * 0.08, 1 + (this.random.nextDouble() - 0.5) * 0.1);
			graphics.fill(form.createTransformedShape(letter));
		}
		graphics.dispose();
		float[] values = new float[this.width * this.height];
		byte[] bytes = new byte[values.length];
		mask.getRaster().getDataElements(0, 0, this.width, this.height, bytes);
		for (int i = 0; i < values.length; i++) {
			values[i] = (bytes[i] & 0xff) / 255F;
		}
		float[] soft = new Plane(this.width, this.height, values)
			.blurred(this.pitch * (0.03 + 0.03 * this.random.nextDouble()))
			.values();
		double gain = 2.25 + 0.9 * this.random.nextDouble();
		double weight = (this.random.nextDouble() - 0.5) * 0.36;
		for (int i = 0; i < soft.length; i++) {
			soft[i] = (float) Math.max(0, Math.min(1, (soft[i] - 0.5 - weight) * gain + 0.5));
		}
		return soft;
	}

	/** Paper, lighter on one side, with fine waves. */
	private float[] ground(double paper) {
		double slopeX = this.random.nextGaussian() * this.contrast * 0.06 / this.pitch;
		double slopeY = this.random.nextGaussian() * this.contrast * 0.06 / this.pitch;
		float[] ground = new float[this.width * this.height];
		float[] waves = waves();
		for (int i = 0; i < ground.length; i++) {
			double x = i % this.width - this.width / 2.0;
			int row = i / this.width;
			ground[i] = (float) (paper + slopeX * x + slopeY * (row - this.height / 2.0) - this.contrast * waves[i]);
		}
		return ground;
	}

	private float[] waves() {
		float[] values = new float[this.width * this.height];
		if (this.random.nextInt(3) == 0) {
			return values;
		}
		double depth = 0.35 * this.random.nextDouble();
		BufferedImage mask = new BufferedImage(this.width, this.height, BufferedImage.TYPE_BYTE_GRAY);
		Graphics2D graphics = graphics(mask);
		graphics.setColor(Color.WHITE);
		graphics.setStroke(new BasicStroke((float) (this.pitch * (0.03 + 0.06 * this.random.nextDouble()))));
		int number = 1 + this.random.nextInt(6);
		for (int wave = 0; wave < number; wave++) {
			Path2D path = new Path2D.Double();
			double start = this.random.nextDouble() * this.height;
			double slope = (this.random.nextDouble() - 0.5) * 1.2;
			double swing = this.pitch * this.random.nextDouble();
			double length = this.pitch * (1 + 4 * this.random.nextDouble());
			path.moveTo(0, start);
			for (double x = 2; x <= this.width; x += 2) {
				path.lineTo(x, start + slope * x + swing * Math.sin(x / length));
			}
			graphics.draw(path);
		}
		graphics.dispose();
		byte[] bytes = new byte[values.length];
		mask.getRaster().getDataElements(0, 0, this.width, this.height, bytes);
		for (int i = 0; i < values.length; i++) {
			values[i] = (float) (depth * (bytes[i] & 0xff) / 255);
		}
		return values;
	}

	/** Stamps and strokes over the letters; covers that hide them. */
	private void cross() {
		if (this.random.nextInt(5) < 3) {
			return;
		}
		BufferedImage mask = new BufferedImage(this.width, this.height, BufferedImage.TYPE_BYTE_GRAY);
		Graphics2D graphics = graphics(mask);
		graphics.setColor(Color.WHITE);
		boolean cover = this.random.nextInt(8) == 0;
		if (cover) {
			double wide = this.pitch * (1 + 5 * this.random.nextDouble());
			graphics.fill(new Ellipse2D.Double(this.random.nextDouble() * this.width - wide / 2,
					this.random.nextDouble() * this.height - wide / 2, wide, wide));
		}
		else {
			stamp(graphics);
		}
		graphics.dispose();
		double opacity = cover ? 1 : 0.25 + 0.45 * this.random.nextDouble();
		double colour = cover ? 60 + 180 * this.random.nextDouble() : 30 + 100 * this.random.nextDouble();
		boolean dye = !cover && this.random.nextInt(3) == 0;
		byte[] bytes = new byte[this.luma.length];
		mask.getRaster().getDataElements(0, 0, this.width, this.height, bytes);
		for (int i = 0; i < bytes.length; i++) {
			double share = opacity * (bytes[i] & 0xff) / 255;
			double dyed = this.luma[i] * (1 - share * 0.8);
			this.luma[i] = (float) (dye ? dyed : this.luma[i] + share * (colour - this.luma[i]));
			this.hidden[i] = cover ? (float) share : 0;
		}
	}

	private void stamp(Graphics2D graphics) {
		int number = 1 + this.random.nextInt(4);
		for (int i = 0; i < number; i++) {
			double x = this.random.nextDouble() * this.width;
			double y = this.random.nextDouble() * this.height;
			double angle = (this.random.nextDouble() - 0.5) * ((this.random.nextInt(3) == 0) ? 3.2 : 0.9);
			graphics.setTransform(AffineTransform.getRotateInstance(angle, x, y));
			graphics.setStroke(new BasicStroke((float) (this.pitch * (0.1 + 0.35 * this.random.nextDouble()))));
			switch (this.random.nextInt(5)) {
				case 0 -> graphics.draw(new Line2D.Double(x - this.width, y, x + this.width, y));
				case 1 -> graphics.draw(new Rectangle2D.Double(x, y, this.pitch * 14, this.pitch * 7));
				case 2 -> graphics.draw(new Ellipse2D.Double(x, y, this.pitch * 9, this.pitch * 9));
				default -> {
					graphics.setFont(new Font(this.random.nextBoolean() ? Font.SANS_SERIF : Font.SERIF,
							this.random.nextInt(3) == 0 ? Font.PLAIN : Font.BOLD, 1)
						.deriveFont((float) (this.pitch * (1 + 1.5 * this.random.nextDouble()))));
					graphics.drawString(new RandomZones(this.random).mixed(14), (float) (x - this.pitch * 6), (float) y);
				}
			}
		}
	}

	/** A reflection. */
	private void shine() {
		if (this.random.nextInt(3) > 0) {
			return;
		}
		double x = this.random.nextDouble() * this.width;
		double y = this.height * (this.random.nextDouble() * 2 - 0.5);
		double radius = this.pitch * (1 + 6 * this.random.nextDouble());
		double strength = 0.4 + this.random.nextDouble();
		for (int i = 0; i < this.luma.length; i++) {
			int row = i / this.width;
			double distance = (Math.pow(i % this.width - x, 2) + Math.pow(row - y, 2)) / (radius * radius);
			if (distance < 5) {
				float light = (float) Math.min(1, strength * Math.exp(-distance));
				this.luma[i] += light * (255 - this.luma[i]);
				this.hidden[i] = Math.max(this.hidden[i], (light > 0.9F) ? light : 0);
			}
		}
	}

	private static Graphics2D graphics(BufferedImage picture) {
		Graphics2D graphics = picture.createGraphics();
		graphics.setComposite(AlphaComposite.SrcOver);
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		return graphics;
	}

	private static float[] gaussian() {
		Random random = new Random(7);
		float[] table = new float[NOISE];
		for (int i = 0; i < NOISE; i++) {
			table[i] = (float) random.nextGaussian();
		}
		return table;
	}

}
