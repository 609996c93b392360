package org.alipayrehearsal.data;

/**
 * Thrown if a data file cannot be used. The message is for the author of the file.
 */
public class DataFileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String remedy;

	/**
	 * Creates an exception for content that is not allowed.
	 * @param file the file
	 * @param place where in the file, for example {@code bank 3 (ICBC)}; blank for the
	 * whole file
	 * @param problem what is wrong, as a sentence
	 * @param remedy what is allowed or what to do, as a sentence
	 */
	public DataFileException(String file, String place, String problem, String remedy) {
		super(file + (place.isBlank() ? "" : ", " + place) + ": " + problem);
		this.remedy = remedy;
	}

	/**
	 * Creates an exception for a file that cannot be read.
	 * @param file the file
	 * @param problem what is wrong, as a sentence
	 * @param remedy what is allowed or what to do, as a sentence
	 * @param cause the failure
	 */
	public DataFileException(String file, String problem, String remedy, Throwable cause) {
		super(file + ": " + problem, cause);
		this.remedy = remedy;
	}

	/**
	 * Returns what is allowed or what to do.
	 * @return a sentence
	 */
	public String remedy() {
		return this.remedy;
	}

}
