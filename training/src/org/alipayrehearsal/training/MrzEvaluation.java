package org.alipayrehearsal.training;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.alipayrehearsal.scan.mrz.MrzReader;
import org.alipayrehearsal.scan.mrz.MrzResult;
import org.alipayrehearsal.scan.pixel.ColourPicture;
import org.alipayrehearsal.scan.pixel.DecodedPicture;
import org.alipayrehearsal.scan.pixel.GreyPicture;
import org.jspecify.annotations.Nullable;

/**
 * Prints how well the reader reads. Without arguments it evaluates all sets of drawn pages. Arguments are names of sets, with the numbers of single pages after colons, or folders with real pictures and a file {@code expected.csv} with file name, line 1 and line 2. With {@code -v} it prints each page that was not read.
 */
public final class MrzEvaluation {

	private static final int LONG_SIDE = 2200;

	private final MrzReader reader = new MrzReader();

	private final PrintStream output;

	private final boolean verbose;

	private MrzEvaluation(PrintStream output, boolean verbose) {
		this.output = output;
		this.verbose = verbose;
	}

	/**
	 * Evaluates.
	 * @param arguments the sets, folders and options
	 * @throws IOException if pictures cannot be read
	 */
	public static void main(String[] arguments) throws IOException {
		List<String> names = Arrays.stream(arguments).filter((name) -> !name.isBlank()).toList();
		boolean verbose = names.contains("-v");
		PrintStream output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		MrzEvaluation evaluation = new MrzEvaluation(output, verbose);
		evaluation.warmUp();
		output.println(EvaluationResult.head());
		List<String> asked = names.stream().filter((name) -> !name.equals("-v")).toList();
		if (asked.isEmpty()) {
			asked = Arrays.stream(EvaluationSet.values()).map(Enum::name).toList();
		}
		for (String name : asked) {
			if (Files.isDirectory(Path.of(name))) {
				evaluation.folder(Path.of(name));
			}
			else {
				evaluation.set(name);
			}
		}
	}

	private void warmUp() {
		for (int i = 0; i < 12; i++) {
			this.reader.read(decoded(EvaluationSet.HARD.page(1000 + i).picture()));
		}
	}

	/** Evaluates a set, or the pages of it whose numbers follow its name after colons. */
	private void set(String name) {
		String[] parts = name.split(":");
		EvaluationSet set = EvaluationSet.valueOf(parts[0]);
		EvaluationResult result = new EvaluationResult();
		int[] pages = (parts.length > 1) ? Arrays.stream(parts).skip(1).mapToInt(Integer::parseInt).toArray()
				: IntStream.range(0, set.size()).toArray();
		for (int page : pages) {
			read(set.page(page), result);
		}
		this.output.println(result.row(set.title()));
	}

	private void folder(Path folder) throws IOException {
		EvaluationResult result = new EvaluationResult();
		for (String line : Files.readAllLines(folder.resolve("expected.csv"))) {
			String[] parts = line.split(",", -1);
			if (parts.length == 3 && Files.exists(folder.resolve(parts[0].strip()))) {
				BufferedImage picture = ImageIO.read(folder.resolve(parts[0].strip()).toFile());
				read(new EvaluationPage(parts[0], picture, line(parts[1]), line(parts[2]),
						List.of(new BitSet(), new BitSet()), false), result);
			}
		}
		this.output.println(result.row(folder.getFileName().toString()));
	}

	private static @Nullable String line(String text) {
		return text.isBlank() ? null : text.strip();
	}

	private void read(EvaluationPage page, EvaluationResult result) {
		DecodedPicture picture = decoded(page.picture());
		List<MrzResult> results = new ArrayList<>();
		Duration time = ProcessorTime.of(() -> results.add(this.reader.search(picture)));
		String problem = result.add(page, results.get(0), time.toNanos() / 1e6);
		if (problem != null && this.verbose) {
			this.output.println(page.name() + ": " + problem);
		}
	}

	/** The picture as the analysis of an upload decodes it. */
	static DecodedPicture decoded(BufferedImage picture) {
		double scale = Math.min(1, LONG_SIDE / (double) Math.max(picture.getWidth(), picture.getHeight()));
		BufferedImage small = (scale < 1) ? scaled(picture, scale) : picture;
		int width = small.getWidth();
		int height = small.getHeight();
		byte[] luma = new byte[width * height];
		if (small.getType() == BufferedImage.TYPE_BYTE_GRAY) {
			small.getRaster().getDataElements(0, 0, width, height, luma);
		}
		else {
			float[] values = Plane.of(small).values();
			for (int i = 0; i < luma.length; i++) {
				luma[i] = (byte) Math.round(values[i]);
			}
		}
		return new DecodedPicture(new GreyPicture(width, height, luma), new ColourPicture(1, 1, new int[1]), scale,
				List.of());
	}

	/** Scaled down, in the colour model of the picture. */
	private static BufferedImage scaled(BufferedImage picture, double scale) {
		int width = (int) Math.round(picture.getWidth() * scale);
		int height = (int) Math.round(picture.getHeight() * scale);
		BufferedImage small = new BufferedImage(width, height, (picture.getType() == BufferedImage.TYPE_BYTE_GRAY)
				? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = small.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		graphics.drawImage(picture, 0, 0, width, height, null);
		graphics.dispose();
		return small;
	}

}
