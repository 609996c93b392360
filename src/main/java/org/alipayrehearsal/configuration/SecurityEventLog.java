package org.alipayrehearsal.configuration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Logs refused requests as structured events at WARN, and logins at INFO: what was
 * refused, with the pattern of the address instead of the address, and without anything
 * that a person typed or that identifies a person. Each kind of event is logged once in
 * ten seconds at most, with the number of events in between.
 */
@Component
class SecurityEventLog {

	private static final Logger LOG = LoggerFactory.getLogger(SecurityEventLog.class);

	private static final Duration INTERVAL = Duration.ofSeconds(10);

	/** A name or password was wrong. */
	static final String LOGIN_REFUSED = "login-refused";

	/** The key of a program was wrong. */
	static final String KEY_REFUSED = "key-refused";

	private static final Map<Integer, String> EVENTS = Map.of(400, "bad-request", 401, "not-signed-in", 403,
			"token-refused", 413, "body-too-large", 429, "too-many-requests", 431, "headers-too-large", 503,
			"no-capacity");

	private final Clock clock;

	private final @Nullable MeterRegistry registry;

	private final Map<String, Interval> intervals = new ConcurrentHashMap<>();

	/**
	 * Creates a log.
	 * @param clock the time
	 * @param registry counts the events, or null if nothing is measured
	 */
	SecurityEventLog(Clock clock, @Nullable MeterRegistry registry) {
		this.clock = clock;
		this.registry = registry;
	}

	/**
	 * Logs the response to a request if its status is one of a refusal.
	 */
	void log(HttpServletRequest request, int status) {
		String event = EVENTS.get(status);
		if (event != null) {
			log(request, event, status);
		}
	}

	/**
	 * Logs a refusal that the response does not tell.
	 * @param request the request
	 * @param event the event
	 * @param status the status that tells its meaning
	 */
	void log(HttpServletRequest request, String event, int status) {
		if (this.registry != null) {
			this.registry.counter("rehearsal.refusals", "kind", event).increment();
		}
		write(Level.WARN, request, event, status);
	}

	/**
	 * Logs that somebody has signed in.
	 */
	void logAccepted(HttpServletRequest request) {
		write(Level.INFO, request, "login-accepted", HttpStatus.OK.value());
	}

	private void write(Level level, HttpServletRequest request, String event, int status) {
		Interval interval = this.intervals.computeIfAbsent(event, (name) -> new Interval());
		long before = interval.next(this.clock.instant());
		if (before >= 0) {
			RequestRoute route = RequestRoute.of(request);
			LOG.atLevel(level)
				.addKeyValue("event.action", event)
				.addKeyValue("event.category", "security")
				.addKeyValue("http.response.status_code", status)
				.addKeyValue("http.request.method", route.method())
				.addKeyValue("http.route", route.pattern())
				.addKeyValue("event.repeated", before)
				.log("Security event {}: status {}, {} {}, {} more since the last line", event, status, route.method(),
						route.pattern(), before);
		}
	}

	/** The time of the last line, and the events since then. */
	private static final class Interval {

		private Instant last = Instant.MIN;

		private long since;

		/**
		 * {@return the events since the last line, or -1 if none is due yet}
		 */
		synchronized long next(Instant now) {
			if (!this.last.equals(Instant.MIN) && now.isBefore(this.last.plus(INTERVAL))) {
				this.since++;
				return -1;
			}
			long before = this.since;
			this.last = now;
			this.since = 0;
			return before;
		}

	}

}
