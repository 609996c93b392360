package org.alipayrehearsal.training;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.MultipleGradientPaint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

import org.alipayrehearsal.scan.mrz.MrzFormat;

/**
 * Paints pages of documents that lie on a table: paper with guilloche, portrait, print in
 * ordinary fonts, stamps, and the lines of a zone.
 */
final class PagePainter {

	/** The height of a capital in pitches. */
	private static final double CAPITAL = 700.0 / 723;

	private static final String[] FONTS = { Font.SANS_SERIF, Font.SERIF, Font.MONOSPACED };

	private static final String[] LABELS = { "Type / Type", "Code / Code", "Passport No.", "Surname / Nom",
			"Given names / Prenoms", "Nationality", "Date of birth", "Sex", "Place of birth", "Date of issue",
			"Date of expiry", "Authority" };

	private final Random random;

	private final MrzFormat format;

	private final PageDamage damage;

	private final RandomZones words;

	private final String font;

	private final double width;

	private final double height;

	/** The cells of both lines that cannot be seen whole. */
	private final List<BitSet> hidden = List.of(new BitSet(), new BitSet());

	/** The lower line as it is printed in the end. */
	private String lower = "";

	/** The left and the right edge of what is in the picture, in pixels. */
	private int[] visible = { 0, Integer.MAX_VALUE };

	/** Where the page begins below the opposite page. */
	private final double top;

	PagePainter(MrzFormat format, PageDamage damage, Random random) {
		this.random = random;
		this.format = format;
		this.damage = damage;
		this.words = new RandomZones(random);
		this.font = FONTS[random.nextInt(FONTS.length)];
		this.width = (format == MrzFormat.TD3) ? 125 : (format == MrzFormat.MRV_A) ? 120 : 105;
		double own = (format == MrzFormat.TD3) ? 88 : (format == MrzFormat.MRV_A) ? 80 : 74;
		this.height = damage.spread ? 176 : own;
		this.top = this.height - own;
	}

