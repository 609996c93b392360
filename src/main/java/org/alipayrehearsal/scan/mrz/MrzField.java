package org.alipayrehearsal.scan.mrz;

/**
 * A field of a machine-readable zone that has its own check digit.
 *
 * @param text the field without its check digit and trailing fillers
 * @param checkDigitValid whether the check digit is right
 * @param trusted whether the reading is reliable: the check digit is right, at most one
 * cell is doubtful and none is improbable, the line was read clearly, and a date is valid
 */
public record MrzField(String text, boolean checkDigitValid, boolean trusted) {

	/** Omits the text of the field. */
	@Override
	public String toString() {
		return "MrzField[checkDigitValid=" + this.checkDigitValid + ", trusted=" + this.trusted + "]";
	}

}
