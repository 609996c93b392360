package org.alipayrehearsal.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

import org.jspecify.annotations.Nullable;

/**
 * Results on their way to whoever sent the file. Browsers and most programs fetch nothing
 * before they have sent all: until then the results wait here, packed when there are
 * many, up to a bound. A second thread sends them, so that the file goes on being read
 * meanwhile. Where the bound is reached, writing waits for the fetching.
 */
final class Outbox extends OutputStream {

	private static final int BLOCK = 1 << 15;

	/** What waits is packed from this part of the bound on. */
	private static final int PACKED_FROM = 8;

	private final OutputStream client;

	private final long bound;

	private final Deque<WaitingBlock> waiting = new ArrayDeque<>();

	private final byte[] block = new byte[BLOCK];

	private int filled;

	private long size;

	private boolean sending;

	private boolean packing = true;

	private boolean ended;

	private boolean done;

	private @Nullable IOException failure;

	/**
	 * An outbox.
	 * @param client where the results go
	 * @param threads gives the thread that sends them
	 * @param bound how many bytes may wait
	 */
	Outbox(OutputStream client, Executor threads, long bound) {
		this.client = client;
		this.bound = bound;
		threads.execute(this::send);
	}

	@Override
	public void write(int one) throws IOException {
		write(new byte[] { (byte) one }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		int from = offset;
		int left = length;
		while (left > 0) {
			int count = Math.min(left, BLOCK - this.filled);
			System.arraycopy(bytes, from, this.block, this.filled, count);
			this.filled += count;
			from += count;
			left -= count;
			if (this.filled == BLOCK) {
				put();
			}
		}
	}

	/**
	 * Waits until all is sent.
	 * @throws IOException where it cannot be
	 */
	@Override
	public void close() throws IOException {
		put();
		synchronized (this) {
			this.ended = true;
			notifyAll();
			while (!this.done && this.failure == null) {
				pause();
			}
			check();
		}
	}

	/**
	 * Sends nothing more, and waits until the other thread has let go of the client.
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

	private void put() throws IOException {
		if (this.filled > 0) {
			WaitingBlock next = isToBePacked() ? WaitingBlock.packed(this.block, this.filled)
					: WaitingBlock.plain(this.block, this.filled);
			this.filled = 0;
			put(next);
		}
		waitForRoom();
	}

	private synchronized boolean isToBePacked() {
		return this.packing && this.size > this.bound / PACKED_FROM;
	}

	private synchronized void put(WaitingBlock next) {
		// What does not get shorter once is packed already, and so is the rest.
		this.packing = this.packing && (next.isPacked() || this.size <= this.bound / PACKED_FROM);
		this.waiting.add(next);
		this.size += next.size();
	}

	private synchronized void waitForRoom() throws IOException {
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

	private void send() {
		try {
			WaitingBlock next = take();
			while (next != null) {
				this.client.write(next.content());
				next = take();
			}
			if (!isAbandoned()) {
				this.client.flush();
			}
			finish(null);
		}
		catch (IOException ex) {
			finish(ex);
		}
		catch (RuntimeException ex) {
			finish(new IOException("not sent", ex));
		}
	}

	private synchronized void finish(@Nullable IOException how) {
		this.done = true;
		if (this.failure == null) {
			this.failure = how;
		}
		notifyAll();
	}

	private synchronized @Nullable WaitingBlock take() throws IOException {
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

	private synchronized boolean isAbandoned() {
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
