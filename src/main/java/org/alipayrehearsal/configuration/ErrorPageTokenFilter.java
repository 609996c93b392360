package org.alipayrehearsal.configuration;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.DeferredCsrfToken;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes the forgery token known before a request can be refused for its size: the page
 * that says so has a form too, the language switch. Nothing is read and nothing is made
 * until a page asks for the token.
 */
class ErrorPageTokenFilter extends OncePerRequestFilter {

	private final CsrfTokenRepository tokens;

	private final CsrfTokenRequestHandler handler = new XorCsrfTokenRequestAttributeHandler();

	ErrorPageTokenFilter(CsrfTokenRepository tokens) {
		this.tokens = tokens;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		DeferredCsrfToken token = this.tokens.loadDeferredToken(request, response);
		this.handler.handle(request, response, token);
		chain.doFilter(request, response);
	}

}
