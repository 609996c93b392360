package org.alipayrehearsal.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.parser.AcceptEncoding;

import org.springframework.http.HttpHeaders;

/**
 * The content coding {@code gzip}.
 */
public final class GzipCoding {

	/** The value of {@code Content-Encoding}. */
	public static final String NAME = "gzip";

	private static final int BUFFER = 8192;

	private GzipCoding() {
	}

	/**
	 * {@return whether the client of a request prefers a compressed response} A quality
	 * of 0 refuses a coding, and {@code *} stands for those that are not listed (RFC
	 * 9110, section 12.5.3).
	 * @param request the request
	 * @throws IOException never, as the header is in memory
	 */
	public static boolean isAccepted(HttpServletRequest request) throws IOException {
		if (request.getHeader(HttpHeaders.ACCEPT_ENCODING) == null) {
			return false;
		}
		double gzip = -1;
		double others = 0;
		double identity = 0;
		for (String header : Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING))) {
			for (AcceptEncoding coding : AcceptEncoding.parse(new StringReader(header))) {
				switch (coding.getEncoding().toLowerCase(Locale.ROOT)) {
					case NAME, "x-gzip" -> gzip = Math.max(gzip, coding.getQuality());
					case "*" -> others = coding.getQuality();
					case "identity" -> identity = coding.getQuality();
					default -> {
						// The application has no other coding.
					}
				}
			}
		}
		double quality = (gzip >= 0) ? gzip : others;
		return quality > 0 && quality >= identity;
	}

	/**
	 * Compress what is written to a response, at the speed of the lowest level.
	 * @param target the body of the response
	 * @return the stream to write to
	 * @throws IOException if the target cannot be written to
	 */
	public static OutputStream compressing(OutputStream target) throws IOException {
		return new FastStream(target);
	}

	/**
	 * Compress a response that is sent once, at the speed of the lowest level. The native
	 * memory, which holds what was compressed, is released at once and not kept for
	 * another person's page; keeping it would save nothing that can be measured.
	 * @param bytes holds the response
	 * @param offset where the response begins
	 * @param length the length of the response
	 * @return the compressed response
	 * @throws IOException never, as the response is in memory
	 */
	public static byte[] compressOnce(byte[] bytes, int offset, int length) throws IOException {
		ByteArrayOutputStream compressed = new ByteArrayOutputStream(BUFFER);
		try (GZIPOutputStream gzip = new FastStream(compressed)) {
			gzip.write(bytes, offset, length);
		}
		return compressed.toByteArray();
	}

	private static final class FastStream extends GZIPOutputStream {

		FastStream(OutputStream compressed) throws IOException {
			super(compressed, BUFFER);
			this.def.setLevel(Deflater.BEST_SPEED);
		}

	}

}
