package org.alipayrehearsal.scan.mrz;

/**
 * One field of a machine-readable zone that has a check digit of its own.
 *
 * @param text the field without its check digit and trailing fillers
 * @param checkDigitValid whether the check digit is the field's
 * @param trusted whether the reading can be relied on: the check digit is right, at most
 * one cell is doubtful and none is improbable, the line was read clearly, and a date is
 * one
 */
public record MrzField(String text, boolean checkDigitValid, boolean trusted) {

	/** Without what was read. */
	@Override
	public String toString() {
		return "MrzField[checkDigitValid=" + this.checkDigitValid + ", trusted=" + this.trusted + "]";
	}

}
