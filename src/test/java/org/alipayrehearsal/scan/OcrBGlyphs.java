package org.alipayrehearsal.scan;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The letters of OCR-B as outlines, so that machine-readable zones can be drawn where no
 * fonts are installed.
 */
public final class OcrBGlyphs {

	/** The usual cut. */
	public static final OcrBGlyphs STANDARD = new OcrBGlyphs("ocr-b-outlines.txt", 723);

	/** A thinner cut, capitals as high as digits. */
	public static final OcrBGlyphs OTHER = new OcrBGlyphs("ocr-b-other-outlines.txt", 703);

	private final Map<Character, Path2D> outlines;

	/** The width of a cell in the outlines' units. */
	private final double cell;

	private OcrBGlyphs(String resource, double cell) {
		this.outlines = read(resource);
		this.cell = cell;
	}

	/**
	 * The outlines of a text in one row of equal cells.
	 * @param text digits, capitals and fillers; anything else leaves its cell empty
	 * @param x where the first cell begins
	 * @param baseline where the letters stand
	 * @param pitch the width of a cell
	 * @return the ink
	 */
	public Shape outline(String text, double x, double baseline, double pitch) {
		Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
		double scale = pitch / this.cell;
		for (int i = 0; i < text.length(); i++) {
			Path2D glyph = this.outlines.get(text.charAt(i));
			if (glyph != null) {
				outline.append(glyph.getPathIterator(new AffineTransform(scale, 0, 0, scale, x + i * pitch, baseline)),
						false);
			}
		}
		return outline;
	}

	private static Map<Character, Path2D> read(String resource) {
		try (InputStream input = OcrBGlyphs.class.getResourceAsStream(resource)) {
			Map<Character, Path2D> outlines = new HashMap<>();
			String text = new String(input.readAllBytes(), StandardCharsets.UTF_8);
			text.lines()
				.filter((line) -> !line.startsWith("#"))
				.forEach((line) -> outlines.put(line.charAt(0), path(line.substring(2))));
			return Map.copyOf(outlines);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path2D path(String commands) {
		Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
		Iterator<String> words = List.of(commands.split(" ")).iterator();
		while (words.hasNext()) {
			String command = words.next();
			switch (command) {
				case "M" -> path.moveTo(number(words), number(words));
				case "L" -> path.lineTo(number(words), number(words));
				case "C" -> path.curveTo(number(words), number(words), number(words), number(words), number(words),
						number(words));
				case "Z" -> path.closePath();
				default -> throw new IllegalStateException("No such command: " + command);
			}
		}
		return path;
	}

	private static double number(Iterator<String> words) {
		return Integer.parseInt(words.next());
	}

}
