package org.alipayrehearsal.scan;

/**
 * The type of a file, detected from its content. The file name and the media type sent by
 * the browser are ignored.
 */
public enum FileType {

	/** A JPEG picture, ISO/IEC 10918-1. */
	JPEG("JPEG"),

	/** A PNG picture, ISO/IEC 15948. */
	PNG("PNG"),

	/** A Windows or OS/2 bitmap. */
	BMP("BMP"),

	/** A WebP picture. */
	WEBP("WebP"),

	/** A TIFF picture, or a raw picture of many cameras. */
	TIFF("TIFF"),

	/** A GIF picture. */
	GIF("GIF"),

	/** A HEIF picture, for example HEIC, the default format of iPhones. */
	HEIC("HEIC"),

	/** An AVIF picture. */
	AVIF("AVIF"),

	/** A JPEG 2000 picture. */
	JPEG_2000("JPEG 2000"),

	/** A JPEG XL picture. */
	JPEG_XL("JPEG XL"),

	/** A Photoshop document. */
	PHOTOSHOP("Photoshop"),

	/** An SVG drawing. */
	SVG("SVG"),

	/** A PDF document. */
	PDF("PDF"),

	/** A document of Word, Excel, PowerPoint, OpenDocument or RTF. */
	OFFICE("Office"),

	/** An archive: ZIP, RAR, 7z or gzip. */
	ARCHIVE("ZIP"),

	/** A video: MP4, QuickTime, AVI or Matroska. */
	VIDEO("video"),

	/** A web page. */
	HTML("HTML"),

	/** Plain text. */
	TEXT("text"),

	/** A program. */
	PROGRAM("program"),

	/** The file has no content. */
	EMPTY("empty"),

	/** Any other type. */
	UNKNOWN("unknown");

	private final String label;

	FileType(String label) {
		this.label = label;
	}

	/**
	 * {@return the name of the type in every language, for example {@code JPEG 2000}}
	 */
	public String label() {
		return this.label;
	}

	/**
	 * {@return whether pictures of this type are decoded}
	 */
	public boolean isReadable() {
		return this == JPEG || this == PNG || this == BMP || this == WEBP || this == TIFF;
	}

	/**
	 * Detect the type of a file.
	 * @param content the bytes of the file
	 * @return the type
	 */
	public static FileType of(byte[] content) {
		return FileSignatures.typeOf(content);
	}

}
