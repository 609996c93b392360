package org.alipayrehearsal.scan.mrz;

import java.util.List;

import org.alipayrehearsal.scan.pixel.Region;

/**
 * The reading of a machine-readable zone. For an identity card only the format, the place
 * and the lines are meaningful.
 *
 * @param format the format, determined by the number and the length of the lines and by
 * the first letter
 * @param lines the lines, from the top
 * @param documentNumber the document number; that of a visa may be its own or the
 * passport's
 * @param birthDate {@code YYMMDD}, with fillers for unknown parts
 * @param expiryDate {@code YYMMDD}
 * @param compositeCheckDigitValid whether the check digit over several fields is right;
 * true if the format has none
 * @param clear whether the lines were read clearly: mean log probability above −0.15
 * @param quarterTurns how many quarter turns clockwise the picture, oriented according to
 * its metadata, must be turned for the zone to be upright, 0 to 3
 * @param pitch the distance between neighbouring characters, in pixels of the file; 10
 * characters an inch make it a tenth of the resolution
 * @param place the region of the zone in the oriented picture
 * @param formatTrusted whether the first letter was read clearly, so that the format is
 * certain
 * @param compositeTrusted whether the cells that only the composite check digit covers,
 * and that digit, were read reliably; true if the format has none
 * @param obstructions the runs of cells that are not seen whole; empty if all are
 */
public record MrzReading(MrzFormat format, List<MrzLine> lines, MrzField documentNumber, MrzField birthDate,
		MrzField expiryDate, boolean compositeCheckDigitValid, boolean clear, int quarterTurns, double pitch,
		Region place, boolean formatTrusted, boolean compositeTrusted, List<MrzObstruction> obstructions) {

	/**
	 * Copies the lines and the obstructions.
	 */
	public MrzReading {
		lines = List.copyOf(lines);
		obstructions = List.copyOf(obstructions);
	}

	/**
	 * Creates a reading of a certain format whose cells are all seen whole.
	 * @param format the format
	 * @param lines the lines, from the top
	 * @param documentNumber the document number
	 * @param birthDate the date of birth
	 * @param expiryDate the date of expiry
	 * @param compositeCheckDigitValid whether the composite check digit is right
	 * @param clear whether the lines were read clearly
	 * @param quarterTurns the quarter turns to the upright position
	 * @param pitch the distance between neighbouring characters
	 * @param place the region of the zone
	 */
	public MrzReading(MrzFormat format, List<MrzLine> lines, MrzField documentNumber, MrzField birthDate,
			MrzField expiryDate, boolean compositeCheckDigitValid, boolean clear, int quarterTurns, double pitch,
			Region place) {
		this(format, lines, documentNumber, birthDate, expiryDate, compositeCheckDigitValid, clear, quarterTurns, pitch,
				place, true, true, List.of());
	}

	/**
	 * {@return whether all check digits are right}
	 */
	public boolean isConsistent() {
		return this.documentNumber.checkDigitValid() && this.birthDate.checkDigitValid()
				&& this.expiryDate.checkDigitValid() && this.compositeCheckDigitValid;
	}

	/** Omits the text of the zone. */
	@Override
	public String toString() {
		return "MrzReading[format=" + this.format + ", clear=" + this.clear + ", quarterTurns=" + this.quarterTurns
				+ "]";
	}

}
