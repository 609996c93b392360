package org.alipayrehearsal.web.wizard;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import jakarta.servlet.http.HttpSession;

/**
 * The rehearsals of a browser session. There may be several, so that two tabs or two
 * clients do not mix; beyond the limit the least recently used one is removed.
 */
interface Journeys {

	/** The rehearsals that a session has at most. */
	int LIMIT = 10;

	/**
	 * Begins a journey.
	 * @param session the session of the request
	 * @return the journey
	 * @throws JourneyMemory.NoRoomException if there is no memory for another journey
	 */
	default Journey begin(HttpSession session) {
		return begin(session, Journey.begin(), UnaryOperator.identity());
	}

	/**
	 * Begins the journey of a made-up person, in place of an earlier one.
	 * @param session the session of the request
	 * @param fillIn fills in the answers; may take its time, because no request waits
	 * @return the journey
	 * @throws JourneyMemory.NoRoomException if there is no memory for another journey
	 */
	default Journey beginSample(HttpSession session, UnaryOperator<Journey> fillIn) {
		Journey sample = begin(session, Journey.sample(), fillIn);
		ids().stream().filter((id) -> Journey.isSample(id) && !id.equals(sample.id())).forEach(this::forget);
		return sample;
	}

	/**
	 * Begins a journey with answers.
	 * @param session the session of the request
	 * @param journey the journey without answers
	 * @param fillIn fills in the answers
	 * @return the journey
	 * @throws JourneyMemory.NoRoomException if there is no memory for another journey
	 */
	Journey begin(HttpSession session, Journey journey, UnaryOperator<Journey> fillIn);

	/**
	 * Finds a journey.
	 * @param id its id
	 * @return the journey; empty if it is gone
	 */
	Optional<Journey> find(String id);

	/**
	 * {@return the most recently used journey that is not a sample, or empty}
	 */
	Optional<Journey> latest();

	/**
	 * Changes a journey.
	 * @param id its id
	 * @param change the change; it must be quick, because the session's other requests
	 * wait
	 * @return the changed journey; empty if the journey is gone
	 */
	Optional<Journey> change(String id, UnaryOperator<Journey> change);

	/**
	 * {@return the ids of the session's rehearsals, the least recently used first}
	 */
	List<String> ids();

	/**
	 * Removes a journey.
	 * @param id its id
	 */
	void forget(String id);

}
