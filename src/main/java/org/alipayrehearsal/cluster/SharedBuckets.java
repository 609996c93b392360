package org.alipayrehearsal.cluster;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import org.jspecify.annotations.Nullable;

/**
 * Token buckets that all instances share. While their store cannot be reached it is asked
 * once a second only.
 */
public class SharedBuckets {

	private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

	/** How long a bucket that is full again is kept. */
	static final Duration KEPT = Duration.ofSeconds(10);

	private final Supplier<ProxyManager<String>> connect;

	private final SessionEncryption encryption;

	private final LongSupplier nanoTime;

	private final AtomicLong awayUntil;

	private volatile @Nullable ProxyManager<String> buckets;

	/**
	 * Creates the buckets.
	 * @param connect connects to the store, at the first use
	 * @param encryption hides the keys
	 * @param nanoTime the time
	 */
	SharedBuckets(Supplier<ProxyManager<String>> connect, SessionEncryption encryption, LongSupplier nanoTime) {
		this.connect = connect;
		this.encryption = encryption;
		this.nanoTime = nanoTime;
		this.awayUntil = new AtomicLong(nanoTime.getAsLong());
	}

	/**
	 * Takes a token.
	 * @param bucket the name of the bucket; the store sees a keyed hash of it
	 * @param configuration its size and rate
	 * @return the result, or null if the store cannot be reached
	 */
	public @Nullable ConsumptionProbe take(String bucket, BucketConfiguration configuration) {
		if (this.nanoTime.getAsLong() - this.awayUntil.get() < 0) {
			return null;
		}
		try {
			return connected().builder()
				.build("rehearsal:rate:" + this.encryption.pseudonym(bucket), () -> configuration)
				.tryConsumeAndReturnRemaining(1);
		}
		catch (RuntimeException ex) {
			this.awayUntil.set(this.nanoTime.getAsLong() + PAUSE);
			return null;
		}
	}

	private ProxyManager<String> connected() {
		ProxyManager<String> known = this.buckets;
		if (known != null) {
			return known;
		}
		synchronized (this) {
			ProxyManager<String> connected = this.buckets;
			if (connected == null) {
				connected = this.connect.get();
				this.buckets = connected;
			}
			return connected;
		}
	}

}
