package org.alipayrehearsal.web.wizard;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Limits the memory that the rehearsals of all sessions take. Sessions without answers
 * end, the least recently used first, to make room for a new rehearsal. A rehearsal with
 * answers is never removed; a new one is refused instead. The answers of open rehearsals
 * may take twice as much, so that nobody who has begun is refused before.
 */
@Component
class JourneyMemory {

	private static final int SHARE_OF_HEAP = 4;

	private final long limit;

	private final AtomicLong used = new AtomicLong();

	private final Set<SessionJourneys> sessions = ConcurrentHashMap.newKeySet();

	@Autowired
	JourneyMemory() {
		this(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP);
	}

	JourneyMemory(long limit) {
		this.limit = limit;
	}

	/**
	 * Makes room for a new rehearsal.
	 * @throws NoRoomException if there is none
	 */
	void admit(SessionJourneys session) {
		makeRoom(this.limit, session);
		this.sessions.add(session);
	}

	/**
	 * Makes room for answers of an open rehearsal.
	 * @throws NoRoomException if there is none
	 */
	void grow(SessionJourneys session) {
		makeRoom(2 * this.limit, session);
	}

	/** Counts bytes that a session takes or, if negative, no longer takes. */
	void count(long bytes) {
		this.used.addAndGet(bytes);
	}

	/** Forgets a session that has ended. */
	void release(SessionJourneys session) {
		this.sessions.remove(session);
	}

	private void makeRoom(long most, SessionJourneys own) {
		if (this.used.get() <= most) {
			return;
		}
		List<SessionJourneys> leastRecentlyUsed = this.sessions.stream()
			.filter((session) -> session != own && session.isBlank())
			.sorted(Comparator.comparingLong(SessionJourneys::lastUsed))
			.toList();
		// A little more than needed, so that not every request looks at all sessions.
		long enough = most - most / 10;
		for (SessionJourneys session : leastRecentlyUsed) {
			if (this.used.get() <= enough) {
				return;
			}
			session.end();
		}
		if (this.used.get() > most) {
			throw new NoRoomException();
		}
	}

	/** Thrown if there is no room for another rehearsal or its answers at present. */
	static final class NoRoomException extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
