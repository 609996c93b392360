package org.alipayrehearsal.scan.mrz;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.alipayrehearsal.scan.OcrBGlyphs;
import org.alipayrehearsal.scan.SampleDocuments;
import org.alipayrehearsal.scan.pixel.GreyPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

/**
 * Single characters are cut out and told apart.
 */
class GlyphClassifierTests {

	private final GlyphClassifier classifier = GlyphClassifier.load();

	@Test
	void whenEachCharacterIsShownShouldTellIt() {
		CellScorer scorer = new CellScorer(row(MrzLine.CHARACTERS, 0), this.classifier);
		for (int i = 0; i < MrzLine.CHARACTERS.length(); i++) {
			float[] scores = scorer.score(List.of(cell(i, 0)))[0];
			assertThat((double) scores[i]).as("Character %s", MrzLine.CHARACTERS.charAt(i))
				.isGreaterThan(Math.log(0.8));
		}
	}

	@Test
	void whenCellIsScoredShouldGiveProbabilities() {
		CellScorer scorer = new CellScorer(row("AB", 0), this.classifier);
		for (float[] scores : scorer.score(List.of(cell(0, 0), cell(1, 0), cell(7, 0)))) {
			double sum = 0;
			for (float score : scores) {
				sum += Math.exp(score);
			}
			assertThat(sum).isEqualTo(1, within(0.01));
		}
	}

	@Test
	void whenLineIsALittleOffShouldSettleIt() {
		String text = "L898902C36UTO7408122F1204159";
		CellScorer scorer = new CellScorer(row(text, 0), this.classifier);
		Cell[] off = new Cell[text.length()];
		Arrays.setAll(off, (i) -> cell(i, 4));
		List<Cell> settled = scorer.settle(new CellRow(List.of(off), 0, off.length - 1)).cells();
		assertThat(settled).hasSameSizeAs(off);
		assertThat(sum(scorer, settled)).isGreaterThan(sum(scorer, List.of(off)));
	}

	@Test
	void whenLineDriftsShouldFollowIt() {
		String text = "L898902C36UTO7408122F1204159";
		CellScorer scorer = new CellScorer(row(text, 0.012), this.classifier);
		Cell[] straight = new Cell[text.length()];
		Arrays.setAll(straight, (i) -> cell(i, 0));
		List<Cell> tracked = CellTracker.track(scorer, List.of(straight));
		float[][] scores = scorer.score(tracked);
		int right = 0;
		for (int i = 0; i < text.length(); i++) {
			right += (scores[i][MrzLine.CHARACTERS.indexOf(text.charAt(i))] > Math.log(0.5)) ? 1 : 0;
		}
		assertThat(right).isGreaterThan(text.length() - 3);
	}

	@Test
	void whenPatchIsOfPlainPaperShouldBeFlat() {
		byte[] luma = new byte[50 * 50];
		Arrays.fill(luma, (byte) 200);
		float[] patch = new float[PatchSampler.SIZE];
		new PatchSampler(new GreyPicture(50, 50, luma)).sample(new Cell(0, 49, 20, 0, 0, 20), patch);
		for (float value : patch) {
			assertThat(value).isEqualTo(0, within(1e-4F));
		}
	}

	@Test
	void whenPatchHasInkShouldBeNormalised() {
		float[] patch = new float[PatchSampler.SIZE];
		new PatchSampler(row("E", 0)).sample(cell(0, 0), patch);
		double sum = 0;
		double squares = 0;
		for (float value : patch) {
			sum += value;
			squares += value * value;
		}
		assertThat(sum / patch.length).isEqualTo(0, within(1e-4));
		assertThat(squares / patch.length).isEqualTo(1, within(1e-3));
		assertThat(patch[13 * PatchSampler.WIDTH + 5]).as("The stem of E").isPositive();
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 4 })
	void whenPictureIsLargerShouldSeeTheSame(int times) {
		GreyPicture picture = row("R8", 0);
		float[] patch = new float[PatchSampler.SIZE];
		new PatchSampler(picture).sample(cell(0, 0), patch);
		float[] larger = new float[PatchSampler.SIZE];
		new PatchSampler(enlarged(picture, times))
			.sample(new Cell(55.5 * times - 0.5, 46 * times - 0.5, 30 * times, 0, 0, 29 * times), larger);
		double difference = 0;
		for (int i = 0; i < patch.length; i++) {
			difference += Math.abs(patch[i] - larger[i]) / patch.length;
		}
		assertThat(difference).as("Mean difference, in standard deviations").isLessThan(0.12);
	}

	@Test
	void whenWeightsAreOfAnotherNetworkShouldRefuseThem() {
		assertThatExceptionOfType(IOException.class)
			.isThrownBy(() -> new GlyphClassifier(new ByteArrayInputStream(new byte[64])));
		assertThatExceptionOfType(IOException.class)
			.isThrownBy(() -> new GlyphClassifier(new ByteArrayInputStream(new byte[3])));
	}

	private static double sum(CellScorer scorer, List<Cell> cells) {
		return cells.stream().mapToDouble(scorer::confidence).sum();
	}

	/** Cells of 30 × 29 pixels that begin at 40. */
	private static Cell cell(int number, double off) {
		return new Cell(55 + number * 30, 60 - 14.5 + off, 30, 0, 0, 29);
	}

	/** Each pixel as so many in each direction. */
	private static GreyPicture enlarged(GreyPicture picture, int times) {
		int width = picture.width() * times;
		byte[] luma = new byte[width * picture.height() * times];
		for (int i = 0; i < luma.length; i++) {
			luma[i] = (byte) picture.at(i % width / times, i / width / times);
		}
		return new GreyPicture(width, picture.height() * times, luma);
	}

	private static GreyPicture row(String text, double drift) {
		BufferedImage picture = new BufferedImage(80 + 30 * Math.max(10, text.length()), 100,
				BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = picture.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setColor(new Color(220, 225, 230));
		graphics.fillRect(0, 0, picture.getWidth(), 100);
		graphics.setColor(Color.DARK_GRAY);
		for (int i = 0; i < text.length(); i++) {
			graphics.fill(OcrBGlyphs.STANDARD.outline(text.substring(i, i + 1), 40 + i * 30, 60 + drift * i * i, 30));
		}
		graphics.dispose();
		return SampleDocuments.decoded(picture).grey();
	}

}
