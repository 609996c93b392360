package org.alipayrehearsal.scan;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.alipayrehearsal.scan.metadata.ImageMetadata;

/**
 * Reads the text chunks of a PNG file: a keyword and a text, plain or compressed. At most
 * the first 64 kB of a text are inflated.
 */
final class PngTexts {

	private static final int MOST_TEXTS = 50;

	private static final int LONGEST_KEYWORD = 79;

	private static final int LONGEST_TEXT = 64 * 1024;

	private static final String XMP = "XML:com.adobe.xmp";

	private final ImageMetadata metadata;

	private int texts;

	PngTexts(ImageMetadata metadata) {
		this.metadata = metadata;
	}

	/** Read a chunk of any type. */
	void chunk(String type, ByteBuffer data) {
		boolean text = type.equals("tEXt") || type.equals("zTXt") || type.equals("iTXt");
		if (!text || this.texts++ >= MOST_TEXTS) {
			return;
		}
		int end = zero(data, 0);
		if (end < 0 || end > LONGEST_KEYWORD) {
			return;
		}
		String keyword = string(data.slice(0, end), StandardCharsets.ISO_8859_1);
		switch (type) {
			case "tEXt" -> found(keyword, beginning(data, end + 1, false), StandardCharsets.ISO_8859_1);
			case "zTXt" -> found(keyword, beginning(data, end + 2, true), StandardCharsets.ISO_8859_1);
			default -> international(keyword, data, end + 1);
		}
	}

	/**
	 * Read the rest of an {@code iTXt} chunk: compression flag and method, language tag,
	 * translated keyword and text.
	 */
	private void international(String keyword, ByteBuffer data, int at) {
		int language = (at + 2 <= data.limit()) ? zero(data, at + 2) : -1;
		int translated = (language < 0) ? -1 : zero(data, language + 1);
		if (translated >= 0) {
			found(keyword, beginning(data, translated + 1, data.get(at) == 1), StandardCharsets.UTF_8);
		}
	}

	private void found(String keyword, ByteBuffer text, Charset charset) {
		switch (keyword) {
			case XMP -> this.metadata.xmp(text);
			case "Software", "Source", "Creator Tool" -> this.metadata.program(string(text, charset));
			case "Comment", "Description", "Title", "UserComment", "parameters", "prompt", "workflow" -> {
				// GIMP names itself only in a comment.
				String comment = string(text, charset);
				this.metadata.comment(comment);
				if (comment.startsWith("Created with ")) {
					this.metadata.program(comment);
				}
			}
			case "AIGC" -> this.metadata.comment("{\"AIGC\":" + string(text, charset) + "}");
			default -> {
			}
		}
	}

	private static ByteBuffer beginning(ByteBuffer data, int start, boolean compressed) {
		if (start > data.limit()) {
			return ByteBuffer.allocate(0);
		}
		ByteBuffer stored = data.slice(start, data.limit() - start);
		if (!compressed) {
			return stored.slice(0, Math.min(stored.limit(), LONGEST_TEXT));
		}
		byte[] text = new byte[LONGEST_TEXT];
		Inflater inflater = new Inflater();
		try {
			inflater.setInput(stored);
			return ByteBuffer.wrap(text, 0, inflater.inflate(text)).slice();
		}
		catch (DataFormatException ex) {
			// Decoders ignore such a text too.
			return ByteBuffer.allocate(0);
		}
		finally {
			inflater.end();
		}
	}

	private static int zero(ByteBuffer data, int from) {
		for (int i = from; i < data.limit(); i++) {
			if (data.get(i) == 0) {
				return i;
			}
		}
		return -1;
	}

	private static String string(ByteBuffer text, Charset charset) {
		return charset.decode(text.duplicate()).toString();
	}

}
