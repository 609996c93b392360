package org.alipayrehearsal.scan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Detects the type of a file from its first bytes.
 */
final class FileSignatures {

	/** The number of bytes that are examined. */
	private static final int BEGINNING = 1024;

	private static final List<Signature> SIGNATURES = List.of(new Signature("\u00ff\u00d8\u00ff", FileType.JPEG),
			new Signature("\u0089PNG\r\n\u001a\n", FileType.PNG), new Signature("GIF87a", FileType.GIF),
			new Signature("GIF89a", FileType.GIF), new Signature("II*\0", FileType.TIFF),
			new Signature("MM\0*", FileType.TIFF), new Signature("II+\0", FileType.TIFF),
			new Signature("MM\0+", FileType.TIFF), new Signature("\0\0\0\fjP  \r\n\u0087\n", FileType.JPEG_2000),
			new Signature("\u00ffO\u00ffQ", FileType.JPEG_2000),
			new Signature("\0\0\0\fJXL \r\n\u0087\n", FileType.JPEG_XL), new Signature("\u00ff\n", FileType.JPEG_XL),
			new Signature("8BPS", FileType.PHOTOSHOP), new Signature("%PDF-", FileType.PDF),
			new Signature("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", FileType.OFFICE),
			new Signature("{\\rtf", FileType.OFFICE), new Signature("Rar!\u001a\u0007", FileType.ARCHIVE),
			new Signature("7z\u00bc\u00af'\u001c", FileType.ARCHIVE), new Signature("\u001f\u008b\b", FileType.ARCHIVE),
			new Signature("\u001aE\u00df\u00a3", FileType.VIDEO), new Signature("\u007fELF", FileType.PROGRAM),
			new Signature("#!", FileType.PROGRAM));

	/** The possible lengths of a bitmap's information header. */
	private static final Set<Integer> BITMAP_HEADERS = Set.of(12, 16, 40, 52, 56, 64, 108, 124);

	private static final Set<String> AVIF_BRANDS = Set.of("avif", "avis");

	private static final Set<String> HEIF_BRANDS = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1",
			"msf1");

	private static final List<String> OFFICE_ENTRIES = List.of("[Content_Types].xml", "_rels/", "docProps/", "word/",
			"xl/", "ppt/", "mimetypeapplication/vnd.oasis");

	private FileSignatures() {
	}

	static FileType typeOf(byte[] content) {
		if (content.length == 0) {
			return FileType.EMPTY;
		}
		String start = new String(content, 0, Math.min(content.length, BEGINNING), StandardCharsets.ISO_8859_1);
		for (Signature signature : SIGNATURES) {
			if (start.startsWith(signature.bytes())) {
				return signature.type();
			}
		}
		if (start.startsWith("RIFF")) {
			return riff(start);
		}
		if (start.startsWith("ftyp", 4)) {
			return media(start);
		}
		if (start.startsWith("PK\u0003\u0004")) {
			return archive(start);
		}
		if (start.startsWith("BM") && start.length() > 18 && isBitmapHeader(start)) {
			return FileType.BMP;
		}
		return (start.indexOf('\0') >= 0) ? binary(start) : text(start);
	}

	private static FileType riff(String start) {
		if (start.startsWith("WEBP", 8)) {
			return FileType.WEBP;
		}
		return start.startsWith("AVI ", 8) ? FileType.VIDEO : FileType.UNKNOWN;
	}

	/** The brands of an ISO base media file distinguish pictures from videos. */
	private static FileType media(String start) {
		int end = Math.min(start.length(), Math.max(16, start.charAt(2) << 8 | start.charAt(3)));
		boolean heif = false;
		for (int i = 8; i + 4 <= end; i += 4) {
			String brand = start.substring(i, i + 4);
			if (AVIF_BRANDS.contains(brand)) {
				return FileType.AVIF;
			}
			heif = heif || HEIF_BRANDS.contains(brand);
		}
		return heif ? FileType.HEIC : FileType.VIDEO;
	}

	private static FileType archive(String start) {
		String entry = (start.length() > 30) ? start.substring(30) : "";
		return OFFICE_ENTRIES.stream().anyMatch(entry::startsWith) ? FileType.OFFICE : FileType.ARCHIVE;
	}

	private static boolean isBitmapHeader(String start) {
		int length = start.charAt(14) | start.charAt(15) << 8 | start.charAt(16) << 16 | start.charAt(17) << 24;
		return BITMAP_HEADERS.contains(length);
	}

	private static FileType binary(String start) {
		if (start.startsWith("MZ")) {
			return FileType.PROGRAM;
		}
		if (start.startsWith("moov", 4) || start.startsWith("mdat", 4)) {
			return FileType.VIDEO;
		}
		boolean utf16 = start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff");
		return utf16 ? FileType.TEXT : FileType.UNKNOWN;
	}

	private static FileType text(String start) {
		if (start.contains("%PDF-")) {
			return FileType.PDF;
		}
		String lower = start.toLowerCase(Locale.ROOT);
		if (lower.contains("<svg")) {
			return FileType.SVG;
		}
		if (lower.contains("<!doctype html") || lower.contains("<html") || lower.contains("<head")
				|| lower.contains("<body")) {
			return FileType.HTML;
		}
		boolean control = start.chars()
			.anyMatch((character) -> character < ' ' && character != '\t' && character != '\r' && character != '\n'
					&& character != '\f');
		return control ? FileType.UNKNOWN : FileType.TEXT;
	}

	private record Signature(String bytes, FileType type) {

	}

}
