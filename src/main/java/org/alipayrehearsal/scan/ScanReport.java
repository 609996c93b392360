package org.alipayrehearsal.scan;

import org.jspecify.annotations.Nullable;

/**
 * The facts measured on an uploaded picture. It holds no pixels and no verdict.
 *
 * @param fileName the name sent by the browser, without folders, at most 255 characters
 * @param bytes the length of the file in bytes
 * @param sha256 the SHA-256 digest of the file, lower-case hexadecimal
 * @param type the type of the file, detected from its content
 * @param size the size according to the header, with the orientation of a decoded picture
 * applied; null if the file is not a readable picture, is too large, or has no valid
 * header
 * @param decoding the outcome of decoding the picture
 * @param facts the facts measured on the pixels; null if the picture was not decoded
 * completely
 */
public record ScanReport(String fileName, long bytes, String sha256, FileType type, @Nullable PictureSize size,
		Decoding decoding, @Nullable PictureFacts facts) {

	/** Return this report with the outcome of an analysis that yields no facts. */
	ScanReport undecoded(@Nullable PictureSize headerSize, Decoding outcome) {
		return new ScanReport(this.fileName, this.bytes, this.sha256, this.type, headerSize, outcome, null);
	}

	/** Return this report with the facts measured on a completely decoded picture. */
	ScanReport decoded(PictureSize uprightSize, PictureFacts measured) {
		return new ScanReport(this.fileName, this.bytes, this.sha256, this.type, uprightSize, Decoding.COMPLETE,
				measured);
	}

	/**
	 * Omits the file name, which may contain a person's name, and the digest, which
	 * identifies the file.
	 */
	@Override
	public String toString() {
		return "ScanReport[bytes=" + this.bytes + ", type=" + this.type + ", size=" + this.size + ", decoding="
				+ this.decoding + "]";
	}

}
