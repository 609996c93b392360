package org.alipayrehearsal.scan;

/**
 * What a file is, told by its content. Neither its name nor what the browser says of it
 * counts.
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

	/** A TIFF picture, also the raw pictures of many cameras. */
	TIFF("TIFF"),

	/** A GIF picture. */
	GIF("GIF"),

	/** A HEIF picture, mostly HEIC: what iPhones save unless told otherwise. */
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

	/** A packed file: ZIP, RAR, 7z or gzip. */
	ARCHIVE("ZIP"),

	/** A film: MP4, QuickTime, AVI or Matroska. */
	VIDEO("video"),

	/** A web page. */
	HTML("HTML"),

	/** Plain text. */
	TEXT("text"),

	/** A program. */
	PROGRAM("program"),

	/** Nothing: the file has no content. */
	EMPTY("empty"),

	/** Something else. */
	UNKNOWN("unknown");

	private final String label;

	FileType(String label) {
		this.label = label;
	}

	/**
	 * What the type is called in every language, for example {@code JPEG 2000}.
	 * @return the name
	 */
	public String label() {
		return this.label;
	}

	/**
	 * Whether pictures of this type can be decoded here.
	 * @return whether they can
	 */
	public boolean isReadable() {
		return this == JPEG || this == PNG || this == BMP || this == WEBP || this == TIFF;
	}

	/**
	 * Tells a file's type.
	 * @param content the file's bytes
	 * @return the type
	 */
	public static FileType of(byte[] content) {
		return FileSignatures.typeOf(content);
	}

}
