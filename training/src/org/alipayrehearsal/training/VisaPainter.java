package org.alipayrehearsal.training;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

import org.alipayrehearsal.scan.OcrBGlyphs;
import org.alipayrehearsal.scan.mrz.MrzFormat;

/**
 * Paints visas that share nothing with {@link PagePainter}: rosettes, a portrait of clouds, Chinese print in fonts of
 * the system, a round seal; on wood, cloth, a dark or a spotted table.
 */
final class VisaPainter {

	private static final String[] FONTS = { "DejaVu Serif", "DejaVu Sans", "DejaVu Sans Mono", "Noto Serif CJK SC",
			"Noto Sans CJK SC" };

	private static final String[] WORDS = { "中华人民共和国签证", "CHINESE VISA", "类别 CATEGORY", "入境次数 ENTRIES", "有效期至 ENTER BEFORE",
			"每次停留 DURATION OF EACH STAY", "签发日期 ISSUE DATE", "签发地点 ISSUED AT", "姓名 FULL NAME", "出生日期 BIRTH DATE",
			"护照号码 PASSPORT NO.", "备注 REMARKS" };

	private final Random random;

	private final double dots;

	private final String[] lines;

	private final double wide;

	private final double high;

	private final double margin;

	private final BufferedImage picture;

	private final Graphics2D graphics;

	private final String font;

	private VisaPainter(int number, double dots, double margin) {
		this.random = new Random(number * 6271L + 11);
		this.dots = dots;
		this.margin = margin;
		MrzFormat format = (number % 2 == 0) ? MrzFormat.MRV_A : MrzFormat.TD3;
		this.wide = (format == MrzFormat.TD3) ? 125 : 120;
		this.high = (format == MrzFormat.TD3) ? 88 : 80;
		this.lines = new RandomZones(this.random).lines(format);
		this.font = FONTS[this.random.nextInt(FONTS.length)];
		this.picture = new BufferedImage((int) ((this.wide + 2 * margin) * dots), (int) ((this.high + 2 * margin) * dots),
				BufferedImage.TYPE_INT_RGB);
		this.graphics = this.picture.createGraphics();
		this.graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		this.graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
	}

	/** Paints a page with a zone. */
	static BufferedImage page(int number, double dots, double margin) {
		return new VisaPainter(number, dots, margin).paint(true);
	}

	/** Paints a page without a zone. */
	static BufferedImage withoutZone(int number, double dots) {
		return new VisaPainter(number, dots, 0).paint(false);
	}

	private BufferedImage paint(boolean zone) {
		if (this.margin > 0) {
			paintTable();
		}
		double turn = (this.margin > 0) ? Math.toRadians(4 * this.random.nextDouble() - 2) : 0;
		this.graphics.translate(this.picture.getWidth() / 2.0, this.picture.getHeight() / 2.0);
		this.graphics.rotate(turn);
		this.graphics.scale(this.dots, this.dots);
		this.graphics.translate(-this.wide / 2, -this.high / 2);
		int hue = this.random.nextInt(5);
		this.graphics.setColor(new Color[] { new Color(222, 238, 226), new Color(243, 226, 228), new Color(221, 230, 243),
				new Color(240, 234, 216), new Color(236, 238, 240) }[hue]);
		this.graphics.fill(new Rectangle2D.Double(0, 0, this.wide, this.high));
		paintRosettes();
		paintPortrait();
		paintWords();
		paintSeal();
		if (zone) {
			this.graphics.setColor(new Color(20 + this.random.nextInt(40), 20 + this.random.nextInt(30), 30));
			double pitch = 2.54 * (0.99 + 0.02 * this.random.nextDouble());
			double left = (this.wide - this.lines[0].length() * pitch) / 2;
			this.graphics.fill(OcrBGlyphs.OTHER.outline(this.lines[0], left, this.high - 14, pitch));
			this.graphics.fill(OcrBGlyphs.OTHER.outline(this.lines[1], left, this.high - 7.6, pitch));
		}
		this.graphics.dispose();
		return this.picture;
	}

