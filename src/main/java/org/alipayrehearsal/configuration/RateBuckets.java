package org.alipayrehearsal.configuration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import org.alipayrehearsal.cluster.SharedBuckets;
import org.jspecify.annotations.Nullable;

/**
 * Token buckets by name: those of all instances or, while their store cannot be reached
 * or if there is one instance, those of this one.
 */
class RateBuckets {

	/** The buckets remembered at the same time; beyond, the oldest one is forgotten. */
	private static final int REMEMBERED = 100_000;

	private final @Nullable SharedBuckets shared;

	private final TimeMeter time;

	private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);

	/**
	 * Creates the buckets.
	 * @param shared the buckets of all instances, or null if there is one instance
	 * @param time the time
	 */
	RateBuckets(@Nullable SharedBuckets shared, TimeMeter time) {
		this.shared = shared;
		this.time = time;
	}

	/**
	 * Takes a token.
	 * @param name the name of the bucket
	 * @param limit its size and rate
	 * @return 0 if there was one, or else how many seconds to wait
	 */
	long secondsToWait(String name, BucketConfiguration limit) {
		ConsumptionProbe probe = (this.shared != null) ? this.shared.take(name, limit) : null;
		if (probe == null) {
			probe = bucket(name, limit).tryConsumeAndReturnRemaining(1);
		}
		return probe.isConsumed() ? 0 : TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
	}

	private Bucket bucket(String name, BucketConfiguration limit) {
		synchronized (this.buckets) {
			Bucket bucket = this.buckets.computeIfAbsent(name, (key) -> {
				var builder = Bucket.builder().withCustomTimePrecision(this.time);
				for (Bandwidth bandwidth : limit.getBandwidths()) {
					builder.addLimit(bandwidth);
				}
				return builder.build();
			});
			if (this.buckets.size() > REMEMBERED) {
				this.buckets.remove(this.buckets.keySet().iterator().next());
			}
			return bucket;
		}
	}

}
