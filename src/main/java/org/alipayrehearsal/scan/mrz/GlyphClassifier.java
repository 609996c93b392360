package org.alipayrehearsal.scan.mrz;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Neural network with one hidden layer that classifies the picture of a cell. Immutable;
 * callers provide the arrays.
 * <p>
 * The file holds, big-endian: the numbers of inputs, hidden units and outputs; for each
 * hidden unit the scale of its weights as a float and one signed byte a weight; the same
 * for each output; then the biases of both as floats. Outputs are the characters of
 * {@link MrzLine#CHARACTERS} and last "nothing can be seen here".
 */
public final class GlyphClassifier {

	/** The number of outputs: the characters and "nothing". */
	public static final int OUTPUTS = MrzLine.CHARACTERS.length() + 1;

	/** The slope of the leaky rectifier below 0. */
	public static final float LEAK = 0.05F;

	private static final String WEIGHTS = "glyph-classifier.bin";

	/** The number of values of a layer that are propagated together. */
	private static final int TOGETHER = 4;

	private final int hidden;

	/**
	 * For each input its weights to all hidden units. Each input has its own array,
	 * because the JIT compiler only vectorizes loops that start at the beginning of an
	 * array.
	 */
	private final float[][] first;

	/** For each hidden unit its weights to all outputs. */
	private final float[][] second;

	private final float[] hiddenBiases;

	private final float[] outputBiases;

	GlyphClassifier(InputStream weights) throws IOException {
		DataInputStream input = new DataInputStream(weights);
		int inputs = input.readInt();
		this.hidden = input.readInt();
		int outputs = input.readInt();
		if (inputs != PatchSampler.SIZE || outputs != OUTPUTS || this.hidden < 1 || this.hidden > 1024
				|| this.hidden % TOGETHER != 0) {
			throw new IOException("Weights of another network");
		}
		this.first = readTransposed(input, this.hidden, inputs);
		this.second = readTransposed(input, outputs, this.hidden);
		this.hiddenBiases = readVector(input, this.hidden);
		this.outputBiases = readVector(input, outputs);
	}

	/**
	 * Loads the network trained for OCR-B.
	 * @return the network
	 */
	static GlyphClassifier load() {
		try (InputStream weights = GlyphClassifier.class.getResourceAsStream(WEIGHTS)) {
			if (weights == null) {
				throw new IllegalStateException("Missing: " + WEIGHTS);
			}
			return new GlyphClassifier(new BufferedInputStream(weights));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return the number of hidden units, and so of the work values of
	 * {@link #classify}}
	 */
	int hidden() {
		return this.hidden;
	}

	/**
	 * Classifies a patch and adds the probabilities.
	 * @param patch the patch of a cell
	 * @param work at least {@link #hidden()} values, overwritten
	 * @param logits at least {@link #OUTPUTS} values, overwritten
	 * @param probabilities the sums to which the probabilities are added
	 */
	void classify(float[] patch, float[] work, float[] logits, float[] probabilities) {
		System.arraycopy(this.hiddenBiases, 0, work, 0, this.hidden);
		propagate(patch, this.first, work, this.hidden);
		for (int unit = 0; unit < this.hidden; unit++) {
			work[unit] = (work[unit] > 0) ? work[unit] : LEAK * work[unit];
		}
		System.arraycopy(this.outputBiases, 0, logits, 0, OUTPUTS);
		propagate(work, this.second, logits, OUTPUTS);
		float highest = Float.NEGATIVE_INFINITY;
		for (int output = 0; output < OUTPUTS; output++) {
			highest = Math.max(highest, logits[output]);
		}
		float total = 0;
		for (int output = 0; output < OUTPUTS; output++) {
			logits[output] = (float) Math.exp(logits[output] - highest);
			total += logits[output];
		}
		for (int output = 0; output < OUTPUTS; output++) {
			probabilities[output] += logits[output] / total;
		}
	}

	/** Adds the contributions of one layer to the next, four values at a time. */
	private static void propagate(float[] values, float[][] weights, float[] sums, int units) {
		for (int i = 0; i < weights.length; i += TOGETHER) {
			add(values[i], weights[i], values[i + 1], weights[i + 1], values[i + 2], weights[i + 2], values[i + 3],
					weights[i + 3], sums, units);
		}
	}

	private static void add(float a, float[] one, float b, float[] two, float c, float[] three, float d, float[] four,
			float[] sums, int units) {
		for (int unit = 0; unit < units; unit++) {
			sums[unit] += a * one[unit] + b * two[unit] + c * three[unit] + d * four[unit];
		}
	}

	/** Reads a matrix row by row and transposes it. */
	private static float[][] readTransposed(DataInputStream input, int rows, int columns) throws IOException {
		float[][] matrix = new float[columns][rows];
		byte[] row = new byte[columns];
		for (int i = 0; i < rows; i++) {
			float scale = input.readFloat();
			input.readFully(row);
			for (int j = 0; j < columns; j++) {
				matrix[j][i] = row[j] * scale;
			}
		}
		return matrix;
	}

	private static float[] readVector(DataInputStream input, int length) throws IOException {
		float[] vector = new float[length];
		for (int i = 0; i < length; i++) {
			vector[i] = input.readFloat();
		}
		return vector;
	}

}
