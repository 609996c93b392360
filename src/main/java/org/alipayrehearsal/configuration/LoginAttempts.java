package org.alipayrehearsal.configuration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;

import io.github.bucket4j.BucketConfiguration;
import org.alipayrehearsal.cluster.SharedStore;
import org.jspecify.annotations.Nullable;

/**
 * Limits how often a password is tried for one name, from whatever addresses. With 100
 * attempts a day: ten at once, then one a minute, and after 50 one in half an hour. No 24
 * hours have more than 100. Names that nobody has are limited too, so that a refusal does
 * not tell whether a name exists.
 * <p>
 * An address from which a name has signed in before has attempts of its own for that
 * name. Attempts from elsewhere, however many, do not lock that person out.
 */
class LoginAttempts {

	/** How long an address is remembered after a login. */
	private static final Duration REMEMBERED = Duration.ofDays(30);

	/** The addresses that an instance remembers; beyond, the oldest one is forgotten. */
	private static final int ADDRESSES = 10_000;

	/** What part of a day's attempts may be made at once, and again in {@link #SHORT}. */
	private static final int SHARE = 10;

	private static final Duration SHORT = Duration.ofMinutes(10);

	private final RateBuckets buckets;

	private final BucketConfiguration limit;

	private final @Nullable SharedStore shared;

	private final Set<String> known = new LinkedHashSet<>();

	/**
	 * Creates the limit.
	 * @param aDay the most attempts in 24 hours
	 * @param buckets count the attempts
	 * @param shared tells other instances which addresses are known, or null if there is
	 * one instance
	 */
	LoginAttempts(int aDay, RateBuckets buckets, @Nullable SharedStore shared) {
		int atOnce = Math.max(1, aDay / SHARE);
		// A full bucket and what it is refilled with in a day are a day's attempts
		// together.
		int full = Math.max(1, aDay / 2);
		int refilled = Math.max(1, aDay - full);
		this.limit = BucketConfiguration.builder()
			.addLimit((limit) -> limit.capacity(atOnce).refillGreedy(atOnce, SHORT))
			.addLimit((limit) -> limit.capacity(full).refillGreedy(refilled, Duration.ofDays(1)))
			.build();
		this.buckets = buckets;
		this.shared = shared;
	}

	/**
	 * Counts an attempt, before the password is compared.
	 * @param name the name that was typed
	 * @param address the address of the client
	 * @return how many seconds to wait, or 0 if the password may be compared
	 */
	long secondsToWait(String name, String address) {
		String pair = pair(name, address);
		return this.buckets.secondsToWait("account:" + (isKnown(pair) ? pair : hash(name)), this.limit);
	}

	/**
	 * Remembers an address from which somebody has signed in.
	 */
	void succeeded(String name, String address) {
		String pair = pair(name, address);
		synchronized (this.known) {
			this.known.remove(pair);
			this.known.add(pair);
			if (this.known.size() > ADDRESSES) {
				this.known.remove(this.known.iterator().next());
			}
		}
		if (this.shared != null) {
			this.shared.put(key(this.shared, pair), "", REMEMBERED);
		}
	}

	private boolean isKnown(String pair) {
		synchronized (this.known) {
			if (this.known.contains(pair)) {
				return true;
			}
		}
		return this.shared != null && this.shared.find(key(this.shared, pair)).isPresent();
	}

	private static String key(SharedStore shared, String pair) {
		return "login:" + shared.pseudonym(pair);
	}

	/** Of one length, however long the name is. */
	private static String pair(String name, String address) {
		return hash(hash(name) + SlowBodyValve.network(address));
	}

	private static String hash(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform supports SHA-256", ex);
		}
	}

}
