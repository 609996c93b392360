package org.alipayrehearsal.cluster;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests of {@link SessionEncryption}.
 */
class SessionEncryptionTests {

	private static final String OLD = key(1);

	private static final String NEW = key(2);

	private static final byte[] PLAIN = "Anna Keller".getBytes(StandardCharsets.UTF_8);

	@Test
	void whenKeyIsReplacedShouldReadBothAndWriteWithTheNewOne() {
		SessionEncryption before = encryption(OLD, Map.of());
		SessionEncryption next = encryption(OLD, Map.of("next", NEW));
		SessionEncryption after = encryption(NEW, Map.of("previous", OLD));
		assertThat(after.decrypt(before.encrypt(PLAIN))).isEqualTo(PLAIN);
		assertThat(next.decrypt(after.encrypt(PLAIN))).isEqualTo(PLAIN);
		assertThat(before.decrypt(after.encrypt(PLAIN))).isNull();
		assertThat(encryption(NEW, Map.of()).decrypt(before.encrypt(PLAIN))).isNull();
	}

	@Test
	void whenCiphertextIsChangedShouldNotDecrypt() {
		SessionEncryption encryption = encryption(OLD, Map.of());
		byte[] stored = encryption.encrypt(PLAIN);
		for (int i = 0; i < stored.length; i++) {
			byte[] changed = stored.clone();
			changed[i] ^= 1;
			assertThat(encryption.decrypt(changed)).isNull();
			assertThat(encryption.decrypt(Arrays.copyOf(stored, i))).isNull();
		}
	}

	@Test
	void whenTextIsEncryptedTwiceShouldDiffer() {
		SessionEncryption encryption = encryption(OLD, Map.of());
		assertThat(encryption.encrypt(PLAIN)).isNotEqualTo(encryption.encrypt(PLAIN));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "secret", "c2hvcnQ=", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==" })
	void whenKeyIsMissingOrNot32BytesShouldRefuseWithoutShowingIt(String key) {
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
			.isThrownBy(() -> encryption(key, Map.of()))
			.satisfies((ex) -> {
				assertThat(ex.getName()).isEqualTo("rehearsal.session.key");
				assertThat(ex.getMessage() + ex.getValue()).doesNotContain("secret", "c2hvcnQ=");
			});
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
			.isThrownBy(() -> encryption(OLD, Map.of("next", key)))
			.satisfies((ex) -> assertThat(ex.getName()).isEqualTo("rehearsal.session.keys.next"));
	}

	@Test
	void whenAddressIsHashedShouldDependOnTheKey() {
		String hash = encryption(OLD, Map.of()).pseudonym("192.0.2.1");
		assertThat(hash).isEqualTo(encryption(OLD, Map.of()).pseudonym("192.0.2.1"))
			.isNotEqualTo(encryption(NEW, Map.of()).pseudonym("192.0.2.1"))
			.doesNotContain("192");
	}

	private static SessionEncryption encryption(String key, Map<String, String> keys) {
		return new SessionEncryption(new SessionEncryption.SessionProperties(key, keys));
	}

	private static String key(int value) {
		byte[] key = new byte[32];
		Arrays.fill(key, (byte) value);
		return Base64.getEncoder().encodeToString(key);
	}

}
