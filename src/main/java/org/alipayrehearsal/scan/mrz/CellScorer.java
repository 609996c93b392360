package org.alipayrehearsal.scan.mrz;

import java.util.ArrayList;
import java.util.List;

import org.alipayrehearsal.scan.pixel.GreyPicture;

/**
 * Computes the probabilities of the characters in the cells of a line. Not thread-safe;
 * one instance serves one picture.
 */
final class CellScorer {

	private static final int CHARACTERS = MrzLine.CHARACTERS.length();

	/** A lower bound: no character is ruled out, because the classifier may be wrong. */
	private static final float LEAST_PROBABILITY = 0.001F / CHARACTERS;

	/** The upper bound of {@link #confidence}. */
	static final double MOST_CONFIDENT = Math.log1p(2 * LEAST_PROBABILITY);

	/** The offsets at which a cell is classified, right and down; the mean counts. */
	private static final double[][] LOOKS = { { 0, 0 }, { -0.06, 0 }, { 0.06, 0 }, { 0, -0.04 }, { 0, 0.04 } };

	/** The possible misplacements of a whole line: down, height. */
	private static final double[][] LINE_ERRORS = { { 0, 1 }, { -0.07, 1 }, { 0.07, 1 }, { 0, 0.9 }, { 0, 1.1 },
			{ 0.05, 1.1 }, { -0.05, 0.9 } };

	/** The distance of the cells by which the clarity of a line is measured. */
	private static final int APART = 3;

	/**
	 * The lower bound of a cell's clarity, so that a few covered cells leave a line
	 * readable.
	 */
	private static final double HIDDEN = -2.5;

	/** Above this mean log probability a line is well placed. */
	private static final double SETTLED = -0.03;

	/** Above this probability a cell is not classified again. */
	private static final float CLEAR = 0.985F;

	private final PatchSampler sampler;

	private final GlyphClassifier classifier;

	private final float[] patch = new float[PatchSampler.SIZE];

	private final float[] work;

	private final float[] logits = new float[GlyphClassifier.OUTPUTS];

	CellScorer(GreyPicture picture, GlyphClassifier classifier) {
		this.sampler = new PatchSampler(picture);
		this.classifier = classifier;
		this.work = new float[classifier.hidden()];
	}

	/**
	 * Classifies a cell once and returns the log probability of the most probable
	 * character.
	 * @param cell the cell
	 * @return at most 0
	 */
	double confidence(Cell cell) {
		float[] probabilities = new float[GlyphClassifier.OUTPUTS];
		look(cell, probabilities);
		return Math.log(highest(probabilities) + LEAST_PROBABILITY);
	}

	/**
	 * Measures the clarity of a line by every third cell.
	 * @param row the line
	 * @param least below this sum the result may be inexact
	 * @return the sum of the log probabilities of the most probable characters
	 */
	double clarity(CellRow row, double least) {
		return clarity(row, LINE_ERRORS[0], least);
	}

	/**
	 * Returns the number of cells by which the clarity of a line is measured.
	 * @param row the line
	 * @return the number
	 */
	static int looks(CellRow row) {
		return (row.last() - row.first()) / APART + 1;
	}

	private double clarity(CellRow row, double[] error, double least) {
		double sum = 0;
		// Log probabilities are negative: the sum only decreases.
		for (int i = row.first(); i <= row.last() && sum > least; i += APART) {
			sum += Math.max(HIDDEN, confidence(row.cells().get(i).adjusted(0, error[0], error[1])));
		}
		return sum;
	}

	/**
	 * Moves and stretches all cells of a line alike to the best clarity, unless it is
	 * good already.
	 * @param row the line
	 * @param clarity the clarity of the line
	 * @return the line, better placed
	 */
	CellRow settle(CellRow row, double clarity) {
		return (clarity > SETTLED * looks(row)) ? row : settle(row);
	}

	/**
	 * Moves and stretches all cells of a line alike to the best clarity.
	 * @param row the line
	 * @return the line, better placed
	 */
	CellRow settle(CellRow row) {
		double[] best = LINE_ERRORS[0];
		double most = Double.NEGATIVE_INFINITY;
		for (double[] error : LINE_ERRORS) {
			double clarity = clarity(row, error, most);
			if (clarity > most) {
				most = clarity;
				best = error;
			}
		}
		List<Cell> settled = new ArrayList<>(row.cells().size());
		for (Cell cell : row.cells()) {
			settled.add(cell.adjusted(0, best[0], best[1]));
		}
		return row.with(settled);
	}

	/**
	 * Scores cells.
	 * @param cells the cells
	 * @return for each cell the log probabilities of {@link MrzLine#CHARACTERS}, which
	 * are equal if nothing can be seen
	 */
	float[][] score(List<Cell> cells) {
		float[][] scores = new float[cells.size()][];
		for (int i = 0; i < scores.length; i++) {
			scores[i] = score(cells.get(i));
		}
		return scores;
	}

	private float[] score(Cell cell) {
		float[] probabilities = new float[GlyphClassifier.OUTPUTS];
		look(cell, probabilities);
		int looks = 1;
		while (looks < LOOKS.length && !isClear(probabilities, CLEAR * looks)) {
			look(cell.adjusted(LOOKS[looks][0], LOOKS[looks][1], 1), probabilities);
			looks++;
		}
		float nothing = probabilities[CHARACTERS] / looks / CHARACTERS;
		float[] scores = new float[CHARACTERS];
		for (int i = 0; i < CHARACTERS; i++) {
			float probability = probabilities[i] / looks + nothing;
			scores[i] = (float) Math.log(probability * (1 - LEAST_PROBABILITY * CHARACTERS) + LEAST_PROBABILITY);
		}
		return scores;
	}

	/** The probability of the most probable character. */
	private static float highest(float[] probabilities) {
		float highest = 0;
		for (int i = 0; i < CHARACTERS; i++) {
			highest = Math.max(highest, probabilities[i]);
		}
		return highest;
	}

	/** Whether a character or "nothing" reaches a probability. */
	private static boolean isClear(float[] probabilities, float least) {
		return Math.max(highest(probabilities), probabilities[CHARACTERS]) >= least;
	}

	private void look(Cell cell, float[] probabilities) {
		this.sampler.sample(cell, this.patch);
		this.classifier.classify(this.patch, this.work, this.logits, probabilities);
	}

}
