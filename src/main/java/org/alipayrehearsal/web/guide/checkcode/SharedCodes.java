package org.alipayrehearsal.web.guide.checkcode;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.alipayrehearsal.cluster.SharedStore;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The codes that have not been answered yet, for all instances. While their store cannot
 * be reached they are in memory.
 */
@Component
@Profile("cluster")
class SharedCodes extends OpenCodes {

	private static final String PREFIX = "check-code:";

	private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

	private final SharedStore store;

	SharedCodes(Clock clock, SharedStore store) {
		super(clock);
		this.store = store;
	}

	@Override
	String keep(String code) {
		String id = UUID.randomUUID().toString();
		return this.store.put(PREFIX + id, code, LIFE) ? id : super.keep(code);
	}

	@Override
	Optional<String> take(String id) {
		if (!ID.matcher(id).matches()) {
			return Optional.empty();
		}
		return super.take(id).or(() -> this.store.take(PREFIX + id));
	}

}
