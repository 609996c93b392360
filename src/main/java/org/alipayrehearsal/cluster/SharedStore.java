package org.alipayrehearsal.cluster;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.RedisOperations;

/**
 * Texts that all instances see for a while, encrypted. While the store cannot be reached
 * nothing is found and nothing kept, and it is asked once a second only.
 */
public class SharedStore {

	private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

	private static final String NAMESPACE = "rehearsal:";

	private final RedisOperations<String, byte[]> redis;

	private final SessionEncryption encryption;

	private final LongSupplier nanoTime;

	private final AtomicLong awayUntil = new AtomicLong();

	private volatile boolean away;

	SharedStore(RedisOperations<String, byte[]> redis, SessionEncryption encryption, LongSupplier nanoTime) {
		this.redis = redis;
		this.encryption = encryption;
		this.nanoTime = nanoTime;
	}

	/**
	 * Hides a text that is to be part of a key.
	 * @param text the text
	 * @return a keyed hash, from which nobody without the key can guess it
	 */
	public String pseudonym(String text) {
		return this.encryption.pseudonym(text);
	}

	/**
	 * Keeps a text.
	 * @param key its key, which is not encrypted
	 * @param text the text
	 * @param life how long it is kept
	 * @return whether it is kept
	 */
	public boolean put(String key, String text, Duration life) {
		byte[] encrypted = this.encryption.encrypt(text.getBytes(StandardCharsets.UTF_8));
		return tried(() -> {
			this.redis.opsForValue().set(NAMESPACE + key, encrypted, life);
			return encrypted;
		}) != null;
	}

	/**
	 * Finds a text.
	 * @param key its key
	 * @return the text, or empty
	 */
	public Optional<String> find(String key) {
		return decrypted(tried(() -> this.redis.opsForValue().get(NAMESPACE + key)));
	}

	/**
	 * Removes a text. Of several callers at the same time one gets it.
	 * @param key its key
	 * @return the text, or empty
	 */
	public Optional<String> take(String key) {
		return decrypted(tried(() -> this.redis.opsForValue().getAndDelete(NAMESPACE + key)));
	}

	private Optional<String> decrypted(byte @Nullable [] stored) {
		byte[] plain = (stored != null) ? this.encryption.decrypt(stored) : null;
		return (plain != null) ? Optional.of(new String(plain, StandardCharsets.UTF_8)) : Optional.empty();
	}

	private byte @Nullable [] tried(Supplier<byte @Nullable []> access) {
		if (this.away && this.nanoTime.getAsLong() - this.awayUntil.get() < 0) {
			return null;
		}
		try {
			byte[] result = access.get();
			this.away = false;
			return result;
		}
		catch (DataAccessException ex) {
			this.awayUntil.set(this.nanoTime.getAsLong() + PAUSE);
			this.away = true;
			return null;
		}
	}

}
