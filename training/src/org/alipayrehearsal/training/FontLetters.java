package org.alipayrehearsal.training;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The letters of a font file.
 */
final class FontLetters implements Letters {

	/** Where Debian's package fonts-ocr-b puts its fonts. */
	static final Path OCR_B = Path.of("/usr/share/fonts/opentype/ocr-b");

	private static final FontRenderContext PRECISE = new FontRenderContext(null, true, true);

	private final Font font;

	private final Map<String, Shape> glyphs = new HashMap<>();

	FontLetters(Path file) {
		try {
			Font large = Font.createFont(Font.TRUETYPE_FONT, file.toFile()).deriveFont(1000F);
			double advance = large.getStringBounds("0", PRECISE).getWidth();
			this.font = large.deriveFont(AffineTransform.getScaleInstance(1 / advance, 1 / advance));
		}
		catch (FontFormatException | IOException ex) {
			throw new IllegalArgumentException("No font: " + file + " (Debian: apt-get install fonts-ocr-b)", ex);
		}
	}

	@Override
	public Shape outline(String text, double x, double baseline, double pitch) {
		Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
		for (int i = 0; i < text.length(); i++) {
			Shape glyph = this.glyphs.computeIfAbsent(text.substring(i, i + 1),
					(letter) -> this.font.createGlyphVector(PRECISE, letter).getOutline());
			outline.append(
					glyph.getPathIterator(new AffineTransform(pitch, 0, 0, pitch, x + i * pitch, baseline)), false);
		}
		return outline;
	}

}
