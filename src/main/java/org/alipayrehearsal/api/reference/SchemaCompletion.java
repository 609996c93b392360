package org.alipayrehearsal.api.reference;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Adds to the schemas of records which properties are required, which may be null, and
 * their descriptions.
 */
@Component
class SchemaCompletion {

	@SuppressWarnings("rawtypes")
	void complete(Components components, DescriptionTexts texts) {
		Map<String, Schema> sorted = new TreeMap<>(components.getSchemas());
		sorted.forEach((name, schema) -> {
			Class<?> record = RecordSchemaConverter.removeRecord(schema);
			if (record != null) {
				complete(name, schema, record, texts);
			}
			else if (schema.getDescription() == null) {
				describe(name, schema, texts);
			}
		});
		components.setSchemas(new LinkedHashMap<>(sorted));
	}

	@SuppressWarnings("rawtypes")
	private static void complete(String name, Schema<?> schema, Class<?> record, DescriptionTexts texts) {
		schema.setDescription(texts.of(name));
		List<String> required = new ArrayList<>();
		Map<String, Schema> properties = new LinkedHashMap<>();
		for (RecordComponent component : record.getRecordComponents()) {
			String field = component.getName();
			Schema<?> property = schema.getProperties().get(field);
			if (property == null) {
				continue;
			}
			boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
			if (!nullable || !isLeftOut(component, record)) {
				required.add(field);
				property = nullable ? Schemas.orNull(property) : property;
			}
			property.setDescription(texts.of(name + "." + field, "any." + field));
			properties.put(field, property);
		}
		schema.setProperties(properties);
		schema.setRequired(required);
	}

	@SuppressWarnings("rawtypes")
	private static void describe(String name, Schema<?> schema, DescriptionTexts texts) {
		schema.setDescription(texts.of(name));
		Map<String, Schema> properties = schema.getProperties();
		properties.forEach((field, property) -> property.setDescription(texts.of(name + "." + field, "any." + field)));
	}

	/** Whether a property is left out instead of being null. */
	private static boolean isLeftOut(RecordComponent component, Class<?> record) {
		JsonInclude own = component.getAccessor().getAnnotation(JsonInclude.class);
		JsonInclude include = (own != null) ? own : record.getAnnotation(JsonInclude.class);
		return include != null && include.value() == JsonInclude.Include.NON_NULL;
	}

}