	private void paintTable() {
		int kind = this.random.nextInt(4);
		int width = this.picture.getWidth();
		int height = this.picture.getHeight();
		double[] waves = this.random.doubles(6).map((value) -> 0.002 + 0.03 * value).toArray();
		Color base = new Color[] { new Color(150, 104, 66), new Color(92, 110, 128), new Color(34, 33, 36),
				new Color(188, 184, 176) }[kind];
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				double shade = switch (kind) {
					case 0 -> 22 * Math.sin(y * waves[0] * 4 + 3 * Math.sin(x * waves[1])) + 8 * Math.sin(y * 0.9);
					case 1 -> 18 * (Math.signum(Math.sin(x * 0.35)) * Math.signum(Math.sin(y * 0.35 + x * 0.01)));
					case 2 -> 3 * this.random.nextGaussian();
					default -> 26 * Math.sin(x * waves[2] + 4 * Math.sin(y * waves[3])) * Math.sin(y * waves[4]);
				};
				this.picture.setRGB(x, y, clipped(base.getRed() + shade) << 16 | clipped(base.getGreen() + shade) << 8
						| clipped(base.getBlue() + shade));
			}
		}
	}

	private void paintRosettes() {
		for (int i = 0; i < 9; i++) {
			this.graphics.setColor(Color.getHSBColor(this.random.nextFloat(), 0.35F, 0.8F));
			this.graphics.setStroke(new BasicStroke((float) (0.1 + 0.12 * this.random.nextDouble())));
			double x = this.wide * this.random.nextDouble();
			double y = this.high * this.random.nextDouble();
			double radius = 8 + 22 * this.random.nextDouble();
			int petals = 5 + this.random.nextInt(14);
			Path2D path = new Path2D.Double();
			for (int step = 0; step <= 900; step++) {
				double angle = step * Math.PI / 75;
				double reach = radius * (0.7 + 0.3 * Math.cos(petals * angle * 1.07));
				if (step == 0) {
					path.moveTo(x + reach, y);
				}
				path.lineTo(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
			}
			this.graphics.draw(path);
		}
	}

	private void paintPortrait() {
		double left = this.wide - 36;
		this.graphics.setColor(new Color(214, 224, 236));
		this.graphics.fill(new Rectangle2D.Double(left, 10, 30, 38));
		for (int i = 0; i < 260; i++) {
			double x = left + 15 + 5.5 * this.random.nextGaussian();
			double y = 26 + 7 * this.random.nextGaussian();
			if (x > left + 1 && x < left + 28 && y > 11 && y < 46) {
				this.graphics.setColor(new Color(120 + this.random.nextInt(110), 90 + this.random.nextInt(80),
						70 + this.random.nextInt(60), 110));
				this.graphics.fill(new Ellipse2D.Double(x - 1, y - 1, 2.5, 2.5));
			}
		}
		this.graphics.setColor(new Color(40, 42 + this.random.nextInt(40), 90));
		this.graphics.fill(new Rectangle2D.Double(left + 4, 40, 22, 8));
	}

	private void paintWords() {
		for (int i = 0; i < WORDS.length; i++) {
			int row = i / 2;
			double x = 5 + i % 2 * 40;
			double y = 9 + row * 8.6;
			if (y > this.high - 24) {
				break;
			}
			this.graphics.setColor((i < 2) ? new Color(150, 30, 40) : new Color(60, 80, 120));
			write(WORDS[i], Font.PLAIN, (i < 2) ? 3.2 : 2, x, y);
			this.graphics.setColor(new Color(25, 25, 30));
			if (i >= 2) {
				write(new RandomZones(this.random).mixed(5 + this.random.nextInt(7)), Font.BOLD, 3.1, x, y + 3.7);
			}
		}
	}

	private void paintSeal() {
		this.graphics.setColor(new Color(205, 30, 40, 170));
		this.graphics.setStroke(new BasicStroke(0.8F));
		double x = 20 + 50 * this.random.nextDouble();
		double y = 20 + 20 * this.random.nextDouble();
		this.graphics.draw(new Ellipse2D.Double(x, y, 24, 24));
		write("出境管理", Font.BOLD, 4, x + 4, y + 13);
	}

	private void write(String text, int style, double size, double x, double y) {
		this.graphics.setFont(new Font(this.font, style, 1).deriveFont(AffineTransform.getScaleInstance(size, size)));
		this.graphics.drawString(text, (float) x, (float) y);
	}

	private static int clipped(double value) {
		return (int) Math.max(0, Math.min(255, Math.round(value)));
	}

}
