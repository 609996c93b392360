package org.alipayrehearsal.web.guide;

/**
 * Thrown when a data file of the guide pages is invalid. The message is addressed to the
 * author of the file.
 */
public class GuideDataException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception.
	 * @param file the file
	 * @param problem the problem and its place in the file
	 * @param cause the cause
	 */
	public GuideDataException(String file, String problem, Throwable cause) {
		super(file + ": " + problem, cause);
	}

}
