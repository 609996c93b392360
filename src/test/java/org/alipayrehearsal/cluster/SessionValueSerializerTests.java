package org.alipayrehearsal.cluster;

import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.serializer.SerializationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests of {@link SessionValueSerializer}.
 */
class SessionValueSerializerTests {

	private final SessionEncryption encryption = new SessionEncryption(
			new SessionEncryption.SessionProperties(Base64.getEncoder().encodeToString(new byte[32]), Map.of()));

	@Test
	void whenValueIsOfAKnownTypeShouldReadWhatWasWritten() {
		SessionValueSerializer serializer = serializer(2, 1);
		assertThat(serializer.deserialize(serializer.serialize(new Word("ab")))).isEqualTo(new Word("ab"));
		assertThat(serializer.deserialize(serializer.serialize(null))).isNull();
	}

	@Test
	void whenVersionCanBeReadShouldReadIt() {
		assertThat(serializer(2, 1).deserialize(serializer(1, 1).serialize(new Word("ab")))).isEqualTo(new Word("ab"));
	}

	@Test
	void whenVersionIsTooOldOrTooNewShouldReadNothing() {
		assertThat(serializer(2, 2).deserialize(serializer(1, 1).serialize(new Word("ab")))).isNull();
		assertThat(serializer(1, 1).deserialize(serializer(2, 1).serialize(new Word("ab")))).isNull();
	}

	@Test
	void whenTypeOrKeyOrJsonIsUnknownShouldReadNothing() {
		SessionValueSerializer serializer = serializer(1, 1);
		assertThat(new SessionValueSerializer(this.encryption, List.of())
			.deserialize(serializer.serialize(new Word("ab")))).isNull();
		assertThat(serializer.deserialize(this.encryption.encrypt(new byte[] { 1, 2, 3 }))).isNull();
		assertThat(serializer.deserialize(new byte[] { 1, 2, 3 })).isNull();
	}

	@Test
	void whenTypeIsNotStoredShouldRefuseToWriteIt() {
		assertThatExceptionOfType(SerializationException.class).isThrownBy(() -> serializer(1, 1).serialize("text"));
	}

	private SessionValueSerializer serializer(int version, int oldest) {
		return new SessionValueSerializer(this.encryption,
				List.of(new StoredType<>("word", version, oldest, Word.class, new JsonMapper())));
	}

	record Word(String text) {
	}

}
