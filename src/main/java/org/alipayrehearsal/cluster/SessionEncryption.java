package org.alipayrehearsal.cluster;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;

/**
 * Encrypts with AES-256-GCM. A ciphertext begins with the version of its format and the
 * fingerprint of its key, so that keys can be replaced while instances run.
 */
class SessionEncryption {

	private static final byte VERSION = 1;

	private static final int KEY_LENGTH = 32;

	/** The initialization vector and the tag. */
	private static final int SHORTEST = 32;

	private static final int HEADER = 1 + Integer.BYTES;

	private final int current;

	private final SecretKeySpec hashing;

	private final Map<Integer, BytesEncryptor> encryptors = new LinkedHashMap<>();

	/**
	 * Creates an encryption.
	 * @param properties the keys
	 * @throws InvalidConfigurationPropertyValueException if a key is missing or is not 32
	 * bytes in Base64; its message never has the key
	 */
	SessionEncryption(SessionProperties properties) {
		this.current = add("rehearsal.session.key", properties.key());
		this.hashing = new SecretKeySpec(decoded(properties.key()), "HmacSHA256");
		properties.keys().forEach((id, key) -> add("rehearsal.session.keys." + id, key));
	}

	private int add(String property, String text) {
		byte[] key = decoded(text);
		if (key.length != KEY_LENGTH) {
			throw new InvalidConfigurationPropertyValueException(property, text.isEmpty() ? "" : "(not shown)",
					"It must be 32 random bytes in Base64, for example from: openssl rand -base64 32");
		}
		int fingerprint = fingerprint(key);
		this.encryptors.put(fingerprint, AesGcmBytesEncryptor.withSecretKey(new SecretKeySpec(key, "AES")).build());
		return fingerprint;
	}

	byte[] encrypt(byte[] plain) {
		BytesEncryptor encryptor = this.encryptors.get(this.current);
		if (encryptor == null) {
			throw new IllegalStateException("No key");
		}
		byte[] encrypted = encryptor.encrypt(plain);
		return ByteBuffer.allocate(HEADER + encrypted.length).put(VERSION).putInt(this.current).put(encrypted).array();
	}

	/**
	 * Decrypts a ciphertext.
	 * @param stored the ciphertext
	 * @return the plain bytes, or null if its version or key is unknown or it was changed
	 */
	byte @Nullable [] decrypt(byte[] stored) {
		if (stored.length < HEADER + SHORTEST || stored[0] != VERSION) {
			return null;
		}
		BytesEncryptor encryptor = this.encryptors.get(ByteBuffer.wrap(stored).getInt(1));
		if (encryptor == null) {
			return null;
		}
		byte[] encrypted = new byte[stored.length - HEADER];
		System.arraycopy(stored, HEADER, encrypted, 0, encrypted.length);
		try {
			return encryptor.decrypt(encrypted);
		}
		catch (IllegalStateException | IllegalArgumentException ex) {
			return null;
		}
	}

	/**
	 * {@return a keyed hash of a text, from which nobody without the key can guess it}
	 */
	String pseudonym(String text) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(this.hashing);
			byte[] hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 16));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] decoded(String text) {
		try {
			return Base64.getDecoder().decode(text.strip());
		}
		catch (IllegalArgumentException ex) {
			return new byte[0];
		}
	}

	private static int fingerprint(byte[] key) {
		try {
			return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(key)).getInt();
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Encryption of what several instances share.
	 *
	 * @param key Key that encrypts sessions in the profile cluster: 32 bytes in Base64.
	 * Without it that profile does not start.
	 * @param keys Further keys by any name, which decrypt only: the previous key, or the
	 * next one while instances are replaced.
	 */
	@ConfigurationProperties("rehearsal.session")
	record SessionProperties(@DefaultValue("") String key, Map<String, String> keys) {

		SessionProperties {
			keys = (keys != null) ? Map.copyOf(keys) : Map.of();
		}

		/** Omits the keys. */
		@Override
		public String toString() {
			return "SessionProperties" + this.keys.keySet();
		}

	}

}
