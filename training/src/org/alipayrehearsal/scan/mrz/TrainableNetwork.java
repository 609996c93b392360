package org.alipayrehearsal.scan.mrz;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;

/**
 * The network of {@link GlyphClassifier}, learning: stochastic gradient descent with
 * momentum on the cross entropy.
 */
final class TrainableNetwork {

	/** How many samples make one step. */
	static final int BATCH = 32;

	private static final float MOMENTUM = 0.9F;

	/** What the right answer is told to have; the others share the rest. */
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

	/** Of each sample of the batch: what the hidden units say, and how wrong they are. */
	private final float[][] activity;

	private final float[][] error;

	private final float[] outputs = new float[OUTPUTS];

	private double logProbabilities;

	private int right;

	TrainableNetwork(int hidden, Random random) {
		this.hidden = hidden;
		this.first = new Parameters(INPUTS * hidden);
		this.second = new Parameters(OUTPUTS * hidden);
		this.hiddenBiases = new Parameters(hidden);
		this.outputBiases = new Parameters(OUTPUTS);
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
			int offset = input * this.hidden;
			for (int sample = 0; sample < BATCH; sample++) {
				add(this.first.gradient, offset, patches[sample][input], this.error[sample]);
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
			System.arraycopy(this.hiddenBiases.values, 0, units, 0, this.hidden);
		}
		float[] weights = this.first.values;
		for (int input = 0; input < INPUTS; input += 4) {
			for (int sample = 0; sample < BATCH; sample++) {
				add(weights, input * this.hidden, patches[sample], input, this.activity[sample]);
			}
		}
		for (float[] units : this.activity) {
			for (int unit = 0; unit < this.hidden; unit++) {
				units[unit] = (units[unit] > 0) ? units[unit] : GlyphClassifier.LEAK * units[unit];
			}
		}
	}

	/** Adds what four inputs contribute to the hidden units. */
	private static void add(float[] weights, int offset, float[] patch, int input, float[] units) {
		float a = patch[input];
		float b = patch[input + 1];
		float c = patch[input + 2];
		float d = patch[input + 3];
		int two = offset + units.length;
		int three = two + units.length;
		int four = three + units.length;
		for (int unit = 0; unit < units.length; unit++) {
			units[unit] += a * weights[offset + unit] + b * weights[two + unit] + c * weights[three + unit]
					+ d * weights[four + unit];
		}
	}

	/** Adds a multiple of a vector to a part of another. */
	private static void add(float[] target, int offset, float factor, float[] vector) {
		for (int i = 0; i < vector.length; i++) {
			target[offset + i] += factor * vector[i];
		}
	}

	private void answer(float[] units) {
		float highest = Float.NEGATIVE_INFINITY;
		for (int output = 0; output < OUTPUTS; output++) {
			float sum = this.outputBiases.values[output];
			for (int unit = 0; unit < this.hidden; unit++) {
				sum += this.second.values[output * this.hidden + unit] * units[unit];
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
			this.outputBiases.gradient[output] += delta;
			int offset = output * this.hidden;
			for (int unit = 0; unit < this.hidden; unit++) {
				this.second.gradient[offset + unit] += delta * units[unit];
				errors[unit] += delta * this.second.values[offset + unit];
			}
		}
		for (int unit = 0; unit < this.hidden; unit++) {
			errors[unit] *= (units[unit] > 0) ? 1 : GlyphClassifier.LEAK;
			this.hiddenBiases.gradient[unit] += errors[unit];
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
				row[input] = this.first.values[input * this.hidden + unit];
			}
			writeRow(output, row);
		}
		row = new float[this.hidden];
		for (int i = 0; i < OUTPUTS; i++) {
			System.arraycopy(this.second.values, i * this.hidden, row, 0, this.hidden);
			writeRow(output, row);
		}
		for (float bias : this.hiddenBiases.values) {
			output.writeFloat(bias);
		}
		for (float bias : this.outputBiases.values) {
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

		private final float[] values;

		private final float[] gradient;

		private final float[] velocity;

		private Parameters(int number) {
			this.values = new float[number];
			this.gradient = new float[number];
			this.velocity = new float[number];
		}

		private void randomise(Random random, double deviation) {
			for (int i = 0; i < this.values.length; i++) {
				this.values[i] = (float) (random.nextGaussian() * deviation);
			}
		}

		private void step(float rate) {
			float factor = rate / BATCH;
			for (int i = 0; i < this.values.length; i++) {
				this.velocity[i] = MOMENTUM * this.velocity[i] - factor * this.gradient[i];
				this.values[i] += this.velocity[i];
				this.gradient[i] = 0;
			}
		}

	}

}
