package org.alipayrehearsal.web.template;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.view.ThymeleafView;

/**
 * A view that encodes a rendered page at once. The writer of a response encodes character
 * by character if one of them is not of Latin-1, as in every page of this site. The page
 * waits in the buffer of the response: it is sent in one piece when all filters have
 * returned, so that a client that has it finds its session stored.
 */
public class PageView extends ThymeleafView {

	@Override
	public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		RenderedPage page = new RenderedPage(response);
		super.render(model, request, page);
		byte[] bytes = page.text().getBytes(Charset.forName(response.getCharacterEncoding()));
		if (bytes.length > response.getBufferSize()) {
			response.setBufferSize(bytes.length);
		}
		response.getOutputStream().write(bytes);
	}

	/**
	 * A response that keeps what is written.
	 */
	private static final class RenderedPage extends HttpServletResponseWrapper {

		private final PageText text = new PageText();

		private final PrintWriter writer = new PrintWriter(this.text);

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

		String text() {
			return this.text.toString();
		}

	}

	/**
	 * Keeps a text that is written at once without a copy.
	 */
	private static final class PageText extends Writer {

		private String text = "";

		@Override
		public void write(String written, int offset, int length) {
			String part = written.substring(offset, offset + length);
			this.text = this.text.isEmpty() ? part : this.text + part;
		}

		@Override
		public void write(char[] written, int offset, int length) {
			write(String.valueOf(written, offset, length), 0, length);
		}

		@Override
		public void flush() {
			// Nothing is passed on.
		}

		@Override
		public void close() {
			// Nothing is passed on.
		}

		@Override
		public String toString() {
			return this.text;
		}

	}

}
