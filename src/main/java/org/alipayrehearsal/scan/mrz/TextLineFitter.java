package org.alipayrehearsal.scan.mrz;

import java.util.Arrays;
import java.util.Optional;

/**
 * Fits a line of constant pitch to a chain of letters, and curves to their feet and
 * heights.
 */
final class TextLineFitter {

	private final ConnectedComponent[] letters;

	private final double cosine;

	private final double sine;

	/** Where each letter is along the line. */
	private final double[] along;

	/** Where each letter's foot is across the line. */
	private final double[] feet;

	private TextLineFitter(Chain chain) {
		this.letters = chain.straight(0.35);
		Chain straight = (this.letters.length >= 2) ? new Chain(Arrays.asList(this.letters)) : chain;
		double angle = Math.atan(straight.slope());
		this.cosine = Math.cos(angle);
		this.sine = Math.sin(angle);
		this.along = new double[this.letters.length];
		this.feet = new double[this.letters.length];
		for (int i = 0; i < this.letters.length; i++) {
			ConnectedComponent letter = this.letters[i];
			this.along[i] = letter.x() * this.cosine + letter.y() * this.sine;
			this.feet[i] = -letter.x() * this.sine + letter.y() * this.cosine + letter.height() / 2;
		}
	}

	/**
	 * Fits a line to a chain.
	 * @param chain the chain
	 * @return the line, or nothing where the letters have no common pitch
	 */
	static Optional<TextLine> fit(Chain chain) {
		TextLineFitter fitter = new TextLineFitter(chain);
		if (fitter.letters.length < CharacterGridFitter.LEAST_LETTERS + 2) {
			return Optional.empty();
		}
		return Optional.ofNullable(CharacterGridFitter.of(fitter.along)).map(fitter::line);
	}

	private TextLine line(CharacterGridFitter numbering) {
		double[] heights = new double[numbering.inside()];
		double from = Double.MAX_VALUE;
		double to = -Double.MAX_VALUE;
		int count = 0;
		for (int i = 0; i < this.letters.length; i++) {
			if (numbering.uses(i)) {
				heights[count++] = this.letters[i].height();
				from = Math.min(from, this.along[i]);
				to = Math.max(to, this.along[i]);
			}
		}
		Arrays.sort(heights);
		double high = heights[(int) (heights.length * 0.88)];
		boolean[] tall = tall(numbering, high);
		double middle = (from + to) / 2;
		double[] distances = new double[this.along.length];
		double[] sizes = new double[this.along.length];
		for (int i = 0; i < distances.length; i++) {
			distances[i] = this.along[i] - middle;
			sizes[i] = this.letters[i].height();
		}
		Parabola height = SmoothCurve.through(distances, sizes, tall.clone(), high, to - from, 1, high);
		Parabola base = SmoothCurve.through(distances, this.feet, tall, high, to - from, 2, 0);
		return new TextLine(this.cosine, this.sine, numbering.steps(), middle, base, height, numbering.first(),
				numbering.last(), numbering.inside(), numbering.score());
	}

	/** Capitals and digits; all letters where there are too few of them. */
	private boolean[] tall(CharacterGridFitter numbering, double high) {
		boolean[] used = new boolean[this.letters.length];
		boolean[] tall = new boolean[this.letters.length];
		int count = 0;
		for (int i = 0; i < used.length; i++) {
			double height = this.letters[i].height();
			used[i] = numbering.uses(i);
			tall[i] = used[i] && height >= 0.82 * high && height < 1.25 * high;
			count += tall[i] ? 1 : 0;
		}
		return (count >= 3) ? tall : used;
	}

}
