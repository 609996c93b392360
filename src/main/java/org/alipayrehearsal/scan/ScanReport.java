package org.alipayrehearsal.scan;

/**
 * What was measured on an uploaded picture: facts, no pixels, no judgement.
 *
 * @param fileName the name the browser sent, without folders
 * @param bytes the file's length in bytes
 * @param sha256 the digest of the file's bytes, lower-case hexadecimal
 */
public record ScanReport(String fileName, long bytes, String sha256) {

	/**
	 * Without the file's name, which may name a person.
	 */
	@Override
	public String toString() {
		return "ScanReport[bytes=" + this.bytes + "]";
	}

}
