package org.alipayrehearsal.web.guide.checkcode;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The codes that have not been answered yet, in memory. Each can be answered once within
 * ten minutes. The oldest code is removed when there are more than {@value #LIMIT}.
 */
@Component
@Profile("!cluster")
class OpenCodes {

	static final int LIMIT = 2_000;

	static final Duration LIFE = Duration.ofMinutes(10);

	private final Map<String, Open> codes = new LinkedHashMap<>();

	private final Clock clock;

	OpenCodes(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Stores a code.
	 * @param code the code
	 * @return the id under which it can be taken
	 */
	String keep(String code) {
		String id = UUID.randomUUID().toString();
		synchronized (this.codes) {
			this.codes.put(id, new Open(code, this.clock.instant().plus(LIFE)));
			if (this.codes.size() > LIMIT) {
				this.codes.remove(this.codes.keySet().iterator().next());
			}
		}
		return id;
	}

	/**
	 * Removes and returns a code.
	 * @param id the id
	 * @return the code, or empty if it is unknown, used or expired
	 */
	Optional<String> take(String id) {
		synchronized (this.codes) {
			return Optional.ofNullable(this.codes.remove(id))
				.filter((open) -> this.clock.instant().isBefore(open.until()))
				.map(Open::code);
		}
	}

	private record Open(String code, Instant until) {

		@Override
		public String toString() {
			return "Open[]";
		}

	}

}
