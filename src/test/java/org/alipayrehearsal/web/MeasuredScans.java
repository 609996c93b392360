package org.alipayrehearsal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.alipayrehearsal.scan.Decoding;
import org.alipayrehearsal.scan.FileType;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.PictureSize;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.metadata.Provenance;
import org.alipayrehearsal.scan.mrz.MrzField;
import org.alipayrehearsal.scan.mrz.MrzFormat;
import org.alipayrehearsal.scan.mrz.MrzLine;
import org.alipayrehearsal.scan.mrz.MrzReading;
import org.alipayrehearsal.scan.pixel.Region;
import org.alipayrehearsal.scan.quality.Glare;
import org.alipayrehearsal.scan.quality.PictureHash;
import org.alipayrehearsal.scan.quality.PictureQuality;
import org.alipayrehearsal.scan.quality.PrintQuality;
import org.jspecify.annotations.Nullable;

/**
 * Reports as the inspector makes them of pictures with lines in them.
 */
public final class MeasuredScans {

	/** The published specimen of ICAO Doc 9303-4. */
	public static final List<String> SPECIMEN = List.of("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
			"L898902C36UTO7408122F1204159ZE184226B<<<<<10");

	public static final Region PLACE = new Region(0.05, 0.8, 0.95, 0.95);

	public static final Glare GLARE = new Glare(0.02, new Region(0.1, 0.1, 0.3, 0.3));

	private static final Map<String, float[][]> SCORES = new ConcurrentHashMap<>();

	private MeasuredScans() {
	}

	public static ScanReport of(@Nullable Glare glare, @Nullable MrzReading mrz) {
		return of("0", glare, mrz);
	}

	/** The letters of the digest tell one picture from another. */
	public static ScanReport of(String digest, @Nullable Glare glare, @Nullable MrzReading mrz) {
		PictureQuality quality = new PictureQuality(5, 128, 100, 0.2, 1000, glare, 0,
				new PrintQuality(150, 0.4, 0, 0, 0));
		PictureFacts facts = new PictureFacts(digest.repeat(64), new PictureHash(1, 2, 3, 4), quality, Provenance.NONE,
				mrz);
		return new ScanReport("visa.jpg", 500_000, digest.repeat(64), FileType.JPEG, new PictureSize(1500, 1000),
				Decoding.COMPLETE, facts);
	}

	public static MrzReading specimen() {
		return reading(true, true);
	}

	/** The published specimen of ICAO Doc 9303-7. */
	public static MrzReading visa() {
		return new MrzReading(MrzFormat.MRV_A,
				lines(List.of("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
						"L8988901C4XXX4009078F96121096ZE184226B<<<<<<")),
				new MrzField("L8988901C", true, true), new MrzField("400907", true, true),
				new MrzField("961210", true, true), true, true, 0, 30, PLACE);
	}

	public static MrzReading reading(boolean numberRight, boolean compositeCheckDigitValid) {
		return new MrzReading(MrzFormat.TD3, lines(SPECIMEN), new MrzField("L898902C3", numberRight, numberRight),
				new MrzField("740812", true, true), new MrzField("120415", true, true), compositeCheckDigitValid, true,
				0, 30, PLACE);
	}

	public static List<MrzLine> lines(List<String> texts) {
		List<MrzLine> lines = new ArrayList<>();
		texts.forEach((text) -> lines.add(line(text)));
		return lines;
	}

	/** A line read without doubt. */
	private static MrzLine line(String text) {
		return new MrzLine(text, SCORES.computeIfAbsent(text, MeasuredScans::scores));
	}

	private static float[][] scores(String text) {
		float[][] scores = new float[text.length()][MrzLine.CHARACTERS.length()];
		for (int cell = 0; cell < text.length(); cell++) {
			for (int i = 0; i < scores[cell].length; i++) {
				scores[cell][i] = (MrzLine.CHARACTERS.charAt(i) == text.charAt(cell)) ? -0.01F : -9;
			}
		}
		return scores;
	}

}
