package org.alipayrehearsal.api.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Schema;

/**
 * Schemas as OpenAPI 3.1 has them.
 */
final class Schemas {

	static final String REFERENCE = "#/components/schemas/";

	private static final String NULL = "null";

	private Schemas() {
	}

	static Schema<Object> of(String... types) {
		Schema<Object> schema = new Schema<>(SpecVersion.V31);
		schema.setTypes(new LinkedHashSet<>(List.of(types)));
		return schema;
	}

	static Schema<Object> reference(String name) {
		Schema<Object> schema = new Schema<>(SpecVersion.V31);
		schema.set$ref(REFERENCE + name);
		return schema;
	}

	static Schema<Object> object() {
		Schema<Object> schema = of("object");
		schema.setAdditionalProperties(false);
		return schema;
	}

	/** The same, or null. */
	static Schema<?> orNull(Schema<?> schema) {
		if (schema.get$ref() != null) {
			Schema<Object> either = new Schema<>(SpecVersion.V31);
			either.setAnyOf(List.of(schema, of(NULL)));
			return either;
		}
		Set<String> types = new LinkedHashSet<>(schema.getTypes());
		types.add(NULL);
		schema.setTypes(types);
		return schema;
	}

	static Schema<Object> oneOf(String text, List<String> values) {
		Schema<Object> schema = of("string");
		schema.setDescription(text);
		schema.setEnum(List.copyOf(values));
		return schema;
	}

}
