package org.alipayrehearsal.web.wizard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.SessionScope;

/**
 * The rehearsals of a browser session. There may be several, so that two tabs or two
 * clients do not mix; beyond the limit the least recently used one is removed.
 */
@Component
@SessionScope
class Journeys {

	static final int LIMIT = 10;

	private final Map<String, Journey> journeys = new LinkedHashMap<>(LIMIT, 0.75f, true);

	Journey begin() {
		return begin((blank) -> blank);
	}

	/**
	 * Begins a journey with answers.
	 * @param fillIn fills in the answers; may take its time, because no request waits
	 * @return the journey
	 */
	Journey begin(UnaryOperator<Journey> fillIn) {
		return add(fillIn.apply(Journey.begin(UUID.randomUUID().toString())));
	}

	private synchronized Journey add(Journey journey) {
		this.journeys.put(journey.id(), journey);
		if (this.journeys.size() > LIMIT) {
			this.journeys.remove(this.journeys.keySet().iterator().next());
		}
		return journey;
	}

	synchronized Optional<Journey> find(String id) {
		return Optional.ofNullable(this.journeys.get(id));
	}

	/**
	 * {@return the journey used most recently, or empty}
	 */
	synchronized Optional<Journey> latest() {
		return this.journeys.values().stream().reduce((earlier, later) -> later);
	}

	/**
	 * Changes a journey.
	 * @param id its id
	 * @param change the change; it must be quick, because the session's other requests
	 * wait
	 * @return the changed journey; empty if the journey is gone
	 */
	synchronized Optional<Journey> change(String id, UnaryOperator<Journey> change) {
		return Optional.ofNullable(this.journeys.computeIfPresent(id, (key, journey) -> change.apply(journey)));
	}

	synchronized void forget(String id) {
		this.journeys.remove(id);
	}

}