	/**
	 * Paints a page.
	 * @param lines the zone's lines; blank ones leave the page without
	 * @param letters their font
	 * @return the page on its table, not yet damaged by any camera
	 */
	BufferedImage paint(String[] lines, Letters letters) {
		double margin = 0.04 + 0.08 * this.random.nextDouble();
		double scale = Math.sqrt(
				this.damage.megapixels * 1e6 / (this.width * this.height * (1 + 2 * margin) * (1 + 2 * margin)));
		int pixelsWide = (int) (this.width * (1 + 2 * margin) * scale);
		int pixelsHigh = (int) (this.height * (1 + 2 * margin) * scale);
		BufferedImage picture = new BufferedImage(pixelsWide, pixelsHigh, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = picture.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		paintTable(graphics, pixelsWide, pixelsHigh, scale);
		AffineTransform place = new AffineTransform();
		place.translate(pixelsWide / 2.0, pixelsHigh / 2.0);
		place.rotate(Math.toRadians(this.damage.rotation));
		place.scale(scale, scale);
		place.translate(-this.width / 2, -this.height / 2);
		graphics.setTransform(place);
		paintPaper(graphics);
		paintPortrait(graphics);
		paintPrint(graphics);
		paintZone(graphics, lines, letters);
		paintStamps(graphics);
		paintCover(graphics);
		graphics.dispose();
		int right = Math.min(pixelsWide, this.visible[1]);
		return (this.visible[0] > 0 || right < pixelsWide)
				? picture.getSubimage(this.visible[0], 0, right - this.visible[0], pixelsHigh) : picture;
	}

	/** The cells of both lines that cannot be seen whole. */
	List<BitSet> hidden() {
		return this.hidden;
	}

	/** The lower line as it is printed in the end. */
	String lower() {
		return this.lower;
	}

	private void paintTable(Graphics2D graphics, int pixelsWide, int pixelsHigh, double scale) {
		int grey = 40 + this.random.nextInt(150);
		graphics.setColor(colour(grey + this.random.nextInt(40), grey, grey - 10 + this.random.nextInt(30), 255));
		graphics.fillRect(0, 0, pixelsWide, pixelsHigh);
		for (int i = 0; i < 60; i++) {
			int vein = grey + this.random.nextInt(50) - 25;
			graphics.setColor(colour(vein, vein, vein - 8, 255));
			graphics.setStroke(new BasicStroke((float) (scale * (0.2 + this.random.nextDouble()))));
			graphics.drawLine(0, this.random.nextInt(pixelsHigh), pixelsWide, this.random.nextInt(pixelsHigh));
		}
	}

	private void paintPaper(Graphics2D graphics) {
		int paper = 205 + this.random.nextInt(40);
		graphics.setColor(colour(paper + this.random.nextInt(12), paper - this.random.nextInt(12),
				paper - 15 + this.random.nextInt(25), 255));
		graphics.fill(new Rectangle2D.Double(0, 0, this.width, this.height));
		for (int wave = 0; wave < 14; wave++) {
			graphics.setColor(colour(120 + this.random.nextInt(80), 120 + this.random.nextInt(80),
					140 + this.random.nextInt(80), 60 + this.random.nextInt(50)));
			graphics.setStroke(new BasicStroke((float) (0.12 + 0.12 * this.random.nextDouble())));
			double swing = 2 + this.random.nextDouble() * 6;
			double frequency = 0.05 + 0.25 * this.random.nextDouble();
			double start = this.random.nextDouble() * this.height;
			double slope = (this.random.nextDouble() - 0.5) * 0.6;
			Path2D path = new Path2D.Double();
			path.moveTo(0, start);
			for (double x = 0.5; x <= this.width; x += 0.5) {
				path.lineTo(x, start + slope * x + swing * Math.sin(frequency * x));
			}
			graphics.draw(path);
		}
	}

	private void paintPortrait(Graphics2D graphics) {
		double y = this.top + 14;
		double high = (this.format == MrzFormat.TD3) ? 42 : 32;
		graphics.setColor(new Color(190, 200, 215));
		graphics.fill(new Rectangle2D.Double(5, y, 33, high));
		graphics.setColor(new Color(60 + this.random.nextInt(60), 45, 40));
		graphics.fill(new Ellipse2D.Double(13, y + 5, 17, 20));
		graphics.setColor(new Color(200 + this.random.nextInt(40), 165, 140));
		graphics.fill(new Ellipse2D.Double(14, y + 9, 15, 20));
		graphics.setColor(new Color(30, 40, 90));
		graphics.fill(new Rectangle2D.Double(9, y + 24, 25, high - 24));
	}

	private void paintPrint(Graphics2D graphics) {
		graphics.setColor(new Color(150, 20, 40));
		write(graphics, (this.format == MrzFormat.TD3) ? "PASSPORT  PASSEPORT" : "VISA   CHINA", Font.BOLD, 5, 6,
				this.top + 8);
		for (int i = 0; i < LABELS.length; i++) {
			double x = 42 + (i % 2) * 38;
			int row = i / 2;
			double y = this.top + 14 + row * 7.6;
			if (y <= this.height - 26) {
				graphics.setColor(new Color(70, 90, 130));
				write(graphics, LABELS[i], Font.PLAIN, 2, x, y);
				graphics.setColor(new Color(30, 30, 35));
				write(graphics, this.words.mixed(6 + this.random.nextInt(6)), Font.BOLD, 3.2, x, y + 3.6);
			}
		}
		if (this.damage.spread) {
			graphics.setColor(new Color(60, 60, 70));
			for (int i = 0; i < 14; i++) {
				write(graphics, this.words.mixed(8) + " " + this.words.mixed(12) + " " + this.words.mixed(5), Font.PLAIN,
						3, 8, 12 + i * 5.0);
			}
			graphics.setColor(new Color(0, 0, 0, 60));
			graphics.fill(new Rectangle2D.Double(0, this.top - 1, this.width, 2));
		}
	}

	private void paintZone(Graphics2D graphics, String[] lines, Letters letters) {
		double pitch = 2.54 * (0.985 + 0.03 * this.random.nextDouble());
		double left = (this.width - lines[0].length() * pitch) / 2 + (this.random.nextDouble() - 0.5) * 1.5;
		double lower = this.height - (7.2 + 1.6 * this.random.nextDouble());
		double upper = lower - 6.35 * (0.97 + 0.06 * this.random.nextDouble());
		int ink = 15 + this.random.nextInt(55);
		graphics.setColor(colour(ink, ink, ink + this.random.nextInt(12), 255));
		graphics.fill(letters.outline(lines[0], left, upper, pitch));
		graphics.fill(letters.outline(lines[1], left, lower, pitch));
		this.lower = lines[1];
		if (this.damage.pasted >= 0) {
			paste(graphics, letters, left, lower, pitch);
		}
		hide(graphics, lines[0].length(), left, upper, lower, pitch);
	}

	/** Pastes a digit over another one, on a piece of paper cut from the page. */
	private void paste(Graphics2D graphics, Letters letters, double left, double baseline, double pitch) {
		int cell = this.damage.pasted;
		char digit;
		do {
			digit = (char) ('0' + this.random.nextInt(10));
		}
		while (digit == this.lower.charAt(cell));
		this.lower = this.lower.substring(0, cell) + digit + this.lower.substring(cell + 1);
		Color ink = graphics.getColor();
		int paper = 215 + this.random.nextInt(25);
		graphics.setColor(colour(paper, paper - 3, paper - 6, 255));
		graphics.fill(new Rectangle2D.Double(left + cell * pitch, baseline - 0.95 * CAPITAL * pitch, pitch,
				1.05 * CAPITAL * pitch));
		graphics.setColor(ink);
		double x = left + cell * pitch + (this.random.nextDouble() - 0.5) * 0.2;
		graphics.fill(letters.outline(Character.toString(digit), x, baseline + (this.random.nextDouble() - 0.5) * 0.2,
				pitch));
	}

	private void hide(Graphics2D graphics, int length, double left, double upper, double lower, double pitch) {
		double high = CAPITAL * pitch;
		if (this.damage.coveredCells != 0) {
			int cells = Math.abs(this.damage.coveredCells);
			int first = (this.damage.coveredCells > 0) ? 0 : length - cells;
			double from = left + first * pitch - ((first == 0) ? 4 : 0);
			double wide = cells * pitch + 4;
			graphics.setColor((this.damage.cover == 0) ? new Color(8, 8, 10)
					: (this.damage.cover == 1) ? new Color(250, 250, 248) : new Color(205, 160, 135));
			double top = upper - high - 1.5;
			double tall = lower + 2.5 - top;
			graphics.fill((this.damage.cover == 2)
					? new RoundRectangle2D.Double(from, top - 3, wide, tall + 12, 5, 5)
					: new Rectangle2D.Double(from, top, wide, tall));
			this.hidden.forEach((line) -> line.set(first, first + cells));
		}
		if (this.damage.cutCells != 0) {
			double cells = Math.abs(this.damage.cutCells);
			boolean leftEnd = this.damage.cutCells > 0;
			double edge = left + (leftEnd ? cells : length - cells) * pitch;
			double[] ends = { edge, upper, edge, lower };
			graphics.getTransform().transform(ends, 0, ends, 0, 2);
			this.visible[leftEnd ? 0 : 1] = (int) Math.round((ends[0] + ends[2]) / 2);
			int whole = (int) Math.ceil(cells - 0.15);
			this.hidden.forEach((line) -> line.set(leftEnd ? 0 : length - whole, leftEnd ? whole : length));
		}
		PageDamage.Reflection reflection = this.damage.reflection;
		if (reflection != null) {
			reflect(graphics, reflection, length, new double[] { left, upper, lower, pitch });
		}
	}

	private void reflect(Graphics2D graphics, PageDamage.Reflection reflection, int length, double[] zone) {
		double pitch = zone[3];
		double x = zone[0] + reflection.x() * length * pitch;
		double y = zone[1] + reflection.y() * CAPITAL * pitch;
		double wide = reflection.width() * pitch;
		double high = reflection.height() * CAPITAL * pitch;
		AffineTransform flat = new AffineTransform();
		flat.translate(x, y);
		flat.scale(wide, high);
		Color white = new Color(255, 255, 255);
		graphics.setPaint(new RadialGradientPaint(new Point2D.Double(0, 0), 1, new Point2D.Double(0, 0),
				new float[] { 0, (float) reflection.core(), 1 }, new Color[] { white, white, new Color(255, 255, 255, 0) },
				MultipleGradientPaint.CycleMethod.NO_CYCLE, MultipleGradientPaint.ColorSpaceType.SRGB, flat));
		graphics.fill(new Ellipse2D.Double(x - wide, y - high, 2 * wide, 2 * high));
		for (int line = 0; line < 2; line++) {
			for (int cell = 0; cell < length; cell++) {
				if (lost(reflection, (zone[0] + (cell + 0.5) * pitch - x) / wide, zone[1 + line] - y, high, pitch)) {
					this.hidden.get(line).set(cell);
				}
			}
		}
	}

	/** Whether a third of a cell is as good as white. */
	private static boolean lost(PageDamage.Reflection reflection, double across, double baseline, double high,
			double pitch) {
		int lost = 0;
		for (int i = 0; i < 12; i++) {
			double down = (baseline - CAPITAL * pitch * (i + 0.5) / 12) / high;
			lost += (Math.hypot(across, down) < reflection.core() + 0.25 * (1 - reflection.core())) ? 1 : 0;
		}
		return lost >= 4;
	}

	private void paintStamps(Graphics2D graphics) {
		if (this.damage.stamps) {
			for (int i = 0; i < 2; i++) {
				graphics.setColor((i == 0) ? new Color(180, 30, 50, 150) : new Color(30, 50, 160, 150));
				paintStamp(graphics, 20 + this.random.nextDouble() * (this.width - 60),
						this.top + 6 + this.random.nextDouble() * (this.height - this.top - 55), 1, 34, 18);
			}
		}
		if (this.damage.stampOnLines) {
			graphics.setColor(this.random.nextBoolean() ? new Color(190, 30, 50, 130) : new Color(30, 50, 170, 130));
			paintStamp(graphics, 10 + this.random.nextDouble() * (this.width - 60),
					this.height - 22 + this.random.nextDouble() * 6, 0.6, 38, 20);
		}
	}

	private void paintStamp(Graphics2D graphics, double x, double y, double turn, double wide, double high) {
		AffineTransform before = graphics.getTransform();
		graphics.rotate((this.random.nextDouble() - 0.5) * turn, x, y);
		graphics.setStroke(new BasicStroke((float) (wide / 48)));
		graphics.draw(new Rectangle2D.Double(x, y, wide, high));
		write(graphics, "ENTRY 2016.03.0" + this.random.nextInt(9), Font.BOLD, wide / 9.2, x + 2, y + high * 0.37);
		write(graphics, "BEIJING " + this.words.mixed(4), Font.BOLD, wide / 9.2, x + 2, y + high * 0.76);
		graphics.setTransform(before);
	}

	private void paintCover(Graphics2D graphics) {
		if (this.damage.coverOnLines) {
			graphics.setColor(colour(120 + this.random.nextInt(120), 100 + this.random.nextInt(110),
					90 + this.random.nextInt(110), 255));
			double wide = 3 + 22 * this.random.nextDouble();
			double x = this.random.nextDouble() * (this.width - wide);
			double y = this.height - 18 + this.random.nextDouble() * 8;
			graphics.fill(new Ellipse2D.Double(x, y, wide, 4 + 12 * this.random.nextDouble()));
		}
	}

	private void write(Graphics2D graphics, String text, int style, double size, double x, double y) {
		graphics.setFont(new Font(this.font, style, 1).deriveFont((float) size));
		graphics.drawString(text, (float) x, (float) y);
	}

	private static Color colour(int red, int green, int blue, int opacity) {
		return new Color(Math.max(0, Math.min(255, red)), Math.max(0, Math.min(255, green)),
				Math.max(0, Math.min(255, blue)), opacity);
	}

}
