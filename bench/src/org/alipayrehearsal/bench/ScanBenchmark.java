package org.alipayrehearsal.bench;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.alipayrehearsal.scan.SampleDocuments;
import org.alipayrehearsal.scan.ScanInspector;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.mrz.MrzReader;
import org.alipayrehearsal.scan.mrz.MrzReading;
import org.alipayrehearsal.scan.pixel.ColourSpace;
import org.alipayrehearsal.scan.pixel.DecodedPicture;
import org.alipayrehearsal.scan.pixel.Orientation;
import org.alipayrehearsal.scan.pixel.PictureScaler;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The cost of analyzing a picture, compared with only decoding the same file with the same reader.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ScanBenchmark {

	private static final Map<String, String[]> ZONES = Map.of("passport",
			new String[] { "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
					"L898902C36UTO7408122F1204159ZE184226B<<<<<10" },
			"none", new String[0]);

	private final ScanInspector inspector = new ScanInspector();

	/** The size of the picture. */
	@Param({ "2", "4", "12" })
	public int megapixels;

	/** The machine-readable zone of the picture. */
	@Param({ "passport", "none" })
	public String zone;

	private final MrzReader zoneReader = new MrzReader();

	private byte[] content = {};

	private @Nullable DecodedPicture picture;

	/**
	 * Draws the page with the noise of a camera.
	 */
	@Setup
	public void draw() throws IOException {
		double dotsPerMillimetre = Math.sqrt(this.megapixels * 1e6 / (125 * 88));
		BufferedImage page = SampleDocuments.page(125, 88, dotsPerMillimetre, ZONES.get(this.zone));
		Random random = new Random(1);
		for (int y = 0; y < page.getHeight(); y++) {
			for (int x = 0; x < page.getWidth(); x++) {
				int noise = (int) Math.round(random.nextGaussian() * 3);
				int rgb = page.getRGB(x, y);
				page.setRGB(x, y, noisy(rgb >> 16 & 0xff, noise) << 16 | noisy(rgb >> 8 & 0xff, noise) << 8
						| noisy(rgb & 0xff, noise));
			}
		}
		this.content = jpeg(page);
		BufferedImage decoded = decodeToRgb();
		this.picture = PictureScaler.scale(decoded.getRaster(), ColourSpace.of(decoded.getColorModel()), decoded.getWidth(),
				Orientation.UPRIGHT);
	}

	/**
	 * The lower bound: only the samples of the file.
	 */
	@Benchmark
	public Raster decodeOnly() throws IOException {
		ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
		try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(this.content))) {
			reader.setInput(input, true, true);
			return reader.readRaster(0, null);
		}
		finally {
			reader.dispose();
		}
	}

	/**
	 * Decoding to red, green and blue.
	 */
	@Benchmark
	public BufferedImage decodeToRgb() throws IOException {
		return ImageIO.read(new ByteArrayInputStream(this.content));
	}

	/**
	 * Finding and reading the machine-readable zone, the picture being decoded.
	 */
	@Benchmark
	public @Nullable MrzReading readZone() {
		return this.zoneReader.read(Objects.requireNonNull(this.picture));
	}

	/**
	 * Everything: digests, structure, decoding, quality, provenance, machine-readable
	 * zone.
	 */
	@Benchmark
	public ScanReport examine() {
		return this.inspector.inspect("visa.jpg", this.content);
	}

	private static int noisy(int value, int noise) {
		return Math.max(0, Math.min(255, value + noise));
	}

	private static byte[] jpeg(BufferedImage page) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(content)) {
			ImageWriteParam settings = writer.getDefaultWriteParam();
			settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			settings.setCompressionQuality(0.9f);
			writer.setOutput(output);
			writer.write(null, new IIOImage(page, null, null), settings);
		}
		finally {
			writer.dispose();
		}
		return content.toByteArray();
	}

}
