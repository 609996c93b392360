package org.alipayrehearsal.training;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.alipayrehearsal.scan.mrz.PatchSampler;

/**
 * Trains the network that reads cells, deterministically on one thread. Arguments: the file to write, and the number of samples in millions.
 */
public final class MrzTraining {

	private static final int HIDDEN = 192;

	private static final float RATE = 0.03F;

	/** The number of strips whose cells are shuffled together. */
	private static final int MIXED = 64;

	/** The number of samples of each cell, each with other offsets. */
	private static final int LOOKS = 3;

	private static final int REPORT = 32 * 3125;

	private final Random random = new Random(20261123);

	private final List<Letters> fonts = List.of(new FontLetters(FontLetters.OCR_B.resolve("OCRB.otf")),
			new FontLetters(FontLetters.OCR_B.resolve("OCRBS.otf")));

	private final TrainableNetwork network = new TrainableNetwork(HIDDEN, this.random);

	private final PrintStream output;

	private long start;

	private MrzTraining(PrintStream output) {
		this.output = output;
	}

	/**
	 * Trains.
	 * @param arguments the file and the number of samples
	 * @throws IOException if the file cannot be written
	 */
	public static void main(String[] arguments) throws IOException {
		MrzTraining training = new MrzTraining(new PrintStream(System.out, true, StandardCharsets.UTF_8));
		training.train(Path.of(arguments[0]), (long) (Double.parseDouble(arguments[1]) * 1e6));
	}

	private void train(Path file, long total) throws IOException {
		this.start = System.nanoTime();
		long learned = 0;
		while (learned < total) {
			List<Sample> samples = samples();
			for (int i = 0; i + TrainableNetwork.BATCH <= samples.size(); i += TrainableNetwork.BATCH) {
				double progress = Math.min(1, learned / (double) total);
				learn(samples.subList(i, i + TrainableNetwork.BATCH),
						(float) (RATE * 0.5 * (1 + Math.cos(Math.PI * progress)) + 1e-4));
				learned += TrainableNetwork.BATCH;
				if (learned % REPORT == 0) {
					report(learned);
				}
			}
		}
		try (OutputStream target = Files.newOutputStream(file)) {
			this.network.write(target);
		}
		this.output.println("Written: " + file);
	}

	private void learn(List<Sample> samples, float rate) {
		float[][] patches = new float[samples.size()][];
		int[] labels = new int[samples.size()];
		for (int i = 0; i < labels.length; i++) {
			patches[i] = samples.get(i).patch;
			labels[i] = samples.get(i).label;
		}
		this.network.learn(patches, labels, rate);
	}

	private void report(long learned) {
		double[] progress = this.network.takeProgress(REPORT);
		Duration time = Duration.ofNanos(System.nanoTime() - this.start);
		this.output.printf(Locale.ROOT, "%,d samples, mean log probability %.4f, right %.2f %%, %d s%n", learned,
				progress[0], progress[1] * 100, time.toSeconds());
	}

	private List<Sample> samples() {
		List<Sample> samples = new ArrayList<>();
		for (int i = 0; i < MIXED; i++) {
			TrainingStrip strip = new TrainingStrip(this.fonts, this.random);
			PatchSampler sampler = new PatchSampler(strip.picture());
			for (int cell = 1; cell < TrainingStrip.LENGTH + 3; cell++) {
				int label = strip.label(cell);
				if (label >= 0) {
					for (int look = 0; look < LOOKS; look++) {
						samples.add(sample(strip, sampler, cell, label));
					}
				}
			}
		}
		Collections.shuffle(samples, this.random);
		return samples;
	}

	private Sample sample(TrainingStrip strip, PatchSampler sampler, int cell, int label) {
		float[] patch = new float[PatchSampler.SIZE];
		sampler.sample(strip.cell(cell, spread(0.11), spread(0.09), spread(0.04), spread(0.11) + 0.04), patch);
		return new Sample(patch, label);
	}

	private double spread(double most) {
		return (this.random.nextDouble() * 2 - 1) * most;
	}

	private static final class Sample {

		private final float[] patch;

		private final int label;

		private Sample(float[] patch, int label) {
			this.patch = patch;
			this.label = label;
		}

	}

}
