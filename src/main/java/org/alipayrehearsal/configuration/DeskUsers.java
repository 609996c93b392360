package org.alipayrehearsal.configuration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The people who may use the desk and the programs that may use the API. Without any the
 * desk and the API are open to everybody.
 */
@Component
@EnableConfigurationProperties(DeskUsers.DeskProperties.class)
class DeskUsers {

	/** The least cost that OWASP's Password Storage Cheat Sheet accepts. */
	private static final int LEAST_COST = 10;

	/** A cost of 16 takes seconds. */
	private static final int MOST_COST = 15;

	private static final Pattern PASSWORD_HASH = Pattern.compile("\\$2[aby]\\$([0-9]{2})\\$[./A-Za-z0-9]{53}");

	private static final Pattern KEY_HASH = Pattern.compile("[0-9a-fA-F]{64}");

	private final Map<String, String> passwords;

	private final List<byte[]> keys;

	private final PasswordEncoder encoder;

	DeskUsers(DeskProperties properties) {
		int cost = LEAST_COST;
		for (Map.Entry<String, String> user : properties.users().entrySet()) {
			cost = Math.max(cost, cost(user.getKey(), user.getValue()));
		}
		this.passwords = new TreeMap<>(properties.users());
		// An unknown name is compared with a hash of this cost and takes as long.
		this.encoder = new BCryptPasswordEncoder(cost);
		this.keys = properties.apiKeys().entrySet().stream().map((key) -> hash(key.getKey(), key.getValue())).toList();
	}

	private static int cost(String name, String hash) {
		Matcher bcrypt = PASSWORD_HASH.matcher(hash);
		int cost = bcrypt.matches() ? Integer.parseInt(bcrypt.group(1)) : 0;
		if (cost < LEAST_COST || cost > MOST_COST) {
			throw new InvalidConfigurationPropertyValueException("rehearsal.desk.users." + name, null,
					"It must be a hash of bcrypt with a cost from %d to %d.".formatted(LEAST_COST, MOST_COST));
		}
		return cost;
	}

	private static byte[] hash(String name, String hash) {
		if (!KEY_HASH.matcher(hash).matches()) {
			throw new InvalidConfigurationPropertyValueException("rehearsal.desk.api-keys." + name, null,
					"It must be the SHA-256 hash of a key, 64 hexadecimal digits.");
		}
		return HexFormat.of().parseHex(hash);
	}

	/**
	 * {@return whether the desk and the API ask who is there}
	 */
	boolean areNeeded() {
		return !this.passwords.isEmpty() || !this.keys.isEmpty();
	}

	PasswordEncoder encoder() {
		return this.encoder;
	}

	/**
	 * {@return the user of a name}
	 * @throws UsernameNotFoundException if there is none
	 */
	UserDetails loadUserByUsername(String name) {
		String password = this.passwords.get(name);
		if (password == null) {
			throw new UsernameNotFoundException("No such user");
		}
		return User.withUsername(name).password(password).roles("DESK").build();
	}

	/**
	 * Returns a mark of a user's password, with which a session notices that it was
	 * changed.
	 * @param name the name
	 * @return the mark, or null for an unknown user
	 */
	@Nullable String passwordMark(String name) {
		String password = this.passwords.get(name);
		return (password != null) ? HexFormat.of().formatHex(sha256(password), 0, 8) : null;
	}

	/**
	 * Whether a program's key is one of those configured. All are compared, each in
	 * constant time.
	 */
	boolean isKey(String key) {
		byte[] hash = sha256(key);
		boolean known = false;
		for (byte[] configured : this.keys) {
			known |= MessageDigest.isEqual(configured, hash);
		}
		return known;
	}

	/** Keys are random and long: a fast hash is enough. */
	private static byte[] sha256(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform supports SHA-256", ex);
		}
	}

	/**
	 * Login of desk and API.
	 *
	 * @param users Bcrypt hashes of passwords by user name. With any, desk and
	 * spreadsheets ask for a login and the API for a key; without, both are open.
	 * @param apiKeys SHA-256 hashes of the keys of programs, by any name.
	 */
	@ConfigurationProperties("rehearsal.desk")
	record DeskProperties(Map<String, String> users, Map<String, String> apiKeys) {

		DeskProperties {
			users = (users != null) ? Map.copyOf(users) : Map.of();
			apiKeys = (apiKeys != null) ? Map.copyOf(apiKeys) : Map.of();
		}

		/** Omits names and hashes. */
		@Override
		public String toString() {
			return "DeskProperties[]";
		}

	}

}
