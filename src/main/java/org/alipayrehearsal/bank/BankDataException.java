package org.alipayrehearsal.bank;

/**
 * A file with data of banks or cards cannot be used. The message is for whoever wrote the
 * file.
 */
public class BankDataException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String remedy;

	/**
	 * A file that cannot be used.
	 * @param file the file
	 * @param place where in the file, for example {@code line 12}; blank where the whole
	 * file is meant
	 * @param problem what is wrong, as a sentence
	 * @param remedy what is allowed or what to do, as a sentence
	 */
	public BankDataException(String file, String place, String problem, String remedy) {
		super(file + (place.isBlank() ? "" : ", " + place) + ": " + problem);
		this.remedy = remedy;
	}

	/**
	 * A file that cannot be read.
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
	 * What is allowed, or what to do.
	 * @return a sentence
	 */
	public String remedy() {
		return this.remedy;
	}

}
