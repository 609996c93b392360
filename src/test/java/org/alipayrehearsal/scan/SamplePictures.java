package org.alipayrehearsal.scan;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sample pictures, and files that are none, by name: the examples name them, and whoever
 * tests uploads sends their bytes. All are made by code; none shows a document.
 */
public final class SamplePictures {

	/** 10 MB, the most that is examined. */
	private static final int LARGEST = 10 * 1024 * 1024;

	private static final Map<String, Sample> SAMPLES = new LinkedHashMap<>();

	private static final Set<String> FILES;

	private static final Map<String, byte[]> MADE = new ConcurrentHashMap<>();

	static {
		addPictures();
		addBoundaries();
		addDamaged();
		addOtherFiles();
		addRarePictures();
		addHostile();
		FILES = Collections.unmodifiableSet(new LinkedHashSet<>(SAMPLES.keySet()));
		addFaults();
		addGlare();
		DocumentSamples.all()
			.forEach((name, content) -> add(name, name.startsWith("mrz-visa") ? "visa.jpg" : name + ".jpg",
					content::get));
	}

	private SamplePictures() {
	}

	/**
	 * The names of all samples.
	 * @return the names
	 */
	public static Set<String> names() {
		return SAMPLES.keySet();
	}

	/**
	 * The names of the samples that differ as files. The others are whole JPEG and PNG
	 * files that differ in what they show.
	 * @return the names
	 */
	public static Set<String> files() {
		return FILES;
	}

	/**
	 * The content of a sample.
	 * @param sample its name, for example {@code truncated-jpeg}
	 * @return the bytes, the caller's own
	 */
	public static byte[] bytes(String sample) {
		return MADE.computeIfAbsent(sample, (name) -> find(name).maker().get()).clone();
	}

	/**
	 * The name that the sample's file would have.
	 * @param sample its name
	 * @return the file's name
	 */
	public static String fileName(String sample) {
		return find(sample).fileName();
	}

	private static Sample find(String sample) {
		Sample found = SAMPLES.get(sample);
		if (found == null) {
			throw new IllegalArgumentException("No such sample picture: " + sample);
		}
		return found;
	}

	private static void addPictures() {
		add("jpeg", "visa.jpg", () -> JpegSamples.page(1));
		add("jpeg-small", "small.jpg", JpegSamples::small);
		add("jpeg-2", "permit.jpg", () -> JpegSamples.page(2));
		add("jpeg-progressive", "visa.jpeg", JpegSamples::progressive);
		add("jpeg-grey", "visa-grey.jpg", JpegSamples::grey);
		add("jpeg-cmyk", "visa-print.jpg", () -> JpegSamples.fourInks(0));
		add("jpeg-ycck", "visa-print-2.jpg", () -> JpegSamples.fourInks(2));
		add("png", "visa.png", PngSamples::page);
		add("png-interlaced", "visa-interlaced.png", PngSamples::interlaced);
		add("png-16-bit", "visa-deep.png", PngSamples::deep);
		add("png-palette", "visa-palette.png", PngSamples::palette);
		add("png-text-bomb", "visa-text.png", () -> PngSamples.textBomb(200));
		add("bmp", "visa.bmp", () -> OtherSamples.bmp(false));
		add("bmp-top-down", "visa-top-down.bmp", () -> OtherSamples.bmp(true));
		add("bmp-rle", "visa-rle.bmp", OtherSamples::runLengthBmp);
		add("jpeg-named-png", "visa-photo.png", () -> JpegSamples.page(1));
		add("bmp-named-jpg", "visa-bitmap.jpg", () -> OtherSamples.bmp(false));
	}

