package org.alipayrehearsal.cluster;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers with 503 what needs a session while the store of sessions cannot be reached.
 * The failure surfaces outside of the controllers, for example when the session is saved
 * before a redirect is sent, so that a redirect is only sent for what was stored.
 */
class SessionStoreFilter extends OncePerRequestFilter {

	private static final Logger LOG = LoggerFactory.getLogger(SessionStoreFilter.class);

	private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

	/** Spring Session's message if the session ended while the request was handled. */
	private static final String ENDED = "Session was invalidated";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException | RuntimeException ex) {
			HttpStatus status = status(ex);
			if (status == null || response.isCommitted()) {
				throw ex;
			}
			response.reset();
			if (status == HttpStatus.SERVICE_UNAVAILABLE) {
				LOG.warn("The store of sessions cannot be reached");
				response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER.toSeconds()));
			}
			response.sendError(status.value());
		}
	}

	private static @Nullable HttpStatus status(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).map((cause) -> {
			if (cause instanceof DataAccessException) {
				return HttpStatus.SERVICE_UNAVAILABLE;
			}
			return (cause instanceof IllegalStateException && ENDED.equals(cause.getMessage())) ? HttpStatus.GONE
					: null;
		}).filter(Objects::nonNull).findFirst().orElse(null);
	}

}
