package org.alipayrehearsal.scan.mrz;

import java.util.List;

import org.alipayrehearsal.scan.pixel.Region;

/**
 * What was read of a machine-readable zone. Of an identity card only the format, the
 * place and the lines count.
 *
 * @param format the format, told by the number and length of the lines and the first
 * letter
 * @param lines the lines, from the top
 * @param documentNumber the document's number; a visa's may be the visa's own or the
 * passport's
 * @param birthDate {@code YYMMDD}, unknown parts as fillers
 * @param expiryDate {@code YYMMDD}
 * @param compositeCheckDigitValid whether the check digit over several fields is right;
 * true where the format has none
 * @param clear whether the lines were read clearly: mean log probability above −0.15
 * @param quarterTurns how many quarter turns clockwise the picture, as its orientation
 * says, must be turned for the zone to be upright, 0 to 3
 * @param pitch the distance between neighbouring characters, in pixels of the file; 10
 * characters an inch make it a tenth of the resolution
 * @param place where the zone is, in the picture as its orientation says
 */
public record MrzReading(MrzFormat format, List<MrzLine> lines, MrzField documentNumber, MrzField birthDate,
		MrzField expiryDate, boolean compositeCheckDigitValid, boolean clear, int quarterTurns, double pitch,
		Region place) {

	/**
	 * Copies the lines.
	 */
	public MrzReading {
		lines = List.copyOf(lines);
	}

	/**
	 * Whether all check digits are right.
	 * @return whether they are
	 */
	public boolean isConsistent() {
		return this.documentNumber.checkDigitValid() && this.birthDate.checkDigitValid()
				&& this.expiryDate.checkDigitValid() && this.compositeCheckDigitValid;
	}

	/** Without what was read. */
	@Override
	public String toString() {
		return "MrzReading[format=" + this.format + ", clear=" + this.clear + ", quarterTurns=" + this.quarterTurns
				+ "]";
	}

}
