package org.alipayrehearsal.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A file format that is not a table. It is detected by its signature, regardless of the
 * file name.
 */
enum OtherFormat {

	/** A PDF document. */
	PDF("pdf"),

	/** A picture, for example a JPEG. */
	PICTURE("picture"),

	/** A text document, for example of Word. */
	DOCUMENT("document"),

	/** Slides, for example of PowerPoint. */
	PRESENTATION("presentation"),

	/** An archive, for example a ZIP file, that is not a document. */
	ARCHIVE("archive"),

	/** An audio or video recording. */
	RECORDING("recording"),

	/** Another binary file. */
	UNKNOWN("unknown");

	private static final String TEXT_CONTROLS = "\t\n\u000B\f\r\u001A";

	/** The size of the header of a compound file. */
	private static final int COMPOUND_HEADER = 512;

	/** The searched part of the directory of a compound file: 32 entries. */
	private static final int COMPOUND_DIRECTORY = 4096;

	/** The brands of MP4 files that are pictures (HEIF, AVIF). */
	private static final List<String> PICTURE_BRANDS = List.of("hei", "hev", "mif1", "msf1", "avif", "avis");

	private static final List<Signature> SIGNATURES = List.of(new Signature(PDF, "%PDF"),
			new Signature(PICTURE, "\u00FF\u00D8\u00FF"), new Signature(PICTURE, "\u0089PNG\r\n\u001A\n"),
			new Signature(PICTURE, "GIF87a"), new Signature(PICTURE, "GIF89a"), new Signature(PICTURE, "II*\0"),
			new Signature(PICTURE, "MM\0*"), new Signature(PICTURE, "RIFF????WEBP"),
			new Signature(PICTURE, "BM????\0\0\0\0"), new Signature(PICTURE, "\0\0\0\fJXL "),
			new Signature(PICTURE, "\0\0\0\fjP  "), new Signature(PICTURE, "8BPS\0"), new Signature(PICTURE, "<svg"),
			new Signature(DOCUMENT, "{\\rtf"), new Signature(ARCHIVE, "Rar!\u001A\u0007"),
			new Signature(ARCHIVE, "7z\u00BC\u00AF'\u001C"), new Signature(ARCHIVE, "\u001F\u008B"),
			new Signature(ARCHIVE, "BZh?1AY&SY"), new Signature(ARCHIVE, "\u00FD7zXZ\0"),
			new Signature(RECORDING, "\0???ftyp"), new Signature(RECORDING, "ID3\2"), new Signature(RECORDING, "ID3\3"),
			new Signature(RECORDING, "ID3\4"), new Signature(RECORDING, "OggS\0"),
			new Signature(RECORDING, "RIFF????WAVE"), new Signature(RECORDING, "RIFF????AVI "),
			new Signature(RECORDING, "#!AMR"), new Signature(RECORDING, "\u001AE\u00DF\u00A3"));

	private final String code;

	OtherFormat(String code) {
		this.code = code;
	}

	/**
	 * {@return the code; its text has the key batch.refusal.not-a-table.&lt;code&gt;}
	 */
	String code() {
		return this.code;
	}

	/**
	 * Recognize a format by its signature.
	 * @param beginning the first bytes of a file
	 * @return the format, or null if the file may be a table
	 */
	static @Nullable OtherFormat of(byte[] beginning) {
		for (Signature signature : SIGNATURES) {
			if (signature.matches(beginning)) {
				return isPicture(beginning) ? PICTURE : signature.format;
			}
		}
		return null;
	}

	/** Whether a file in the container of MP4 is a picture. */
	private static boolean isPicture(byte[] beginning) {
		String text = new String(beginning, 0, Math.min(beginning.length, 12), StandardCharsets.ISO_8859_1);
		return text.startsWith("ftyp", 4) && PICTURE_BRANDS.stream().anyMatch((brand) -> text.startsWith(brand, 8));
	}

	/**
	 * Recognize a document in a compound file, the format of Office before 2007, by the
	 * names of its streams.
	 * @param file the file, from its beginning
	 * @param most how far into the file to read at most, in bytes
	 * @return the format, or null if the file may be a workbook
	 * @throws IOException if the file cannot be read
	 */
	static @Nullable OtherFormat ofCompoundFile(InputStream file, long most) throws IOException {
		byte[] header = file.readNBytes(COMPOUND_HEADER);
		if (header.length < COMPOUND_HEADER) {
			return null;
		}
		ByteBuffer fields = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
		boolean large = fields.getShort(30) == 12;
		long directory = (Integer.toUnsignedLong(fields.getInt(48)) + 1) << (large ? 12 : 9);
		if (directory > most) {
			return null;
		}
		for (long left = directory - COMPOUND_HEADER; left > 0;) {
			long skipped = file.skip(left);
			if (skipped <= 0 && file.read() < 0) {
				return null;
			}
			left -= Math.max(skipped, 1);
		}
		String names = new String(file.readNBytes(COMPOUND_DIRECTORY), StandardCharsets.UTF_16LE);
		if (names.contains("WordDocument")) {
			return DOCUMENT;
		}
		return names.contains("PowerPoint Document") ? PRESENTATION : null;
	}

	/**
	 * Whether bytes are binary rather than text in any encoding but UTF-16: they contain
	 * control characters other than those that separate lines, cells and pages or end a
	 * text.
	 * @param beginning the first bytes of a file
	 * @return whether the file is binary
	 */
	static boolean isBinary(byte[] beginning) {
		for (byte one : beginning) {
			if (one >= 0 && one < ' ' && TEXT_CONTROLS.indexOf(one) < 0) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The bytes that a format begins with.
	 *
	 * @param format the format
	 * @param bytes the bytes as characters of ISO-8859-1, a question mark for any byte
	 */
	private record Signature(OtherFormat format, String bytes) {

		boolean matches(byte[] beginning) {
			if (beginning.length < this.bytes.length()) {
				return false;
			}
			for (int i = 0; i < this.bytes.length(); i++) {
				char expected = this.bytes.charAt(i);
				if (expected != '?' && expected != (beginning[i] & 0xFF)) {
					return false;
				}
			}
			return true;
		}

	}

}
