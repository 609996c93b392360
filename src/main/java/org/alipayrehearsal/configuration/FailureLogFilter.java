package org.alipayrehearsal.configuration;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Logs unexpected failures with their stack traces but without the messages of the
 * exceptions, which may hold what a person typed. Other loggers of failures are switched
 * off in {@code application.properties}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FailureLogFilter extends OncePerRequestFilter {

	private static final Log LOG = LogFactory.getLog(FailureLogFilter.class);

	private static final int FRAMES = 25;

	private final AllocationHealthIndicator allocations;

	private final SecurityEventLog events;

	FailureLogFilter(AllocationHealthIndicator allocations, SecurityEventLog events) {
		this.allocations = allocations;
		this.events = events;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
			if (request.getDispatcherType() == DispatcherType.REQUEST) {
				this.events.log(request, response.getStatus());
			}
		}
		catch (OutOfMemoryError ex) {
			this.allocations.allocationFailed();
			log(ex);
			throw ex;
		}
		catch (IOException | ServletException | RuntimeException ex) {
			if (causes(ex).anyMatch(OutOfMemoryError.class::isInstance)) {
				this.allocations.allocationFailed();
			}
			if (causes(ex).anyMatch(FailureLogFilter::isBadRequest)) {
				this.events.log(request, HttpStatus.BAD_REQUEST.value());
			}
			// The client closed the connection or stopped sending.
			else if (!causes(ex).anyMatch(ClientAbortException.class::isInstance)) {
				causes(ex).forEach(FailureLogFilter::log);
			}
			throw ex;
		}
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	/** Whether the server could not read the request, for example its parameters. */
	private static boolean isBadRequest(Throwable failure) {
		return failure instanceof BadRequestException || failure instanceof InvalidParameterException;
	}

	private static Stream<Throwable> causes(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
	}

	private static void log(Throwable failure) {
		LOG.error("Unexpected " + failure.getClass().getName() + " at "
				+ Arrays.stream(failure.getStackTrace()).limit(FRAMES).toList());
	}

}
