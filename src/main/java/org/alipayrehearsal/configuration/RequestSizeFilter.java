package org.alipayrehearsal.configuration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.server.ContentTooLargeException;

/**
 * Rejects a request whose body exceeds its limit: at once if the request declares its
 * length, otherwise while the body is read. The filter precedes everything that reads a
 * body, including the CSRF filter of Spring Security.
 */
class RequestSizeFilter extends OncePerRequestFilter {

	private final RequestLimits limits;

	RequestSizeFilter(RequestLimits limits) {
		this.limits = limits;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		long limit = this.limits.of(path, request.getContentType()).toBytes();
		long length = request.getContentLengthLong();
		if (length > limit) {
			response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
			return;
		}
		chain.doFilter((length < 0) ? new BoundedRequest(request, limit) : request, response);
	}

	/**
	 * A request without a declared length, whose body can be read up to a limit. The
	 * container reads parameters and parts itself and has its own limits for them.
	 */
	private static final class BoundedRequest extends HttpServletRequestWrapper {

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
