package org.alipayrehearsal.api.reference;

import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Remembers which record became which schema: a schema does not say what may be null.
 */
@Component
class RecordNames implements ModelConverter {

	private final Map<String, Class<?>> records = new ConcurrentHashMap<>();

	@Override
	@SuppressWarnings("rawtypes")
	public @Nullable Schema resolve(AnnotatedType type, ModelConverterContext context,
			Iterator<ModelConverter> others) {
		Schema schema = others.hasNext() ? others.next().resolve(type, context, others) : null;
		if (schema != null && type.getType() != null) {
			Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
			String reference = (schema.get$ref() != null) ? schema.get$ref() : schema.getName();
			if (raw.isRecord() && reference != null) {
				this.records.put(reference.substring(reference.lastIndexOf('/') + 1), raw);
			}
		}
		return schema;
	}

	/** The record of a schema; null where it is of none. */
	@Nullable Class<?> record(String schema) {
		return this.records.get(schema);
	}

}
