package org.alipayrehearsal.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * The content coding gzip of pages (RFC 9110, section 8.4.1.3).
 */
public final class GzipCoding {

	/** The name of the coding. */
	public static final String NAME = "gzip";

	private GzipCoding() {
	}

	/**
	 * {@return whether a request accepts the coding} A quality of 0 refuses it (RFC 9110,
	 * section 12.5.3).
	 * @param request the request
	 */
	public static boolean isAccepted(HttpServletRequest request) {
		@Nullable String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
		if (accepted == null) {
			return false;
		}
		for (String coding : accepted.toLowerCase(Locale.ROOT).split(",", -1)) {
			String[] parts = coding.strip().split("\\s*;\\s*q\\s*=\\s*", -1);
			if (parts[0].equals(NAME)) {
				return parts.length == 1 || !parts[1].matches("0(?:\\.0*)?");
			}
		}
		return false;
	}

	/**
	 * Encodes a page that is sent once, at the level that costs least.
	 * @param page the page, with an accessible array
	 * @return the encoded page
	 * @throws IOException never, because nothing but memory is written
	 */
	public static ByteBuffer encode(ByteBuffer page) throws IOException {
		ByteArrayOutputStream encoded = new ByteArrayOutputStream(page.remaining() / 2);
		try (GZIPOutputStream gzip = new FastGzip(encoded)) {
			gzip.write(page.array(), page.arrayOffset() + page.position(), page.remaining());
		}
		return ByteBuffer.wrap(encoded.toByteArray());
	}

	private static final class FastGzip extends GZIPOutputStream {

		FastGzip(ByteArrayOutputStream target) throws IOException {
			super(target, 1 << 13);
			this.def.setLevel(Deflater.BEST_SPEED);
		}

	}

}
