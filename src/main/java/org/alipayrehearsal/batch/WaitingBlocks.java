package org.alipayrehearsal.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

import org.jspecify.annotations.Nullable;

/**
 * Blocks between the thread that makes them and the one that sends them. They wait until
 * all are there or so many wait that there is no room; then each that is sent makes room
 * for another.
 */
final class WaitingBlocks {

	/** What waits is packed from this part of the bound on. */
	private static final int PACKED_FROM = 8;

	private final long bound;

	private final Deque<WaitingBlock> waiting = new ArrayDeque<>();

	private long size;

	private boolean sending;

	private boolean packing = true;

	private boolean ended;

	private boolean done;

	private @Nullable IOException failure;

	/**
	 * No blocks yet.
	 * @param bound how many bytes may wait
	 */
	WaitingBlocks(long bound) {
		this.bound = bound;
	}

	/** Whether so much waits that the next block is worth packing. */
	synchronized boolean isToBePacked() {
		return this.packing && this.size > this.bound / PACKED_FROM;
	}

	/** Lets a block wait. */
	synchronized void put(WaitingBlock next) {
		// What does not get shorter once is packed already, and so is the rest.
		this.packing = this.packing && (next.isPacked() || this.size <= this.bound / PACKED_FROM);
		this.waiting.add(next);
		this.size += next.size();
	}

	/**
	 * Waits until there is room for another block.
	 * @throws IOException where sending has failed
	 */
	synchronized void waitForRoom() throws IOException {
		check();
		if (this.size >= this.bound) {
			this.sending = true;
			notifyAll();
		}
		while (this.size >= this.bound && this.failure == null) {
			pause();
		}
		check();
	}

	/**
	 * Tells that no more blocks come, and waits until all are sent.
	 * @throws IOException where sending has failed
	 */
	synchronized void end() throws IOException {
		this.ended = true;
		notifyAll();
		while (!this.done && this.failure == null) {
			pause();
		}
		check();
	}

	/**
	 * Drops what waits, and waits until the thread that sends has stopped.
	 * @throws IOException where the wait is interrupted
	 */
	synchronized void abandon() throws IOException {
		if (this.failure == null && !this.done) {
			this.failure = new IOException("abandoned");
		}
		this.waiting.clear();
		notifyAll();
		while (!this.done) {
			pause();
		}
	}

	/** Tells that nothing more is sent: all was, or it failed. */
	synchronized void finish(@Nullable IOException how) {
		this.done = true;
		if (this.failure == null) {
			this.failure = how;
		}
		notifyAll();
	}

	/** The next block to send, once it is time; null where there is none or it failed. */
	synchronized @Nullable WaitingBlock take() throws IOException {
		while (this.failure == null && !this.ended && !(this.sending && !this.waiting.isEmpty())) {
			pause();
		}
		if (this.failure != null) {
			return null;
		}
		WaitingBlock next = this.waiting.poll();
		if (next != null) {
			this.size -= next.size();
			notifyAll();
		}
		return next;
	}

	/** Whether nothing is to be sent any more. */
	synchronized boolean isAbandoned() {
		return this.failure != null;
	}

	private synchronized void check() throws IOException {
		if (this.failure != null) {
			throw this.failure;
		}
	}

	/** Waits for a change; every caller looks again what has changed. */
	@SuppressWarnings("WaitNotInLoop")
	private synchronized void pause() throws IOException {
		try {
			wait();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException();
		}
	}

}
