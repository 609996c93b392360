package org.alipayrehearsal.api;

import java.util.Map;

import org.alipayrehearsal.check.AnyTextSerializer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * Serializes answers by step and field, with texts that may hold any character.
 */
class AnswersSerializer extends ValueSerializer<Map<?, ?>> {

	private final AnyTextSerializer texts = new AnyTextSerializer();

	@Override
	public void serialize(Map<?, ?> answers, JsonGenerator json, SerializationContext context) {
		json.writeStartObject();
		answers.forEach((name, value) -> {
			json.writeName(name.toString());
			write(value, json, context);
		});
		json.writeEndObject();
	}

	private void write(Object value, JsonGenerator json, SerializationContext context) {
		if (value instanceof Map<?, ?> fields) {
			serialize(fields, json, context);
		}
		else if (value instanceof Boolean yes) {
			json.writeBoolean(yes);
		}
		else {
			this.texts.serialize(value.toString(), json, context);
		}
	}

}
