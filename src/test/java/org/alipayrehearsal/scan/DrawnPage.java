package org.alipayrehearsal.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * Draws made-up pages as a camera sees them: a page of a passport on a table, with waves,
 * a portrait, small print and stamps. Each number gives another page, the same
 * everywhere: no fonts are needed.
 */
public final class DrawnPage {

	/** Millimetres of a passport's page. */
	private static final double WIDTH = 125;

	private static final double HEIGHT = 88;

	/**
	 * The pitches of the words of the last two lines. One pitch alone would make them an
	 * MRZ that cannot be read, for which a reader searches long.
	 */
	private static final double[] WORDS = { 2.1, 3, 2.1, 3, 2.1, 3, 2.1 };

	private final Random random;

	private final Graphics2D graphics;

	private final BufferedImage picture;

	private final double dots;

	private DrawnPage(int number, double megapixels, double margin) {
		this.random = new Random(number * 7919L + 20261123);
		double width = WIDTH * (1 + 2 * margin);
		double height = HEIGHT * (1 + 2 * margin);
		this.dots = Math.sqrt(megapixels * 1e6 / (width * height));
		this.picture = new BufferedImage((int) (width * this.dots), (int) (height * this.dots),
				BufferedImage.TYPE_INT_RGB);
		this.graphics = this.picture.createGraphics();
		this.graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		this.graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
	}

	/**
	 * A page of coloured paper, lying on a table, a little askew.
	 * @param number which page
	 * @param megapixels the picture's size
	 * @return the picture
	 */
	public static BufferedImage coloured(int number, double megapixels) {
		Random choice = new Random(number);
		DrawnPage page = new DrawnPage(number, megapixels, 0.03 + 0.07 * choice.nextDouble());
		page.drawTable();
		page.lay((choice.nextDouble() - 0.5) * 6);
		int light = 205 + choice.nextInt(40);
		page.drawPaper(new Color(light, shade(light - choice.nextInt(12)), shade(light - 15 + choice.nextInt(25))));
		page.drawWaves();
		page.drawContent(new Color(190, 200, 215));
		page.drawStamps();
		return page.finish();
	}

	/**
	 * A page of white paper, clipped by the light, as clean scans have it: a frame with
	 * boxes, a portrait before white, print.
	 * @param number which page
	 * @param margin the table's share around the page; 0 for a page that fills its
	 * picture
	 * @return the picture
	 */
	public static BufferedImage white(int number, double megapixels, double margin) {
		DrawnPage page = new DrawnPage(number, megapixels, margin);
		page.drawTable();
		page.lay((new Random(number).nextDouble() - 0.5) * 2);
		page.drawPaper(Color.WHITE);
		page.drawContent(Color.WHITE);
		page.drawStamps();
		return page.finish();
	}

	/**
	 * Coloured paper on which only the ground of the portrait is white and clipped.
	 */
	public static BufferedImage whitePortrait(int number, double megapixels) {
		DrawnPage page = new DrawnPage(number, megapixels, 0.02);
		page.drawTable();
		page.lay((new Random(number).nextDouble() - 0.5) * 4);
		page.drawPaper(new Color(215, 228, 222));
		page.drawWaves();
		page.drawContent(Color.WHITE);
		return page.finish();
	}

	private void drawTable() {
		int light = 40 + this.random.nextInt(150);
		this.graphics.setColor(
				new Color(shade(light + this.random.nextInt(40)), light, shade(light - 10 + this.random.nextInt(30))));
		this.graphics.fillRect(0, 0, this.picture.getWidth(), this.picture.getHeight());
		for (int i = 0; i < 60; i++) {
			int grain = shade(light + this.random.nextInt(50) - 25);
			this.graphics.setColor(new Color(grain, grain, shade(grain - 8)));
			this.graphics.setStroke(new BasicStroke((float) (this.dots * (0.2 + this.random.nextDouble()))));
			this.graphics.drawLine(0, this.random.nextInt(this.picture.getHeight()), this.picture.getWidth(),
					this.random.nextInt(this.picture.getHeight()));
		}
	}

	/** From here on in millimetres from the page's upper left corner. */
	private void lay(double degrees) {
		this.graphics.translate(this.picture.getWidth() / 2.0, this.picture.getHeight() / 2.0);
		this.graphics.rotate(Math.toRadians(degrees));
		this.graphics.scale(this.dots, this.dots);
		this.graphics.translate(-WIDTH / 2, -HEIGHT / 2);
	}

