package org.alipayrehearsal.batch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alipayrehearsal.batch.SheetHint.Kind;
import org.alipayrehearsal.batch.sheet.CellKind;
import org.alipayrehearsal.constraint.AsciiText;
import org.alipayrehearsal.constraint.SpreadsheetNumber;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.FieldKind;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes values that a spreadsheet program converted to a number, a date or a
 * formula.
 */
final class SpreadsheetArtifacts {

	/** A long number in Excel, LibreOffice and WPS; the plus sign is always there. */
	private static final Pattern FORMULA_TEXT = Pattern.compile("=\"([^\"]{0,200})\"|=([0-9]{1,40})");

	private static final Pattern ERROR_VALUE = Pattern
		.compile("#(?:N/A|REF!|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|#+)");

	private static final int KEPT_DIGITS = 15;

	private static final int LONGEST_NUMBER = 19;

	private static final int PASSPORT_MINIMUM = 8;

	private SpreadsheetArtifacts() {
	}

	/**
	 * Examine a cell.
	 * @param path the path of the field
	 * @param kind the kind of the field
	 * @param typed the text of the cell
	 * @param cell the type of the cell
	 * @param broken whether the field has a finding
	 * @return the hint, or null if nothing was recognized
	 */
	static @Nullable SheetHint find(String path, FieldKind kind, String typed, CellKind cell, boolean broken) {
		String text = TypedText.of(typed);
		if (text.isEmpty()) {
			return null;
		}
		if (text.charAt(0) == '#' || cell == CellKind.ERROR) {
			return (cell == CellKind.ERROR || ERROR_VALUE.matcher(text).matches())
					? new SheetHint(Kind.ERROR_VALUE, path, null) : null;
		}
		if (text.charAt(0) == '=') {
			Matcher formula = FORMULA_TEXT.matcher(text);
			return formula.matches() ? new SheetHint(Kind.FORMULA_TEXT, path,
					(formula.group(1) != null) ? formula.group(1) : formula.group(2)) : null;
		}
		return (kind == FieldKind.TEXT) ? inText(path, text, cell, broken) : null;
	}

	private static @Nullable SheetHint inText(String path, String text, CellKind cell, boolean broken) {
		if (cell == CellKind.DATE) {
			return new SheetHint(Kind.MADE_A_DATE, path, null);
		}
		if (text.indexOf('+') > 0 && SpreadsheetNumber.isScientific(text)) {
			return new SheetHint(Kind.SCIENTIFIC, path, null);
		}
		if (!AsciiText.isDigits(text)) {
			return null;
		}
		if (lostDigits(text, cell)) {
			return new SheetHint(Kind.DIGITS_LOST, path, null);
		}
		boolean canBeginWithZero = path.equals("passport.number") || path.equals("contact.phone");
		if (!canBeginWithZero || !broken) {
			return null;
		}
		if (path.equals("passport.number") ? text.length() == PASSPORT_MINIMUM - 1 : isWithoutZero(text)) {
			return new SheetHint(Kind.LEADING_ZERO, path, "0" + text);
		}
		return (cell == CellKind.NUMBER) ? new SheetHint(Kind.NUMBER_CELL, path, null) : null;
	}

	/** Nine or ten digits, as remain of 0 20 7946 0958 or 010 6512 3456. */
	private static boolean isWithoutZero(String text) {
		return (text.length() == 10 || text.length() == 9) && text.charAt(0) != '0';
	}

	private static boolean lostDigits(String text, CellKind cell) {
		if (text.length() <= KEPT_DIGITS || text.length() > LONGEST_NUMBER) {
			return false;
		}
		for (int i = KEPT_DIGITS; i < text.length(); i++) {
			if (text.charAt(i) != '0') {
				return false;
			}
		}
		// A sixteen-digit number in a text cell may well end in a zero.
		return cell == CellKind.NUMBER || text.length() > KEPT_DIGITS + 1;
	}

}
