package org.alipayrehearsal.configuration;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Limits the memory that the bodies of concurrent uploads take. They are kept in memory
 * until the response, and never written to a disk.
 */
@Component
class UploadBudget {

	/**
	 * The buffer of a body doubles as it grows, and each picture is held once more while
	 * it is analyzed: on a small heap, a body takes up to four times its length.
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
	 * Acquires room for a body, waiting in the order of the requests.
	 * @param bytes the length of the body
	 * @return the room to be released later, or 0 if there was none in time
	 */
	int acquire(long bytes) {
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
	 * Releases room.
	 * @param room the room that was acquired
	 */
	void release(int room) {
		this.left.release(room);
	}

	/**
	 * {@return how long to wait before trying again}
	 */
	Duration retryAfter() {
		return this.patience;
	}

}
