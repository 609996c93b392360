package org.alipayrehearsal.cluster;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.serializer.RedisSerializer;
import org.springframework.data.redis.serializer.SerializationException;

/**
 * Stores values of a session as encrypted JSON, for example
 * {@code {"type":"text","version":1,"value":{…}}}. A value that cannot be read any more,
 * because its key, its type or its version is unknown, is read as null: its field is
 * empty, and a rehearsal without its beginning is gone.
 */
class SessionValueSerializer implements RedisSerializer<Object> {

	private static final Logger LOG = LoggerFactory.getLogger(SessionValueSerializer.class);

	private static final byte[] NOTHING = new byte[0];

	private final SessionEncryption encryption;

	private final JsonMapper envelopes = new JsonMapper();

	private final Map<String, StoredType<?>> byName;

	private final Map<Class<?>, StoredType<?>> byType;

	SessionValueSerializer(SessionEncryption encryption, Collection<? extends StoredType<?>> types) {
		this.encryption = encryption;
		this.byName = types.stream().collect(Collectors.toMap(StoredType::name, Function.identity()));
		this.byType = types.stream().collect(Collectors.toMap(StoredType::type, Function.identity()));
	}

	@Override
	public byte[] serialize(@Nullable Object value) {
		if (value == null) {
			return NOTHING;
		}
		StoredType<?> type = this.byType.get(value.getClass());
		if (type == null) {
			throw new SerializationException("No stored type for " + value.getClass().getName());
		}
		return this.encryption.encrypt(type.json().writeValueAsBytes(new Envelope(type.name(), type.version(), value)));
	}

	@Override
	public @Nullable Object deserialize(byte @Nullable [] stored) {
		if (stored == null || stored.length == 0) {
			return null;
		}
		byte[] plain = this.encryption.decrypt(stored);
		if (plain == null) {
			LOG.warn("A value of a session has an unknown key or was changed, and is dropped");
			return null;
		}
		try {
			JsonNode envelope = this.envelopes.readTree(plain);
			String name = envelope.path("type").asString("");
			StoredType<?> type = this.byName.get(name);
			if (type != null && type.reads(envelope.path("version").asInt(0))) {
				return type.json().treeToValue(envelope.path("value"), type.type());
			}
			LOG.warn("A value of a session has a type or version that is unknown here, and is dropped");
		}
		catch (JacksonException ex) {
			// Its message may have the value.
			LOG.warn("A value of a session cannot be read, and is dropped: {}", ex.getClass().getName());
		}
		return null;
	}

	private record Envelope(String type, int version, Object value) {

		@Override
		public String toString() {
			return "Envelope[]";
		}

	}

}
