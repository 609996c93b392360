package org.alipayrehearsal.form.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.alipayrehearsal.scan.Decoding;
import org.alipayrehearsal.scan.FileType;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.metadata.Provenance;
import org.alipayrehearsal.scan.mrz.MrzField;
import org.alipayrehearsal.scan.mrz.MrzFormat;
import org.alipayrehearsal.scan.mrz.MrzLine;
import org.alipayrehearsal.scan.mrz.MrzObstruction;
import org.alipayrehearsal.scan.mrz.MrzReading;
import org.alipayrehearsal.scan.mrz.UnreadMrz;
import org.alipayrehearsal.scan.pixel.Region;
import org.alipayrehearsal.scan.quality.PictureHash;
import org.alipayrehearsal.scan.quality.PictureQuality;
import org.alipayrehearsal.scan.quality.PrintQuality;
import org.jspecify.annotations.Nullable;

/**
 * Readings of machine-readable zones for tests: read reliably, upright, all check digits
 * right, unless something else is asked for.
 */
public final class MrzReadings {

	/** How probable a letter is that was read reliably: its logarithm is −0.01. */
	public static final double SURE = 0.99;

	private static final String SECOND_LINE = "L898902C36UTO7408122F3204159ZE184226B<<<<<1";

	private MrzFormat format = MrzFormat.TD3;

	private String firstLine = "";

	private String secondLine = SECOND_LINE;

	private final List<float[]> cells = new ArrayList<>();

	private MrzField number = new MrzField("L898902C3", true, true);

	private MrzField birth = new MrzField("740812", true, true);

	private MrzField expiry = new MrzField("320415", true, true);

	private boolean composite = true;

	private boolean clear = true;

	private int quarterTurns;

	private final List<BitSet> hidden = List.of(new BitSet(), new BitSet(), new BitSet());

	private boolean formatTrusted = true;

	private final List<MrzObstruction> obstructions = new ArrayList<>();

	private MrzReadings() {
	}

	/** A passport's zone with a name, for example {@code ERIKSSON<<ANNA<MARIA}. */
	public static MrzReadings passport(String name) {
		return new MrzReadings().named(MrzFormat.TD3, "P<UTO" + name);
	}

	/** A visa's zone with a name. */
	public static MrzReadings visa(String name) {
		return new MrzReadings().named(MrzFormat.MRV_A, "V<CHN" + name);
	}

	/** A small visa's zone with a name. */
	public static MrzReadings smallVisa(String name) {
		return new MrzReadings().named(MrzFormat.MRV_B, "V<CHN" + name);
	}

	/** An identity card's zone. */
	public static MrzReadings identityCard() {
		return new MrzReadings().named(MrzFormat.TD1, "I<UTOD231458907");
	}

	private MrzReadings named(MrzFormat newFormat, String beginning) {
		this.format = newFormat;
		this.firstLine = (beginning + "<".repeat(newFormat.length())).substring(0, newFormat.length());
		this.firstLine.chars().forEach((character) -> this.cells.add(cell((char) character, SURE)));
		return this;
	}

	/** How probable each character of the first line is that was read. */
	public MrzReadings withProbability(double probability) {
		for (int i = 0; i < this.cells.size(); i++) {
			this.cells.set(i, cell(this.firstLine.charAt(i), probability));
		}
		return this;
	}

	/** A cell of the first line in which two characters are probable. */
	public MrzReadings withDoubt(int index, double probability, char other, double otherProbability) {
		float[] cell = cell(this.firstLine.charAt(index), probability);
		cell[MrzLine.CHARACTERS.indexOf(other)] = (float) Math.log(otherProbability);
		this.cells.set(index, cell);
		return this;
	}

	public MrzReadings withSecondLine(String line) {
		this.secondLine = line;
		return this;
	}

	public MrzReadings withNumber(String text, boolean right, boolean trusted) {
		this.number = new MrzField(text, right, trusted);
		return this;
	}

	public MrzReadings withBirth(boolean right, boolean trusted) {
		this.birth = new MrzField("740812", right, trusted);
		return this;
	}

	public MrzReadings withExpiry(String text, boolean right, boolean trusted) {
		this.expiry = new MrzField(text, right, trusted);
		return this;
	}

	public MrzReadings withComposite(boolean right) {
		this.composite = right;
		return this;
	}

	public MrzReadings withClear(boolean readClearly) {
		this.clear = readClearly;
		return this;
	}

	public MrzReadings turned(int quarters) {
		this.quarterTurns = quarters;
		return this;
	}

	/** Hides cells of a line, which remain as they are. */
	public MrzReadings withHidden(MrzObstruction.Kind kind, int line, int from, int to) {
		this.hidden.get(line).set(from, to);
		this.obstructions.add(new MrzObstruction(kind, to - from, new Region(0.1, 0.8, 0.2, 0.9)));
		return this;
	}

	/** A zone whose first letter was not read reliably. */
	public MrzReadings withoutFormat() {
		this.formatTrusted = false;
		return this;
	}

	public MrzReading reading() {
		List<MrzLine> lines = new ArrayList<>();
		lines.add(new MrzLine(this.firstLine, this.cells.toArray(float[][]::new), this.hidden.get(0)));
		String second = (this.secondLine + "<".repeat(this.format.length())).substring(0, this.format.length());
		while (lines.size() < this.format.lines()) {
			lines.add(new MrzLine(second,
					second.chars().mapToObj((one) -> cell((char) one, SURE)).toArray(float[][]::new),
					this.hidden.get(lines.size())));
		}
		return new MrzReading(this.format, lines, this.number, this.birth, this.expiry, this.composite, this.clear,
				this.quarterTurns, 30, new Region(0.05, 0.8, 0.95, 0.95), this.formatTrusted, true, this.obstructions);
	}

	/** A scan in which it was read. */
	public ScanReport scan() {
		return scan(reading());
	}

	/** A scan without a machine-readable zone. */
	public static ScanReport withoutZone() {
		return scan(null);
	}

	/** A scan with a zone that could not be read. */
	public static ScanReport unread(UnreadMrz.Reason reason) {
		return scan(null, new UnreadMrz(reason, new Region(0.1, 0.2, 0.3, 0.4)));
	}

	/** A scan in which a zone was read, or null. */
	public static ScanReport scan(@Nullable MrzReading zone) {
		return scan(zone, null);
	}

	/** A scan in which a zone was read, or found and not read. */
	public static ScanReport scan(@Nullable MrzReading zone, @Nullable UnreadMrz unread) {
		PictureQuality quality = new PictureQuality(5, 150, 150, 0.3, 1000, null, 0,
				new PrintQuality(150, 0.4, 0, 0, 0));
		PictureFacts facts = new PictureFacts("00", new PictureHash(0, 0, 0, 0), null, quality, Provenance.NONE, zone,
				unread);
		return new ScanReport("a.jpg", 1000, "00", FileType.JPEG, ScanReports.PAGE, Decoding.COMPLETE, facts);
	}

	private static float[] cell(char character, double probability) {
		float[] cell = new float[MrzLine.CHARACTERS.length()];
		Arrays.fill(cell, (float) Math.log((1 - probability) / (cell.length - 1)));
		cell[MrzLine.CHARACTERS.indexOf(character)] = (float) Math.log(probability);
		return cell;
	}

}
