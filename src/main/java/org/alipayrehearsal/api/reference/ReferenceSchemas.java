package org.alipayrehearsal.api.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.alipayrehearsal.api.reference.Reference.CallField;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads schemas of the document for people: a line for each field.
 */
final class ReferenceSchemas {

	static final String FILE = "file";

	private ReferenceSchemas() {
	}

	/** The fields of an object; those of objects inside are listed with their paths. */
	static List<CallField> fields(JsonNode schema) {
		List<CallField> fields = new ArrayList<>();
		add("", schema, fields);
		return fields;
	}

	private static void add(String parent, JsonNode schema, List<CallField> fields) {
		Set<String> required = new LinkedHashSet<>();
		schema.path("required").forEach((name) -> required.add(name.asString()));
		schema.path("properties").properties().forEach((property) -> {
			String name = parent + property.getKey();
			JsonNode value = property.getValue();
			if (value.has("properties")) {
				add(name + ".", value, fields);
			}
			else {
				fields.add(field(name, "", required.contains(property.getKey()), value,
						value.path("description").asString("")));
			}
		});
	}

	static CallField field(String name, String in, boolean required, JsonNode schema, String text) {
		List<String> choices = new ArrayList<>();
		schema.path("enum").forEach((choice) -> {
			if (!choice.isNull() && !choice.asString().isEmpty()) {
				choices.add(choice.asString());
			}
		});
		return new CallField(name, in, required, type(schema), shape(schema), text, choices);
	}

	static String type(JsonNode schema) {
		if (schema.has("$ref")) {
			return name(schema);
		}
		if (schema.has("contentMediaType") || schema.isEmpty()) {
			return FILE;
		}
		List<String> types = new ArrayList<>();
		schema.path("anyOf").forEach((one) -> types.add(type(one)));
		JsonNode type = schema.path("type");
		if (type.isString()) {
			types.add(type.asString());
		}
		type.forEach((one) -> types.add(one.asString()));
		if (types.contains("array")) {
			types.set(types.indexOf("array"), type(schema.path("items")) + "[]");
		}
		if (schema.has("format")) {
			types.set(0, types.get(0) + " (" + schema.path("format").asString() + ")");
		}
		return String.join(" | ", types);
	}

	static @Nullable String shape(JsonNode schema) {
		if (schema.has("$ref")) {
			return name(schema);
		}
		for (JsonNode one : schema.path("anyOf")) {
			if (one.has("$ref")) {
				return name(one);
			}
		}
		return schema.has("items") ? shape(schema.path("items")) : null;
	}

	private static String name(JsonNode schema) {
		String reference = schema.path("$ref").asString();
		return reference.substring(reference.lastIndexOf('/') + 1);
	}

}
