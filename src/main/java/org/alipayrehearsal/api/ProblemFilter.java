package org.alipayrehearsal.api;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;

/**
 * Answers failed requests to the API that reached no controller, for example with an
 * unknown address or method or with a body that is too large. It precedes the error page.
 */
class ProblemFilter implements Filter {

	private final Problems problems;

	private final ProblemWriter writer;

	ProblemFilter(Problems problems, ProblemWriter writer) {
		this.problems = problems;
		this.writer = writer;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		HttpServletRequest failed = (HttpServletRequest) request;
		if ((isOfApi(failed) || acceptsJsonOnly(failed))
				&& failed.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) {
			answer(failed, (HttpServletResponse) response, status);
			return;
		}
		chain.doFilter(request, response);
	}

	private void answer(HttpServletRequest request, HttpServletResponse response, int code) throws IOException {
		Locale language = RequestLanguage.of(request);
		HttpStatusCode status = HttpStatusCode.valueOf(code);
		// May hold more than the status tells.
		ProblemDetail problem = (request.getAttribute(ErrorResponse.class.getName()) instanceof ErrorResponse known)
				? this.problems.of(status, known.getBody(), language) : this.problems.of(status, language);
		response.setStatus(code);
		response.getOutputStream().write(this.writer.prepare(response, problem, language));
	}

	/** A script that asked for JSON at the address of a page. */
	private static boolean acceptsJsonOnly(HttpServletRequest request) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		return accept != null && accept.contains("json") && !accept.contains("html");
	}

	private static boolean isOfApi(HttpServletRequest request) {
		return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
				&& ApiAddress.isOfApi(uri, request.getContextPath());
	}

}
