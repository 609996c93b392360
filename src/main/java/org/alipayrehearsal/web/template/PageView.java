package org.alipayrehearsal.web.template;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.alipayrehearsal.http.GzipCoding;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.view.ThymeleafView;

import org.springframework.boot.web.server.Compression;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * A view that encodes a rendered page at once. The writer of a response encodes character
 * by character if one of them is not of Latin-1, as in every page of this site. The page
 * waits in the buffer of the response: it is sent in one piece when all filters have
 * returned, so that a client that has it finds its session stored.
 * <p>
 * A page is compressed as a whole, too, if the client accepts that. Tomcat compresses at
 * a higher level and in pieces of 512 bytes.
 */
public class PageView extends ThymeleafView {

	private Compression compression = new Compression();

	/** Reads {@code server.compression}, which Tomcat follows for everything else. */
	@Override
	protected void initApplicationContext(ApplicationContext context) {
		super.initApplicationContext(context);
		context.getBeanProvider(ServerProperties.class)
			.ifAvailable((properties) -> this.compression = properties.getCompression());
	}

	@Override
	public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		RenderedPage page = new RenderedPage(response);
		super.render(model, request, page);
		ByteBuffer bytes = Charset.forName(response.getCharacterEncoding())
			.encode(isChinese(request) ? ChineseSpacing.apply(page.characters()) : page.characters());
		if (isCompressed(bytes.remaining()) && GzipCoding.isAccepted(request)) {
			bytes = ByteBuffer.wrap(GzipCoding.compressOnce(bytes.array(), bytes.arrayOffset(), bytes.remaining()));
			response.setHeader(HttpHeaders.CONTENT_ENCODING, GzipCoding.NAME);
			response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		}
		if (bytes.remaining() > response.getBufferSize()) {
			response.setBufferSize(bytes.remaining());
		}
		response.getOutputStream().write(bytes.array(), bytes.arrayOffset(), bytes.remaining());
	}

	private static boolean isChinese(HttpServletRequest request) {
		return RequestContextUtils.getLocale(request).getLanguage().equals(Locale.CHINESE.getLanguage());
	}

	private boolean isCompressed(int length) {
		return this.compression.getEnabled() && length >= this.compression.getMinResponseSize().toBytes();
	}

	/**
	 * A response that keeps what is written.
	 */
	private static final class RenderedPage extends HttpServletResponseWrapper {

		private final PageWriter writer = new PageWriter();

		RenderedPage(HttpServletResponse response) {
			super(response);
		}

		@Override
		public PrintWriter getWriter() {
			return this.writer;
		}

		@Override
		public void flushBuffer() {
			// The page is not sent yet.
		}

		CharBuffer characters() {
			return this.writer.characters();
		}

	}

	/**
	 * Keeps characters. Unlike the writers of the JDK it takes no lock for each of the
	 * many small texts of a page.
	 */
	private static final class PageWriter extends PrintWriter {

		private static final int USUAL_LENGTH = 16_000;

		private char[] characters = new char[USUAL_LENGTH];

		private int length;

		PageWriter() {
			super(Writer.nullWriter());
		}

		private void ensureRoom(int added) {
			if (added > this.characters.length - this.length) {
				this.characters = Arrays.copyOf(this.characters,
						Math.max(2 * this.characters.length, Math.addExact(this.length, added)));
			}
		}

		@Override
		public void write(int character) {
			ensureRoom(1);
			this.characters[this.length++] = (char) character;
		}

		@Override
		public void write(char[] written, int offset, int count) {
			ensureRoom(count);
			System.arraycopy(written, offset, this.characters, this.length, count);
			this.length += count;
		}

		@Override
		public void write(String written, int offset, int count) {
			ensureRoom(count);
			written.getChars(offset, offset + count, this.characters, this.length);
			this.length += count;
		}

		CharBuffer characters() {
			return CharBuffer.wrap(this.characters, 0, this.length);
		}

	}

}
