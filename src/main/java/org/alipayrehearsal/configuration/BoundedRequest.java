package org.alipayrehearsal.configuration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.springframework.web.server.ContentTooLargeException;

/**
 * A request that does not say how long its body is, and whose body can be read up to a
 * limit. Parameters and parts are read by the server, which has limits of its own.
 */
class BoundedRequest extends HttpServletRequestWrapper {

	private final long limit;

	BoundedRequest(HttpServletRequest request, long limit) {
		super(request);
		this.limit = limit;
	}

	@Override
	public ServletInputStream getInputStream() throws IOException {
		return new BoundedStream(super.getInputStream(), this.limit);
	}

	@Override
	public BufferedReader getReader() throws IOException {
		String encoding = getCharacterEncoding();
		return new BufferedReader(new InputStreamReader(getInputStream(),
				(encoding != null) ? encoding : StandardCharsets.ISO_8859_1.name()));
	}

	private static final class BoundedStream extends ServletInputStream {

		private final ServletInputStream body;

		private long left;

		BoundedStream(ServletInputStream body, long limit) {
			this.body = body;
			this.left = limit;
		}

		@Override
		public int read() throws IOException {
			int next = this.body.read();
			if (next >= 0) {
				count(1);
			}
			return next;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int count = this.body.read(buffer, offset, length);
			if (count > 0) {
				count(count);
			}
			return count;
		}

		@Override
		public boolean isFinished() {
			return this.body.isFinished();
		}

		@Override
		public boolean isReady() {
			return this.body.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			this.body.setReadListener(listener);
		}

		private void count(int bytes) {
			this.left -= bytes;
			if (this.left < 0) {
				throw new ContentTooLargeException(null);
			}
		}

	}

}
