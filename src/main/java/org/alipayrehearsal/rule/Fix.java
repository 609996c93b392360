package org.alipayrehearsal.rule;

/**
 * The exact text to type into a field instead.
 *
 * @param path the field to type it into, for example {@code passport.number}
 * @param value the whole text of the field
 */
public record Fix(String path, String value) {

	/**
	 * Omits the value: it contains a person's answer.
	 */
	@Override
	public String toString() {
		return "Fix[path=" + this.path + "]";
	}

}
