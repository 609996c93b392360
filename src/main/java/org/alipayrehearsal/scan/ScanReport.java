package org.alipayrehearsal.scan;

import org.jspecify.annotations.Nullable;

/**
 * What was measured on an uploaded picture: facts, no pixels, no result.
 *
 * @param fileName the name the browser sent, without folders, at most 255 characters
 * @param bytes the file's length in bytes
 * @param sha256 the digest of the file's bytes, lower-case hexadecimal
 * @param type what the file is by its content
 * @param size the size its header names, of a decoded picture turned as its orientation
 * says; null where it names none, and where the header was not read, because the file is
 * no readable picture or too large
 * @param decoding what became of decoding it
 * @param facts what its pixels showed; null where it was not decoded whole
 */
public record ScanReport(String fileName, long bytes, String sha256, FileType type, @Nullable PictureSize size,
		Decoding decoding, @Nullable PictureFacts facts) {

	/**
	 * Without the file's name, which may name a person, and without the digest, which
	 * tells who has the same file.
	 */
	@Override
	public String toString() {
		return "ScanReport[bytes=" + this.bytes + ", type=" + this.type + ", size=" + this.size + ", decoding="
				+ this.decoding + "]";
	}

}
