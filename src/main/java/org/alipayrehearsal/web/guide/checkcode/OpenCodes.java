package org.alipayrehearsal.web.guide.checkcode;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

/**
 * The codes that wait for their answer, in memory: each can be answered once, for ten
 * minutes. The oldest make room where there are too many.
 */
@Component
class OpenCodes {

	static final int LIMIT = 2_000;

	private static final Duration LIFE = Duration.ofMinutes(10);

	private final Map<String, Open> codes = new LinkedHashMap<>();

	private final Clock clock;

	OpenCodes(Clock clock) {
		this.clock = clock;
	}

	/** Keeps a code; the id is what its form sends back. */
	synchronized String keep(String code) {
		String id = UUID.randomUUID().toString();
		this.codes.put(id, new Open(code, this.clock.instant().plus(LIFE)));
		if (this.codes.size() > LIMIT) {
			this.codes.remove(this.codes.keySet().iterator().next());
		}
		return id;
	}

	/** The code of an id, once. */
	synchronized Optional<String> take(String id) {
		return Optional.ofNullable(this.codes.remove(id))
			.filter((open) -> this.clock.instant().isBefore(open.until()))
			.map(Open::code);
	}

	private record Open(String code, Instant until) {

		@Override
		public String toString() {
			return "Open[]";
		}

	}

}
