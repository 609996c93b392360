package org.alipayrehearsal.configuration;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * How much memory the bodies of uploads may take at the same time. They are kept in
 * memory until they are answered, so that nothing touches the disk.
 */
@Component
class UploadBudget {

	/**
	 * A body is kept in a buffer that doubles as it grows, and each of its pictures once
	 * more while it is examined: of a small heap, up to four times its length.
	 */
	private static final int SHARE_OF_HEAP = 16;

	private static final int UNIT = 1024;

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final int size;

	private final Semaphore left;

	private final Duration patience;

	@Autowired
	UploadBudget(RequestLimits limits) {
		this(Math.max(limits.multipart().toBytes(), Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP), PATIENCE);
	}

	UploadBudget(long bytes, Duration patience) {
		this.size = (int) Math.min(Integer.MAX_VALUE, bytes / UNIT);
		this.left = new Semaphore(this.size, true);
		this.patience = patience;
	}

	/**
	 * Waits until there is room, in the order in which requests come.
	 * @param bytes how long the body is
	 * @return the room that was taken, to be given back; 0 where there was none in time
	 */
	int take(long bytes) {
		int room = (int) Math.max(1, Math.min(this.size, (bytes + UNIT - 1) / UNIT));
		try {
			return this.left.tryAcquire(room, this.patience.toMillis(), TimeUnit.MILLISECONDS) ? room : 0;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return 0;
		}
	}

	/**
	 * Gives room back.
	 * @param room what was taken
	 */
	void release(int room) {
		this.left.release(room);
	}

	/**
	 * When trying again is worth it.
	 * @return how long to wait
	 */
	Duration retryAfter() {
		return this.patience;
	}

}
