package org.alipayrehearsal.scan.mrz;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.alipayrehearsal.scan.SampleDocuments;
import org.alipayrehearsal.scan.pixel.DecodedPicture;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Fuzz test of {@link MrzReader}: zones with any text, in which rectangles are painted.
 */
class MrzFuzzTests {

	private static final String LETTERS = "<ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

	private static final int[][] FORMATS = { { 2, 44 }, { 2, 36 }, { 3, 30 }, { 2, 43 }, { 1, 44 } };

	private static final MrzReader READER = new MrzReader();

	@FuzzTest(maxDuration = "5m")
	void whenZoneIsAnythingShouldReadOrFindNone(FuzzedDataProvider data) {
		int[] format = data.pickValue(FORMATS);
		double dots = data.consumeInt(4, 9);
		int quarters = data.consumeInt(0, 3);
		String[] lines = new String[format[0]];
		for (int i = 0; i < lines.length; i++) {
			StringBuilder line = new StringBuilder();
			for (int cell = 0; cell < format[1]; cell++) {
				line.append(LETTERS.charAt((data.consumeByte() & 0xff) % LETTERS.length()));
			}
			lines[i] = line.toString();
		}
		BufferedImage page = SampleDocuments.page(125, 40, dots, lines);
		Graphics2D graphics = page.createGraphics();
		for (int i = 0; i < 20 && data.remainingBytes() > 0; i++) {
			int grey = data.consumeInt(0, 255);
			graphics.setColor(new Color(grey, grey, grey));
			graphics.fillRect(data.consumeInt(0, page.getWidth() - 1), data.consumeInt(0, page.getHeight() - 1),
					data.consumeInt(1, 60), data.consumeInt(1, 60));
		}
		graphics.dispose();
		DecodedPicture picture = SampleDocuments.decoded(SampleDocuments.turned(page, quarters));
		MrzResult result = READER.search(picture);
		MrzReading reading = result.reading();
		if (reading != null) {
			assertThat(reading.lines()).hasSize(reading.format().lines())
				.allSatisfy((line) -> assertThat(line.text()).hasSize(reading.format().length()).matches("[A-Z0-9<]*"));
			assertThat(reading.place().left()).isBetween(-0.2, 1.2);
			assertThat(reading.quarterTurns()).isBetween(0, 3);
		}
	}

}
