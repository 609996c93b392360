package org.alipayrehearsal.rule;

/**
 * The exact text to type instead.
 *
 * @param path the field to type it into, for example {@code passport.number}
 * @param value the whole text of the field
 */
public record Fix(String path, String value) {

	/**
	 * Without the value: it is a person's answer and must not reach a log.
	 */
	@Override
	public String toString() {
		return "Fix[path=" + this.path + "]";
	}

}
