package org.alipayrehearsal.configuration;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.HeaderWriter;

/**
 * Prepares an error page whose request was refused before the filters of Spring Security
 * were reached: with the headers of a page and the CSRF token of its form, the language
 * switch. The token is loaded when the page asks for it. The page is HTML, whatever the
 * request accepts.
 */
class ErrorPageFilter implements Filter {

	private static final String POLICY = "Content-Security-Policy";

	private final CsrfTokenRepository tokens;

	private final HeaderWriter headers;

	private final CsrfTokenRequestHandler handler = new XorCsrfTokenRequestAttributeHandler();

	ErrorPageFilter(CsrfTokenRepository tokens, HeaderWriter headers) {
		this.tokens = tokens;
		this.headers = headers;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		HttpServletRequest failed = (HttpServletRequest) request;
		HttpServletResponse page = (HttpServletResponse) response;
		// It may be that of a rendered page, whose bytes are gone.
		page.setHeader(HttpHeaders.CONTENT_ENCODING, null);
		if (!page.containsHeader(POLICY)) {
			this.headers.writeHeaders(failed, page);
		}
		if (request.getAttribute(CsrfToken.class.getName()) == null) {
			this.handler.handle(failed, page, this.tokens.loadDeferredToken(failed, page));
		}
		chain.doFilter(new HtmlRequest(failed), response);
	}

	private static final class HtmlRequest extends HttpServletRequestWrapper {

		HtmlRequest(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable String getHeader(String name) {
			return isAccept(name) ? MediaType.TEXT_HTML_VALUE : super.getHeader(name);
		}

		@Override
		public Enumeration<String> getHeaders(String name) {
			return isAccept(name) ? Collections.enumeration(List.of(MediaType.TEXT_HTML_VALUE))
					: super.getHeaders(name);
		}

		private static boolean isAccept(String name) {
			return name.equalsIgnoreCase(HttpHeaders.ACCEPT);
		}

	}

}
