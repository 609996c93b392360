package org.alipayrehearsal.api;

import java.io.IOException;
import java.util.Collections;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers a request with {@code If-Match} by 412 if no entity tag is that of the
 * response, RFC 9110, section 13.1.1. The tags are weak because a response may be
 * compressed; they are compared as if they were strong.
 */
class IfMatchFilter extends OncePerRequestFilter {

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getHeader(HttpHeaders.IF_MATCH) == null;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, held);
		if (held.getStatus() == HttpStatus.OK.value()
				&& !matches(Collections.list(request.getHeaders(HttpHeaders.IF_MATCH)),
						held.getHeader(HttpHeaders.ETAG))) {
			held.reset();
			response.sendError(HttpStatus.PRECONDITION_FAILED.value());
			return;
		}
		held.copyBodyToResponse();
	}

	private static boolean matches(List<String> conditions, @Nullable String tag) {
		if (tag == null) {
			return true;
		}
		ETag current = ETag.create(tag);
		return conditions.stream()
			.flatMap((condition) -> ETag.parse(condition).stream())
			.anyMatch((condition) -> condition.isWildcard() || condition.compare(current, false));
	}

}
