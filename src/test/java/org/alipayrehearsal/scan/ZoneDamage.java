package org.alipayrehearsal.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.MultipleGradientPaint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * Damages the zone of a page of {@link SampleDocuments} with two lines. Each method
 * returns another picture.
 */
public final class ZoneDamage {

	private static final double DOTS_PER_MILLIMETRE = 300 / 25.4;

	private static final double PITCH = 2.54 * DOTS_PER_MILLIMETRE;

	private static final double HEIGHT = 2.46 * DOTS_PER_MILLIMETRE;

	/** The baselines of both lines above the lower edge. */
	private static final double[] BASELINES = { 13.85 * DOTS_PER_MILLIMETRE, 7.5 * DOTS_PER_MILLIMETRE };

	private ZoneDamage() {
	}

	/**
	 * Covers cells of both lines.
	 * @param page the page
	 * @param length the number of cells of a line
	 * @param from the first cell
	 * @param to the cell after the last one
	 * @param colour the colour of the cover
	 * @return the page
	 */
	public static BufferedImage covered(BufferedImage page, int length, int from, int to, Color colour) {
		return painted(page, (graphics) -> {
			double top = page.getHeight() - BASELINES[0] - 1.4 * HEIGHT;
			graphics.setColor(colour);
			graphics.fill(new Rectangle2D.Double(x(page, length, from), top, (to - from) * PITCH,
					page.getHeight() - BASELINES[1] + 0.4 * HEIGHT - top));
		});
	}

	/**
	 * Cuts cells off.
	 * @param page the page
	 * @param length the number of cells of a line
	 * @param cells the number of cells at the left end, negative at the right end
	 * @return the page
	 */
	public static BufferedImage cutOff(BufferedImage page, int length, double cells) {
		int edge = (int) Math.round(x(page, length, (cells > 0) ? cells : length + cells));
		BufferedImage cut = (cells > 0) ? page.getSubimage(edge, 0, page.getWidth() - edge, page.getHeight())
				: page.getSubimage(0, 0, edge, page.getHeight());
		return painted(cut, (graphics) -> {
		});
	}

	/**
	 * Paints a soft white ellipse.
	 * @param page the page
	 * @param x the centre, as a share of the width
	 * @param line 0 for the upper line, 1 for the lower one
	 * @param above the distance of the centre from the baseline, in heights of a capital
	 * @param cells the radius in cells
	 * @param heights the radius in heights of a capital
	 * @return the page
	 */
	public static BufferedImage reflected(BufferedImage page, double x, int line, double above, double cells,
			double heights) {
		return painted(page, (graphics) -> {
			AffineTransform place = new AffineTransform();
			place.translate(x * page.getWidth(), page.getHeight() - BASELINES[line] - above * HEIGHT);
			place.scale(cells * PITCH, heights * HEIGHT);
			graphics.setPaint(new RadialGradientPaint(new Point2D.Double(), 1, new Point2D.Double(),
					new float[] { 0, 0.6F, 1 }, new Color[] { Color.WHITE, Color.WHITE, new Color(255, 255, 255, 0) },
					MultipleGradientPaint.CycleMethod.NO_CYCLE, MultipleGradientPaint.ColorSpaceType.SRGB, place));
			graphics.fill(place.createTransformedShape(new Ellipse2D.Double(-1, -1, 2, 2)));
		});
	}

	/**
	 * Copies a cell of the lower line over another one.
	 * @param page the page
	 * @param length the number of cells of a line
	 * @param from the cell that is copied
	 * @param to the cell that is replaced
	 * @return the page
	 */
	public static BufferedImage retouched(BufferedImage page, int length, int from, int to) {
		int top = (int) (page.getHeight() - BASELINES[1] - 1.15 * HEIGHT);
		int height = (int) (1.3 * HEIGHT);
		BufferedImage cell = page.getSubimage((int) Math.round(x(page, length, from)), top, (int) PITCH, height);
		return painted(page, (graphics) -> graphics.drawImage(cell, (int) Math.round(x(page, length, to)), top, null));
	}

	/**
	 * Tilts a page on a dark table.
	 * @param page the page
	 * @param degrees the angle, clockwise
	 * @return the picture, which holds the whole page
	 */
	public static BufferedImage tilted(BufferedImage page, double degrees) {
		double angle = Math.toRadians(degrees);
		double sine = Math.abs(Math.sin(angle));
		double cosine = Math.abs(Math.cos(angle));
		int width = (int) (page.getWidth() * cosine + page.getHeight() * sine) + 40;
		int height = (int) (page.getWidth() * sine + page.getHeight() * cosine) + 40;
		BufferedImage table = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		return painted(table, (graphics) -> {
			graphics.setColor(new Color(90, 70, 55));
			graphics.fillRect(0, 0, width, height);
			graphics.translate(width / 2.0, height / 2.0);
			graphics.rotate(angle);
			graphics.drawImage(page, -page.getWidth() / 2, -page.getHeight() / 2, null);
		});
	}

	/**
	 * Mirrors a page.
	 * @param page the page
	 * @return the picture
	 */
	public static BufferedImage mirrored(BufferedImage page) {
		BufferedImage mirrored = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
		return painted(mirrored,
				(graphics) -> graphics.drawImage(page, page.getWidth(), 0, -page.getWidth(), page.getHeight(), null));
	}

	private static double x(BufferedImage page, int length, double cell) {
		return page.getWidth() / 2.0 + (cell - length / 2.0) * PITCH;
	}

	private static BufferedImage painted(BufferedImage page, java.util.function.Consumer<Graphics2D> damage) {
		BufferedImage painted = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = painted.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
		graphics.drawImage(page, 0, 0, null);
		damage.accept(graphics);
		graphics.dispose();
		return painted;
	}

}