	private void drawPaper(Color colour) {
		this.graphics.setColor(colour);
		this.graphics.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
	}

	private void drawWaves() {
		for (int i = 0; i < 14; i++) {
			this.graphics.setColor(new Color(120 + this.random.nextInt(80), 120 + this.random.nextInt(80),
					140 + this.random.nextInt(80), 60 + this.random.nextInt(50)));
			this.graphics.setStroke(new BasicStroke((float) (0.12 + 0.12 * this.random.nextDouble())));
			double swing = 2 + 6 * this.random.nextDouble();
			double pace = 0.05 + 0.25 * this.random.nextDouble();
			double start = HEIGHT * this.random.nextDouble();
			double slope = (this.random.nextDouble() - 0.5) * 0.6;
			Path2D wave = new Path2D.Double();
			wave.moveTo(0, start);
			for (double x = 0.5; x <= WIDTH; x += 0.5) {
				wave.lineTo(x, start + slope * x + swing * Math.sin(pace * x));
			}
			this.graphics.draw(wave);
		}
	}

	private void drawContent(Color behindPortrait) {
		drawPortrait(behindPortrait);
		this.graphics.setColor(new Color(150, 20, 40));
		write("PASSPORT  VISA", 6, 8, 3.2);
		for (int i = 0; i < 14; i++) {
			double x = 42 + i % 2 * 40;
			double y = 14 + i / 2 * 8;
			this.graphics.setColor(new Color(70, 90, 130));
			write(letters(10), x, y, 1.15);
			this.graphics.setColor(new Color(30, 30, 35));
			write(letters(6 + this.random.nextInt(6)), x, y + 3.8, 2);
		}
		int ink = 15 + this.random.nextInt(55);
		this.graphics.setColor(new Color(ink, ink, ink));
		for (double y : new double[] { HEIGHT - 14.5, HEIGHT - 8.2 }) {
			double x = 6;
			for (double pitch : WORDS) {
				write(letters(6), x, y, pitch);
				x += 6 * pitch + 2.5;
			}
		}
	}

	private void drawPortrait(Color ground) {
		this.graphics.setColor(ground);
		this.graphics.fill(new Rectangle2D.Double(5, 14, 33, 42));
		this.graphics.setColor(new Color(60 + this.random.nextInt(60), 45, 40));
		this.graphics.fill(new Ellipse2D.Double(13, 19, 17, 20));
		this.graphics.setColor(new Color(200 + this.random.nextInt(40), 165, 140));
		this.graphics.fill(new Ellipse2D.Double(14, 23, 15, 20));
		this.graphics.setColor(new Color(30 + this.random.nextInt(90), 40, 90));
		this.graphics.fill(new Rectangle2D.Double(9, 42, 25, 14));
	}

	private void drawStamps() {
		for (int i = 0; i < 2; i++) {
			this.graphics.setColor((i == 0) ? new Color(180, 30, 50, 150) : new Color(30, 50, 160, 150));
			this.graphics.setStroke(new BasicStroke(0.7F));
			double x = 20 + this.random.nextDouble() * (WIDTH - 60);
			double y = 6 + this.random.nextDouble() * (HEIGHT - 55);
			double turn = this.random.nextDouble() - 0.5;
			this.graphics.rotate(turn, x, y);
			this.graphics.draw(new Rectangle2D.Double(x, y, 34, 18));
			write("ENTRY 2016", x + 3, y + 8, 2.4);
			write(letters(9), x + 3, y + 14, 2.4);
			this.graphics.rotate(-turn, x, y);
		}
	}

	private void write(String text, double x, double y, double pitch) {
		this.graphics.fill(OcrBGlyphs.STANDARD.outline(text, x, y, pitch));
	}

	private String letters(int count) {
		StringBuilder letters = new StringBuilder();
		for (int i = 0; i < count; i++) {
			letters.append("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<".charAt(this.random.nextInt(37)));
		}
		return letters.toString();
	}

	private BufferedImage finish() {
		this.graphics.dispose();
		return this.picture;
	}

	private static int shade(int value) {
		return Math.max(0, Math.min(255, value));
	}

}
