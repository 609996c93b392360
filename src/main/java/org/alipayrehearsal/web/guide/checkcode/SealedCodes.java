package org.alipayrehearsal.web.guide.checkcode;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.crypto.spec.SecretKeySpec;
import org.alipayrehearsal.cluster.SharedStore;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;

/**
 * Encrypts a code with the time at which it was drawn. The page carries the result, so
 * that no number of visitors makes the application keep anything. A code can be answered
 * within ten minutes, at any instance.
 */
@Component
class SealedCodes {

	static final Duration LIFE = Duration.ofMinutes(10);

	private static final int KEY_LENGTH = 16;

	/** The initialization vector, the tag, the time and the code are 44 bytes. */
	private static final Pattern SEALED = Pattern.compile("[A-Za-z0-9_-]{54,60}");

	private final Clock clock;

	private final BytesEncryptor encryptor;

	/**
	 * Creates codes whose key is derived from the one that all instances share. Without
	 * it the key is random.
	 */
	@Autowired
	SealedCodes(Clock clock, ObjectProvider<SharedStore> shared) {
		this(clock,
				shared.stream()
					.findAny()
					.map((store) -> Base64.getUrlDecoder().decode(store.pseudonym("key of check codes")))
					.orElseGet(SealedCodes::randomKey));
	}

	SealedCodes(Clock clock, byte[] key) {
		this.clock = clock;
		this.encryptor = AesGcmBytesEncryptor.withSecretKey(new SecretKeySpec(key, "AES")).build();
	}

	static byte[] randomKey() {
		byte[] key = new byte[KEY_LENGTH];
		new SecureRandom().nextBytes(key);
		return key;
	}

	/**
	 * Seals a code.
	 * @param code the code
	 * @return the sealed code, which can be opened for ten minutes
	 */
	String seal(String code) {
		byte[] text = code.getBytes(StandardCharsets.US_ASCII);
		ByteBuffer plain = ByteBuffer.allocate(Long.BYTES + text.length).putLong(this.clock.millis()).put(text);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(this.encryptor.encrypt(plain.array()));
	}

	/**
	 * Opens a sealed code.
	 * @param sealed the sealed code, or any text
	 * @return the code, or empty if it is not from {@link #seal(String)} or has expired
	 */
	Optional<String> open(String sealed) {
		if (!SEALED.matcher(sealed).matches()) {
			return Optional.empty();
		}
		try {
			ByteBuffer plain = ByteBuffer.wrap(this.encryptor.decrypt(Base64.getUrlDecoder().decode(sealed)));
			Instant drawn = Instant.ofEpochMilli(plain.getLong());
			return this.clock.instant().isBefore(drawn.plus(LIFE))
					? Optional.of(StandardCharsets.US_ASCII.decode(plain).toString()) : Optional.empty();
		}
		catch (IllegalStateException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
