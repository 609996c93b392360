package org.alipayrehearsal.configuration;

import java.io.IOException;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * Provides the CSRF token for an error page whose request was refused before the CSRF
 * filter of Spring Security was reached: the page contains a form too, the language
 * switch. The token is loaded when the page asks for it.
 */
class ErrorPageFilter implements Filter {

	private final CsrfTokenRepository tokens;

	private final CsrfTokenRequestHandler handler = new XorCsrfTokenRequestAttributeHandler();

	ErrorPageFilter(CsrfTokenRepository tokens) {
		this.tokens = tokens;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (request.getAttribute(CsrfToken.class.getName()) == null) {
			HttpServletRequest failed = (HttpServletRequest) request;
			HttpServletResponse page = (HttpServletResponse) response;
			this.handler.handle(failed, page, this.tokens.loadDeferredToken(failed, page));
		}
		chain.doFilter(request, response);
	}

}
