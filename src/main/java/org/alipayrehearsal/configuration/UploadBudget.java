package org.alipayrehearsal.configuration;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Limits the memory that the bodies of concurrent uploads take. They are kept in memory
 * until the response, and never written to a disk.
 *
 * <p>
 * A body is charged as its bytes arrive, so that one that only declares a length takes
 * nothing. A charge is granted if all bodies can still be completed one after the other
 * (the banker's algorithm), so that half-read bodies never wait for each other. Of the
 * bodies of one address all but the one that has the least to come share half of the
 * memory.
 */
@Component
class UploadBudget {

	/**
	 * The buffer of a body doubles as it grows, and each picture is held once more while
	 * it is analyzed: on a small heap, a body takes up to four times its length.
	 */
	private static final int SHARE_OF_HEAP = 16;

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final long size;

	private final Duration patience;

	private final Set<Share> open = new LinkedHashSet<>();

	private long left;

	@Autowired
	UploadBudget(RequestLimits limits) {
		this(Math.max(limits.multipart().toBytes(), Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP), PATIENCE);
	}

	UploadBudget(long bytes, Duration patience) {
		this.size = bytes;
		this.left = bytes;
		this.patience = patience;
	}

	/**
	 * Admits a body, which is not charged yet.
	 * @param network the address that sends it
	 * @param most the bytes that it has at most
	 * @return its share, to be closed after the response
	 */
	synchronized Share open(String network, long most) {
		Share share = new Share(network, Math.min(this.size, most));
		this.open.add(share);
		return share;
	}

	/**
	 * {@return how long to wait before trying again}
	 */
	Duration retryAfter() {
		return this.patience;
	}

	private synchronized boolean charge(Share share, long bytes) {
		long more = Math.min(share.most, bytes) - share.charged;
		if (more <= 0) {
			return true;
		}
		long end = System.nanoTime() + this.patience.toNanos();
		try {
			while (!isGranted(share, more)) {
				long millis = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
				if (millis <= 0) {
					return false;
				}
				wait(millis);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
		share.charged += more;
		this.left -= more;
		return true;
	}

	private boolean isGranted(Share share, long more) {
		if (more > this.left || isMoreThanItsPart(share, more)) {
			return false;
		}
		share.charged += more;
		boolean safe = canAllComplete(this.left - more);
		share.charged -= more;
		return safe;
	}

	private boolean isMoreThanItsPart(Share share, long more) {
		long charged = share.charged + more;
		boolean least = true;
		for (Share other : this.open) {
			if (other != share && other.network.equals(share.network)) {
				charged += other.charged;
				least &= share.toCome() <= other.toCome();
			}
		}
		return !least && charged > this.size / 2;
	}

	private boolean canAllComplete(long available) {
		List<Share> shares = new ArrayList<>(this.open);
		shares.sort(Comparator.comparingLong(Share::toCome));
		long free = available;
		for (Share share : shares) {
			if (share.toCome() > free) {
				return false;
			}
			free += share.charged;
		}
		return true;
	}

	private synchronized void close(Share share) {
		if (this.open.remove(share)) {
			this.left += share.charged;
			notifyAll();
		}
	}

	/** What a body takes. */
	final class Share implements AutoCloseable {

		private final String network;

		private final long most;

		private long charged;

		private volatile boolean refused;

		private Share(String network, long most) {
			this.network = network;
			this.most = most;
		}

		private long toCome() {
			return this.most - this.charged;
		}

		/**
		 * Charges what has arrived, and waits until there is room.
		 * @param bytes the bytes that the body has so far
		 * @return whether there was room in time
		 */
		boolean charge(long bytes) {
			if (!this.refused && !UploadBudget.this.charge(this, bytes)) {
				this.refused = true;
			}
			return !this.refused;
		}

		boolean isRefused() {
			return this.refused;
		}

		@Override
		public void close() {
			UploadBudget.this.close(this);
		}

	}

}
