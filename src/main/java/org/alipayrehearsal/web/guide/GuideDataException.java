package org.alipayrehearsal.web.guide;

/**
 * A file of words, messages or questions cannot be used. The message is for whoever wrote
 * the file.
 */
public class GuideDataException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * A file that cannot be used.
	 * @param file the file
	 * @param problem where in the file and what is wrong, as a sentence
	 * @param cause the failure
	 */
	public GuideDataException(String file, String problem, Throwable cause) {
		super(file + ": " + problem, cause);
	}

}
