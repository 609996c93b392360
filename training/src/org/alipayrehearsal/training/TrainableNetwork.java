package org.alipayrehearsal.training;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;

import org.alipayrehearsal.scan.mrz.GlyphClassifier;
import org.alipayrehearsal.scan.mrz.PatchSampler;

/**
 * A trainable {@link GlyphClassifier}: stochastic gradient descent with momentum on the cross entropy.
 */
final class TrainableNetwork {

	/** The number of samples of a step. */
	static final int BATCH = 32;

	private static final float MOMENTUM = 0.9F;

	/** The target probability of the right answer (label smoothing); the others share the rest. */
	private static final float TARGET = 0.99F;

	private static final int INPUTS = PatchSampler.SIZE;

	private static final int OUTPUTS = GlyphClassifier.OUTPUTS;

	private final int hidden;

	/** Input by input. */
	private final Parameters first;

	/** Output by output. */
	private final Parameters second;

	private final Parameters hiddenBiases;

	private final Parameters outputBiases;

	/** For each sample of the batch the activation and the error of the hidden units. */
	private final float[][] activity;

	private final float[][] error;

	private final float[] outputs = new float[OUTPUTS];

	private double logProbabilities;

	private int right;

	TrainableNetwork(int hidden, Random random) {
		this.hidden = hidden;
		this.first = new Parameters(INPUTS, hidden);
		this.second = new Parameters(OUTPUTS, hidden);
		this.hiddenBiases = new Parameters(1, hidden);
		this.outputBiases = new Parameters(1, OUTPUTS);
		this.activity = new float[BATCH][hidden];
		this.error = new float[BATCH][hidden];
		this.first.randomise(random, Math.sqrt(2.0 / INPUTS));
		this.second.randomise(random, Math.sqrt(2.0 / hidden));
	}

	/**
	 * Learns a batch. All samples see one input's weights before the next input's: that
	 * needs much less memory to move.
	 * @param patches what is seen
	 * @param labels what it is
	 * @param rate the rate of learning
	 */
	void learn(float[][] patches, int[] labels, float rate) {
		activate(patches);
		for (int sample = 0; sample < BATCH; sample++) {
			answer(this.activity[sample]);
			this.logProbabilities += Math.log(this.outputs[labels[sample]]);
			this.right += isRight(labels[sample]) ? 1 : 0;
			correct(labels[sample], this.activity[sample], this.error[sample]);
		}
		for (int input = 0; input < INPUTS; input++) {
			for (int sample = 0; sample < BATCH; sample++) {
				add(this.first.gradient[input], patches[sample][input], this.error[sample]);
			}
		}
		this.first.step(rate);
		this.second.step(rate);
		this.hiddenBiases.step(rate);
		this.outputBiases.step(rate);
	}

	/**
	 * How well the samples since the last call were answered before they were learned.
	 * @param samples how many those are
	 * @return the mean log probability of the right answer, and the share of right answers
	 */
	double[] takeProgress(int samples) {
		double[] progress = { this.logProbabilities / samples, this.right / (double) samples };
		this.logProbabilities = 0;
		this.right = 0;
		return progress;
	}

	private void activate(float[][] patches) {
		for (float[] units : this.activity) {
			System.arraycopy(this.hiddenBiases.values[0], 0, units, 0, this.hidden);
		}
		float[][] weights = this.first.values;
		for (int input = 0; input < INPUTS; input += 4) {
			for (int sample = 0; sample < BATCH; sample++) {
				add(weights, patches[sample], input, this.activity[sample]);
			}
		}
		for (float[] units : this.activity) {
			for (int unit = 0; unit < this.hidden; unit++) {
				units[unit] = (units[unit] > 0) ? units[unit] : GlyphClassifier.LEAK * units[unit];
			}
		}
	}

	/** Adds what four inputs contribute to the hidden units. */
	private static void add(float[][] weights, float[] patch, int input, float[] units) {
		add(patch[input], weights[input], patch[input + 1], weights[input + 1], patch[input + 2], weights[input + 2],
				patch[input + 3], weights[input + 3], units);
	}

	private static void add(float a, float[] one, float b, float[] two, float c, float[] three, float d, float[] four,
			float[] units) {
		for (int unit = 0; unit < units.length; unit++) {
			units[unit] += a * one[unit] + b * two[unit] + c * three[unit] + d * four[unit];
		}
	}

