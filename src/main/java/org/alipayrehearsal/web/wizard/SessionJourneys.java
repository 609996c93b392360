package org.alipayrehearsal.web.wizard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import jakarta.annotation.PreDestroy;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.SessionScope;

/**
 * The rehearsals of a browser session in the memory of this instance.
 */
@Component
@SessionScope(proxyMode = ScopedProxyMode.INTERFACES)
@Profile("!cluster")
class SessionJourneys implements Journeys {

	/** What a session takes without a rehearsal, in bytes. */
	private static final int SESSION = 4_000;

	private final JourneyMemory memory;

	private volatile @Nullable HttpSession session;

	private long size;

	private final Map<String, Journey> journeys = new LinkedHashMap<>(LIMIT, 0.75f, true);

	SessionJourneys(JourneyMemory memory) {
		this.memory = memory;
	}

	@Override
	public Journey begin(HttpSession session, Journey journey, UnaryOperator<Journey> fillIn) {
		this.memory.admit(this);
		this.session = session;
		return add(fillIn.apply(journey));
	}

	private synchronized Journey add(Journey journey) {
		this.journeys.put(journey.id(), journey);
		if (this.journeys.size() > LIMIT) {
			this.journeys.remove(this.journeys.keySet().iterator().next());
		}
		count();
		return journey;
	}

	@Override
	public synchronized Optional<Journey> find(String id) {
		return Optional.ofNullable(this.journeys.get(id));
	}

	@Override
	public synchronized Optional<Journey> latest() {
		return this.journeys.values()
			.stream()
			.filter((journey) -> !Journey.isSample(journey.id()))
			.reduce((earlier, later) -> later);
	}

	@Override
	public Optional<Journey> change(String id, UnaryOperator<Journey> change) {
		this.memory.grow(this);
		synchronized (this) {
			Journey changed = this.journeys.computeIfPresent(id, (key, journey) -> change.apply(journey));
			count();
			return Optional.ofNullable(changed);
		}
	}

	@Override
	public synchronized List<String> ids() {
		return List.copyOf(this.journeys.keySet());
	}

	@Override
	public synchronized void forget(String id) {
		this.journeys.remove(id);
		count();
	}

	/**
	 * {@return whether no rehearsal of the session has answers}
	 */
	synchronized boolean isBlank() {
		return this.journeys.values().stream().allMatch(Journey::isBlank);
	}

	/**
	 * {@return when the session was last used, in milliseconds}
	 */
	long lastUsed() {
		HttpSession own = this.session;
		try {
			return (own != null) ? own.getLastAccessedTime() : 0;
		}
		catch (IllegalStateException ex) {
			// The session has just ended.
			return 0;
		}
	}

	/** Ends the session. */
	void end() {
		HttpSession own = this.session;
		try {
			if (own != null) {
				own.invalidate();
			}
		}
		catch (IllegalStateException ex) {
			// The session has just ended by itself.
		}
		ended();
	}

	@PreDestroy
	synchronized void ended() {
		this.journeys.clear();
		this.memory.count(-this.size);
		this.size = 0;
		this.memory.release(this);
	}

	private void count() {
		long now = SESSION + this.journeys.values().stream().mapToLong(Journey::size).sum();
		this.memory.count(now - this.size);
		this.size = now;
	}

}
