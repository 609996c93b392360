package org.alipayrehearsal.batch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

import org.alipayrehearsal.cluster.SharedStore;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shows the progress of a batch check to other instances: at most twice a second, and the
 * final state in any case.
 */
final class SharedProgress implements Consumer<BatchProgress.Body> {

	private static final String PREFIX = "batch-progress:";

	private static final Duration INTERVAL = Duration.ofMillis(500);

	private static final Duration KEPT = Duration.ofMinutes(10);

	private final String id;

	private final SharedStore store;

	private final JsonMapper json;

	private final Clock clock;

	private Instant next = Instant.MIN;

	SharedProgress(String id, SharedStore store, JsonMapper json, Clock clock) {
		this.id = id;
		this.store = store;
		this.json = json;
		this.clock = clock;
	}

	@Override
	public synchronized void accept(BatchProgress.Body progress) {
		Instant now = this.clock.instant();
		if (progress.done() || !now.isBefore(this.next)) {
			this.next = now.plus(INTERVAL);
			this.store.put(PREFIX + this.id, this.json.writeValueAsString(progress), KEPT);
		}
	}

	/**
	 * Find the state of a check that another instance runs. The final state can be
	 * fetched once.
	 * @param id the id of the check
	 * @param store where other instances keep it
	 * @param json reads it
	 * @return its JSON, or empty
	 */
	static Optional<String> find(String id, SharedStore store, JsonMapper json) {
		Optional<String> found = store.find(PREFIX + id);
		if (found.isPresent() && json.readTree(found.get()).path("done").asBoolean(false)) {
			drop(id, store);
		}
		return found;
	}

	static void drop(String id, SharedStore store) {
		store.take(PREFIX + id);
	}

}
