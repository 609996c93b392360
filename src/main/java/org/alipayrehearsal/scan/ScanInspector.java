package org.alipayrehearsal.scan;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Examines an uploaded picture in memory.
 */
public class ScanInspector {

	/**
	 * Measures a picture.
	 * @param fileName the name the browser sent
	 * @param content the file's bytes; they are not kept
	 * @return what was measured
	 */
	public ScanReport inspect(String fileName, byte[] content) {
		try {
			String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
			return new ScanReport(fileName, content.length, sha256);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
