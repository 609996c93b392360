package org.alipayrehearsal.cluster;

import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Encryption of what several instances share.
 *
 * @param key Key that encrypts sessions in the profile cluster: 32 bytes in Base64.
 * Without it that profile does not start.
 * @param keys Further keys by any name, which decrypt only: the previous key, or the next
 * one while instances are replaced.
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