	private static void addFaults() {
		for (int width : new int[] { 799, 800, 1199, 1200 }) {
			add("jpeg-" + width + "-wide", "visa-" + width + ".jpg", () -> QualitySamples.wide(width));
		}
		add("jpeg-tinted", "visa-tinted.jpg", QualitySamples::tinted);
		add("jpeg-soft", "visa-soft.jpg", () -> QualitySamples.blurred(1.7));
		add("jpeg-blurred", "visa-blurred.jpg", () -> QualitySamples.blurred(5));
		add("jpeg-dark", "visa-dark.jpg", () -> QualitySamples.lit(0.15, 0));
		add("jpeg-dim", "visa-dim.jpg", () -> QualitySamples.lit(0.33, 0));
		add("jpeg-low-contrast", "visa-fog.jpg", () -> QualitySamples.lit(0.15, 150));
		add("jpeg-white-paper", "visa-white.jpg", QualitySamples::whitePaper);
		add("jpeg-border", "visa-border.jpg", QualitySamples::bordered);
		add("jpeg-framed", "visa-framed.jpg", QualitySamples::framed);
		add("jpeg-of-a-screen", "visa-of-a-screen.jpg", QualitySamples::ofAScreen);
		add("jpeg-compressed", "visa-compressed.jpg", QualitySamples::compressed);
		add("jpeg-on-sheet", "visa-on-sheet.jpg", QualitySamples::onSheet);
		add("jpeg-copy-stamped", "visa-copy-stamped.jpg", QualitySamples::stampedCopy);
		add("png-screen", "visa-screen.png", QualitySamples::screen);
		add("jpeg-generated", "visa.jpg", () -> QualitySamples.declared("<Iptc4xmpExt:DigitalSourceType>"
				+ "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia</Iptc4xmpExt:DigitalSourceType>"));
		add("jpeg-edited", "visa-edited.jpg", () -> QualitySamples.savedBy("Adobe Photoshop 25.1"));
		add("jpeg-scanned", "visa-scanned.jpg", () -> QualitySamples.savedBy("EPSON Scan"));
		add("jpeg-screenshot", "visa-screenshot.jpg", () -> QualitySamples.savedBy("Snipaste"));
		add("jpeg-copy", "visa-copy.jpg", QualitySamples::copy);
	}

	private static void addGlare() {
		String[] rows = { "top", "middle", "bottom" };
		String[] columns = { "left", "centre", "right" };
		for (int i = 0; i < 9; i++) {
			int row = i / 3;
			double x = 0.25 + 0.25 * (i % 3);
			double y = 0.25 + 0.25 * row;
			String place = rows[row] + "-" + columns[i % 3];
			add("jpeg-glare-" + place, "visa-glare-" + place + ".jpg", () -> QualitySamples.glaring(x, y, 0.1));
		}
		add("jpeg-glare-small", "visa-glare-small.jpg", () -> QualitySamples.glaring(0.5, 0.5, 0.03));
	}

	private static void addBoundaries() {
		add("two-megabytes", "scan-2.jpg", () -> Arrays.copyOf(JpegSamples.page(1), 2 * 1024 * 1024));
		add("over-two-megabytes", "scan-3.jpg", () -> Arrays.copyOf(JpegSamples.page(1), 2 * 1024 * 1024 + 1));
		add("ten-megabytes", "scan.jpg", () -> Arrays.copyOf(JpegSamples.page(1), LARGEST));
		add("too-large", "large-scan.jpg", () -> Arrays.copyOf(JpegSamples.page(1), LARGEST + 1));
		add("png-12000-wide", "wide.png", () -> PngSamples.white(12_000, 10));
		add("png-12001-wide", "wider.png", () -> PngSamples.white(12_001, 10));
		add("png-12001-high", "higher.png", () -> PngSamples.white(10, 12_001));
		add("png-50-megapixels", "many.png", () -> PngSamples.white(10_000, 5_000));
		add("png-over-50-megapixels", "more.png", () -> PngSamples.white(10_000, 5_001));
		add("bomb-png", "bomb.png", PngSamples::bomb);
	}

	private static void addDamaged() {
		add("empty", "empty.jpg", () -> new byte[0]);
		add("truncated-jpeg", "copied.jpg", () -> half(JpegSamples.page(1)));
		add("truncated-png", "copied.png", () -> half(PngSamples.page()));
		add("truncated-bmp", "copied.bmp", () -> half(OtherSamples.bmp(false)));
		add("jpeg-corrupt", "broken.jpg", JpegSamples::corrupt);
		add("png-corrupt", "broken.png", PngSamples::corrupt);
		add("jpeg-hundred-scans", "many-scans.jpg", () -> JpegSamples.scans(100));
		add("jpeg-many-scans", "scans.jpg", () -> JpegSamples.scans(101));
		add("bmp-absurd", "absurd.bmp", OtherSamples::absurdBmp);
	}

	private static void addOtherFiles() {
		add("heic", "IMG_0001.HEIC", () -> OtherSamples.media("heic", "mif1"));
		add("avif", "visa.avif", () -> OtherSamples.media("mif1", "avif"));
		add("video", "IMG_0001.MOV", () -> OtherSamples.media("qt  ", "qt  "));
		add("gif", "visa.gif", () -> OtherSamples.encoded("gif"));
		add("jpeg-2000", "visa.jp2",
				() -> OtherSamples.latin1("\0\0\0\fjP  \r\n\u0087\n\0\0\0\u0014ftypjp2 \0\0\0\0jp2 "));
		add("svg", "visa.svg", () -> OtherSamples.latin1("<?xml version=\"1.0\"?>\n<svg width=\"9\" height=\"9\"/>\n"));
		add("pdf", "visa.pdf", () -> OtherSamples.latin1("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n"));
		add("office", "visa.docx", () -> OtherSamples.archive("[Content_Types].xml"));
		add("archive", "visa.zip", () -> OtherSamples.archive("visa.jpg"));
		add("html", "visa.html", () -> OtherSamples.latin1("\r\n<!DOCTYPE html>\n<title>Not found</title>\n"));
		add("text", "visa.txt", () -> OtherSamples.latin1("This is not a picture.\n"));
		add("renamed-exe", "passport.jpg", () -> OtherSamples.latin1("MZ\u0090\0\u0003\0\0\0\u0004\0\0\0\u00ff\u00ff"));
		add("unknown", "visa.dat", OtherSamples::noise);
	}

