package org.alipayrehearsal.scan.mrz;

/**
 * A second line taken apart, with each check digit judged by itself.
 */
final class LowerMrzLine {

	private final LowerMrzLineLayout layout;

	private final String text;

	private LowerMrzLine(LowerMrzLineLayout layout, String text) {
		this.layout = layout;
		this.text = text;
	}

	/**
	 * Takes a line apart.
	 * @param format a format of two lines
	 * @param text the second line, as long as the format's
	 * @return its parts
	 */
	static LowerMrzLine of(MrzFormat format, String text) {
		return new LowerMrzLine(LowerMrzLineLayout.of(format), text);
	}

	/** A field without its check digit, fillers included. */
	String text(CheckedField field) {
		return this.text.substring(field.start(), field.checkCell());
	}

	/** Whether a field has its check digit. */
	boolean isRight(CheckedField field) {
		String content = text(field);
		char digit = this.text.charAt(field.checkCell());
		boolean empty = field.fillerIfEmpty() && digit == '<' && content.equals("<".repeat(content.length()));
		return empty || CheckDigit.fits(content, digit);
	}

	/** Whether the composite check digit is right; true where the format has none. */
	boolean isCompositeRight() {
		int cell = this.layout.compositeCell();
		if (cell < 0) {
			return true;
		}
		StringBuilder composite = new StringBuilder();
		for (CheckedField field : this.layout.checked()) {
			composite.append(this.text, field.start(), field.checkCell() + 1);
		}
		return CheckDigit.fits(composite.toString(), this.text.charAt(cell));
	}

	/** Whether all check digits are right. */
	boolean isConsistent() {
		return isCompositeRight() && this.layout.checked().stream().allMatch(this::isRight);
	}

}
