package org.alipayrehearsal.api;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.FieldKind;
import org.alipayrehearsal.form.FormBuilder;
import org.alipayrehearsal.form.FormFields;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.form.visa.VisaKind;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Walks once through a JSON text: an object of steps, each an object of fields. What does
 * not belong is noted and stepped over, so that all faults are told at once.
 */
final class AnswersParser {

	private final JsonParser json;

	private final FormBuilder answers = new FormBuilder();

	private final Set<String> seen = new HashSet<>();

	private final RequestFaults faults;

	AnswersParser(JsonParser json) {
		this.json = json;
		this.faults = new RequestFaults(json);
	}

	FormBuilder parse() {
		if (this.json.nextToken() == JsonToken.START_OBJECT) {
			readSteps();
		}
		else {
			this.json.skipChildren();
			this.faults.add("not-an-object", null);
		}
		this.faults.end();
		return this.answers;
	}

	private void readSteps() {
		while (this.json.nextToken() != JsonToken.END_OBJECT) {
			String name = this.json.currentName();
			Step step = FormFields.step(name);
			if (step == null) {
				this.faults.unknown("", name, FormFields.steps());
			}
			else if (!this.seen.add(name)) {
				this.faults.add("duplicate-field", name);
				this.faults.skipValue();
			}
			else if (this.json.nextToken() == JsonToken.START_OBJECT) {
				this.answers.name(step);
				readFields(step);
			}
			else {
				this.faults.add("not-an-object", name);
				this.json.skipChildren();
			}
		}
	}

	private void readFields(Step step) {
		while (this.json.nextToken() != JsonToken.END_OBJECT) {
			String name = this.json.currentName();
			String path = step.path() + "." + name;
			FieldKind kind = FormFields.kind(step, name);
			if (kind == null) {
				this.faults.unknown(step.path(), name, fieldsOf(step));
			}
			else if (kind == FieldKind.SCAN) {
				this.faults.add("scan-in-json", path);
				this.faults.skipValue();
			}
			else if (!this.seen.add(path)) {
				this.faults.add("duplicate-field", path);
				this.faults.skipValue();
			}
			else {
				readValue(path, kind);
			}
		}
	}

	private void readValue(String path, FieldKind kind) {
		JsonToken token = this.json.nextToken();
		if (token == JsonToken.VALUE_NULL) {
			return;
		}
		if (kind == FieldKind.YES_OR_NO) {
			if (token.isBoolean()) {
				this.answers.give(path, token == JsonToken.VALUE_TRUE);
				return;
			}
			this.faults.add("not-true-or-false", path);
			this.json.skipChildren();
			return;
		}
		if (token != JsonToken.VALUE_STRING) {
			this.faults.add((kind == FieldKind.DATE) ? "not-a-date" : "not-a-text", path);
			this.json.skipChildren();
			return;
		}
		give(path, kind, this.json.getString());
	}

	private void give(String path, FieldKind kind, String text) {
		if (kind == FieldKind.DATE && !TypedText.isBlank(text)) {
			kind.parse(text)
				.ifPresentOrElse((date) -> this.answers.give(path, date), () -> this.faults.add("not-a-date", path));
		}
		else if (kind == FieldKind.VISA_KIND && !TypedText.isBlank(text)
				&& VisaKind.find(TypedText.of(text)).isEmpty()) {
			this.faults.add("unknown-code", path, Arrays.stream(VisaKind.values()).map(VisaKind::name).toList());
		}
		else if (kind != FieldKind.DATE) {
			this.answers.give(path, text);
		}
	}

	/** The names that JSON can hold. */
	private static List<String> fieldsOf(Step step) {
		return FormFields.fields(step)
			.stream()
			.filter((name) -> FormFields.kind(step, name) != FieldKind.SCAN)
			.toList();
	}

}
