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

	private final float[] activity;

	private final float[] error;

	private final float[] outputs = new float[OUTPUTS];

	TrainableNetwork(int hidden, Random random) {
		this.hidden = hidden;
		this.first = new Parameters(INPUTS * hidden);
		this.second = new Parameters(OUTPUTS * hidden);
		this.hiddenBiases = new Parameters(hidden);
		this.outputBiases = new Parameters(OUTPUTS);
		this.activity = new float[hidden];
		this.error = new float[hidden];
		this.first.randomise(random, Math.sqrt(2.0 / INPUTS));
		this.second.randomise(random, Math.sqrt(2.0 / hidden));
	}

	/**
	 * Learns one sample.
	 * @param patch what is seen
	 * @param label what it is
	 * @return the log probability that was given to it before
	 */
	double learn(float[] patch, int label) {
		double result = forward(patch, label);
		Arrays.fill(this.error, 0);
		for (int output = 0; output < OUTPUTS; output++) {
			float target = (output == label) ? TARGET : (1 - TARGET) / (OUTPUTS - 1);
			float delta = this.outputs[output] - target;
			this.outputBiases.gradient[output] += delta;
			int offset = output * this.hidden;
			for (int unit = 0; unit < this.hidden; unit++) {
				this.second.gradient[offset + unit] += delta * this.activity[unit];
				this.error[unit] += delta * this.second.values[offset + unit];
			}
		}
		for (int unit = 0; unit < this.hidden; unit++) {
			this.error[unit] *= (this.activity[unit] > 0) ? 1 : GlyphClassifier.LEAK;
			this.hiddenBiases.gradient[unit] += this.error[unit];
		}
		float[] gradient = this.first.gradient;
		float[] errors = this.error;
		for (int input = 0; input < INPUTS; input++) {
			float value = patch[input];
			int offset = input * this.hidden;
			for (int unit = 0; unit < this.hidden; unit++) {
				gradient[offset + unit] += value * errors[unit];
			}
		}
		return result;
	}

	/**
	 * Goes a step after a batch.
	 * @param rate the rate of learning
	 */
	void step(float rate) {
		this.first.step(rate);
		this.second.step(rate);
		this.hiddenBiases.step(rate);
		this.outputBiases.step(rate);
	}

	private double forward(float[] patch, int label) {
		float[] units = this.activity;
		float[] weights = this.first.values;
		System.arraycopy(this.hiddenBiases.values, 0, units, 0, this.hidden);
		for (int input = 0; input < INPUTS; input += 4) {
			float a = patch[input];
			float b = patch[input + 1];
			float c = patch[input + 2];
			float d = patch[input + 3];
			int one = input * this.hidden;
			int two = one + this.hidden;
			int three = two + this.hidden;
			int four = three + this.hidden;
			for (int unit = 0; unit < units.length; unit++) {
				units[unit] += a * weights[one + unit] + b * weights[two + unit] + c * weights[three + unit]
						+ d * weights[four + unit];
			}
		}
		for (int unit = 0; unit < this.hidden; unit++) {
			units[unit] = (units[unit] > 0) ? units[unit] : GlyphClassifier.LEAK * units[unit];
		}
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
		double result = this.outputs[label] - highest - Math.log(total);
		for (int output = 0; output < OUTPUTS; output++) {
			this.outputs[output] = (float) (Math.exp(this.outputs[output] - highest) / total);
		}
		return result;
	}

	/** Whether a character is the likeliest answer to what was learned last. */
	boolean answered(int label) {
		for (float output : this.outputs) {
			if (output > this.outputs[label]) {
				return false;
			}
		}
		return true;
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
