package org.alipayrehearsal.form.scan;

import org.alipayrehearsal.scan.mrz.MrzField;
import org.alipayrehearsal.scan.mrz.MrzReading;

/**
 * Looks at the check digits of a zone, each by itself. A visa that leaves one out has a
 * filler there.
 */
final class CheckDigits {

	/** Where the check digits stand in the second line of passports and visas. */
	private static final int NUMBER = 9;

	private static final int BIRTH = 19;

	private static final int EXPIRY = 27;

	private CheckDigits() {
	}

	/** Whether no check digit of a passport's or visa's zone is wrong. */
	static boolean areRight(MrzReading zone) {
		return isRight(zone.documentNumber(), zone, NUMBER) && isRight(zone.birthDate(), zone, BIRTH)
				&& isRight(zone.expiryDate(), zone, EXPIRY) && zone.compositeCheckDigitValid();
	}

	private static boolean isRight(MrzField field, MrzReading zone, int place) {
		boolean leftOut = zone.format().isVisa() && zone.lines().get(1).text().charAt(place) == '<';
		return field.checkDigitValid() || leftOut;
	}

}