	private static void addRarePictures() {
		add("webp", "visa.webp", () -> WebpSamples.named("page"));
		add("webp-opacity", "visa-opacity.webp", () -> WebpSamples.named("opacity"));
		add("webp-lossless", "visa-lossless.webp", () -> WebpSamples.named("lossless"));
		add("webp-animated", "visa-moving.webp", () -> WebpSamples.named("animation"));
		add("truncated-webp", "copied.webp", () -> half(WebpSamples.named("page")));
		add("png-animated", "visa-moving.png", PngSamples::animated);
		add("tiff", "visa.tif", () -> TiffSamples.page("LZW"));
		add("tiff-jpeg", "visa-jpeg.tif", () -> TiffSamples.page("JPEG"));
		add("tiff-deflate", "visa-deflate.tif", () -> TiffSamples.page("Deflate"));
		add("tiff-tiles", "visa-tiles.tiff", TiffSamples::tiles);
		add("tiff-pages", "visa-pages.tiff", TiffSamples::pages);
		add("tiff-16-bit", "visa-deep.tiff", TiffSamples::grey16);
		add("tiff-fax", "fax.tiff", TiffSamples::fax);
		add("tiff-over-4-gb", "big.tiff", () -> OtherSamples.latin1("II+\0\u0008\0\0\0\u0010\0\0\0\0\0\0\0"));
		add("truncated-tiff", "copied.tif", () -> half(TiffSamples.page("Deflate")));
	}

	private static void addHostile() {
		for (int i = 1; i <= 8; i++) {
			int orientation = i;
			add("jpeg-turned-" + i, "turned.jpg", () -> JpegSamples.oriented(orientation));
		}
		add("png-turned", "turned.png",
				() -> PngSamples.with("eXIf", Arrays.copyOfRange(JpegSamples.oriented(6), 12, 38)));
		add("webp-turned", "turned.webp",
				() -> WebpSamples.with("EXIF", Arrays.copyOfRange(JpegSamples.oriented(6), 12, 38)));
		add("png-text-bomb-1-mb", "text.png", () -> PngSamples.textBomb(1_050));
		add("jpeg-entity-bomb", "entities.jpg", JpegSamples::entityBomb);
		add("jpeg-10000-scans", "ten-thousand.jpg", () -> JpegSamples.scansOfFewPixels(10_000));
		add("jpeg-12-bits", "deep.jpg", JpegSamples::twelveBits);
		add("jpeg-broken-profile", "profile.jpg", () -> JpegSamples.profile(new byte[500]));
		add("jpeg-huge-profile", "profile.jpg", () -> JpegSamples.profile(new byte[9_000_000]));
		add("jpeg-grey-profile", "profile.jpg",
				() -> JpegSamples.profile(ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData()));
		add("png-broken-profile", "profile.png", () -> PngSamples.with("iCCP", OtherSamples.latin1("x\0\0nonsense")));
		add("jpeg-and-html", "page.jpg",
				() -> JpegSamples.with(0xfe, OtherSamples.latin1("<html><script>alert(1)</script><!--")));
		add("png-and-zip", "packed.png", () -> both(PngSamples.page(), OtherSamples.archive("visa.jpg")));
		add("jpeg-and-zip", "packed.jpg", () -> both(JpegSamples.page(1), OtherSamples.archive("visa.jpg")));
	}

	private static byte[] both(byte[] first, byte[] second) {
		byte[] both = Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, both, first.length, second.length);
		return both;
	}

	private static void add(String name, String fileName, Maker maker) {
		SAMPLES.put(name, new Sample(fileName, maker));
	}

	private static byte[] half(byte[] whole) {
		return Arrays.copyOf(whole, whole.length / 2);
	}

	/** Makes the bytes of a sample. */
	private interface Maker {

		byte[] make() throws IOException;

		default byte[] get() {
			try {
				return make();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

	private record Sample(String fileName, Maker maker) {

	}

}