	/** Adds a multiple of a vector to another. */
	private static void add(float[] target, float factor, float[] vector) {
		for (int i = 0; i < vector.length; i++) {
			target[i] += factor * vector[i];
		}
	}

	private void answer(float[] units) {
		float highest = Float.NEGATIVE_INFINITY;
		for (int output = 0; output < OUTPUTS; output++) {
			float sum = this.outputBiases.values[0][output];
			float[] weights = this.second.values[output];
			for (int unit = 0; unit < this.hidden; unit++) {
				sum += weights[unit] * units[unit];
			}
			this.outputs[output] = sum;
			highest = Math.max(highest, sum);
		}
		double total = 0;
		for (int output = 0; output < OUTPUTS; output++) {
			total += Math.exp(this.outputs[output] - highest);
		}
		for (int output = 0; output < OUTPUTS; output++) {
			this.outputs[output] = (float) Math.max(1e-30, Math.exp(this.outputs[output] - highest) / total);
		}
	}

	private boolean isRight(int label) {
		for (float output : this.outputs) {
			if (output > this.outputs[label]) {
				return false;
			}
		}
		return true;
	}

	private void correct(int label, float[] units, float[] errors) {
		Arrays.fill(errors, 0);
		for (int output = 0; output < OUTPUTS; output++) {
			float target = (output == label) ? TARGET : (1 - TARGET) / (OUTPUTS - 1);
			float delta = this.outputs[output] - target;
			this.outputBiases.gradient[0][output] += delta;
			add(this.second.gradient[output], delta, units);
			add(errors, delta, this.second.values[output]);
		}
		for (int unit = 0; unit < this.hidden; unit++) {
			errors[unit] *= (units[unit] > 0) ? 1 : GlyphClassifier.LEAK;
			this.hiddenBiases.gradient[0][unit] += errors[unit];
		}
	}

	/**
	 * Writes the weights, rounded to bytes, as {@link GlyphClassifier} reads them.
	 * @param target where to
	 * @throws IOException where they cannot be written
	 */
	void write(OutputStream target) throws IOException {
		DataOutputStream output = new DataOutputStream(target);
		output.writeInt(INPUTS);
		output.writeInt(this.hidden);
		output.writeInt(OUTPUTS);
		float[] row = new float[INPUTS];
		for (int unit = 0; unit < this.hidden; unit++) {
			for (int input = 0; input < INPUTS; input++) {
				row[input] = this.first.values[input][unit];
			}
			writeRow(output, row);
		}
		for (float[] weights : this.second.values) {
			writeRow(output, weights);
		}
		for (float bias : this.hiddenBiases.values[0]) {
			output.writeFloat(bias);
		}
		for (float bias : this.outputBiases.values[0]) {
			output.writeFloat(bias);
		}
		output.flush();
	}

	private static void writeRow(DataOutputStream output, float[] row) throws IOException {
		float most = 1e-9F;
		for (float weight : row) {
			most = Math.max(most, Math.abs(weight));
		}
		output.writeFloat(most / 127);
		for (float weight : row) {
			output.writeByte(Math.round(weight / most * 127));
		}
	}

	/** Weights with their gradients and velocities. */
	private static final class Parameters {

		private final float[][] values;

		private final float[][] gradient;

		private final float[][] velocity;

		private Parameters(int rows, int columns) {
			this.values = new float[rows][columns];
			this.gradient = new float[rows][columns];
			this.velocity = new float[rows][columns];
		}

		private void randomise(Random random, double deviation) {
			for (float[] row : this.values) {
				for (int i = 0; i < row.length; i++) {
					row[i] = (float) (random.nextGaussian() * deviation);
				}
			}
		}

		private void step(float rate) {
			for (int row = 0; row < this.values.length; row++) {
				step(this.values[row], this.gradient[row], this.velocity[row], rate / BATCH);
			}
		}

		private static void step(float[] values, float[] gradient, float[] velocity, float factor) {
			for (int i = 0; i < values.length; i++) {
				velocity[i] = MOMENTUM * velocity[i] - factor * gradient[i];
				values[i] += velocity[i];
				gradient[i] = 0;
			}
		}

	}

}
