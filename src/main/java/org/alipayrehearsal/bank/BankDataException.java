package org.alipayrehearsal.bank;

/**
 * Thrown if a file of banks or cards is invalid. The message is meant for the author of
 * the file.
 */
public class BankDataException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String remedy;

	/**
	 * Create an exception for an invalid file.
	 * @param file the file
	 * @param place the place in the file, for example {@code line 12}; blank for the
	 * whole file
	 * @param problem what is wrong, as a sentence
	 * @param remedy what is allowed or what to do, as a sentence
	 */
	public BankDataException(String file, String place, String problem, String remedy) {
		super(file + (place.isBlank() ? "" : ", " + place) + ": " + problem);
		this.remedy = remedy;
	}

	/**
	 * Create an exception for an unreadable file.
	 * @param file the file
	 * @param problem what is wrong, as a sentence
	 * @param remedy what is allowed or what to do, as a sentence
	 * @param cause the failure
	 */
	public BankDataException(String file, String problem, String remedy, Throwable cause) {
		super(file + ": " + problem, cause);
		this.remedy = remedy;
	}

	/**
	 * {@return what is allowed or what to do, as a sentence}
	 */
	public String remedy() {
		return this.remedy;
	}

}
