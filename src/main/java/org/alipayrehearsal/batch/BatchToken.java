package org.alipayrehearsal.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * Verifies the CSRF token of the page's form, which is the first part of the body. The
 * filter of Spring Security would read the whole file to find it, unless the token were
 * in the URL, which ends in logs.
 */
final class BatchToken {

	private final CsrfTokenRepository tokens;

	private final XorCsrfTokenRequestAttributeHandler handler = new XorCsrfTokenRequestAttributeHandler();

	BatchToken(CsrfTokenRepository tokens) {
		this.tokens = tokens;
	}

	/**
	 * Return whether a form has the token of the cookie.
	 * @param field the field of the form before the file, or null; then a header may have
	 * the token
	 * @param request the request
	 * @param response the response
	 * @return whether the token is valid
	 */
	boolean isValid(@Nullable String field, HttpServletRequest request, HttpServletResponse response) {
		CsrfToken expected = this.tokens.loadDeferredToken(request, response).get();
		@Nullable String actual = this.handler.resolveCsrfTokenValue(new FormRequest(request, field), expected);
		return actual != null && MessageDigest.isEqual(actual.getBytes(StandardCharsets.UTF_8),
				expected.getToken().getBytes(StandardCharsets.UTF_8));
	}

	/** A request whose only parameter is the token. */
	private static final class FormRequest extends HttpServletRequestWrapper {

		private final @Nullable String field;

		FormRequest(HttpServletRequest request, @Nullable String field) {
			super(request);
			this.field = field;
		}

		@Override
		public @Nullable String getParameter(String name) {
			return this.field;
		}

	}

}
