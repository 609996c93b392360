package org.alipayrehearsal.api.reference;

import java.util.Iterator;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Notes in each schema of a record which record it describes, because a schema does not
 * say which properties may be null. The converter has no state: springdoc registers it
 * once for the whole JVM, so that contexts share the converter of the last one.
 */
@Component
class RecordSchemaConverter implements ModelConverter {

	private static final String RECORD = "x-record";

	@Override
	@SuppressWarnings("rawtypes")
	public @Nullable Schema resolve(AnnotatedType type, ModelConverterContext context,
			Iterator<ModelConverter> others) {
		Schema schema = others.hasNext() ? others.next().resolve(type, context, others) : null;
		if (schema != null && type.getType() != null) {
			Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
			if (raw.isRecord()) {
				note(raw, schema, context);
			}
		}
		return schema;
	}

	@SuppressWarnings("rawtypes")
	private static void note(Class<?> record, Schema schema, ModelConverterContext context) {
		String reference = schema.get$ref();
		Schema described = (reference != null)
				? context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1)) : schema;
		if (described != null) {
			described.addExtension(RECORD, record.getName());
		}
	}

	/**
	 * Returns the record that a schema describes, and removes the note from the schema.
	 * @return the record, or null
	 */
	@SuppressWarnings("rawtypes")
	static @Nullable Class<?> removeRecord(Schema schema) {
		Object name = (schema.getExtensions() != null) ? schema.getExtensions().remove(RECORD) : null;
		return (name != null)
				? ClassUtils.resolveClassName(name.toString(), RecordSchemaConverter.class.getClassLoader()) : null;
	}

}
