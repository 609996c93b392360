package org.alipayrehearsal.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.alipayrehearsal.application.AnswersByPath;
import org.alipayrehearsal.application.FieldKind;
import org.alipayrehearsal.application.FormFields;
import org.alipayrehearsal.application.Step;
import org.alipayrehearsal.application.TypedDate;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.constraint.visa.VisaKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Walks once through a JSON text: an object of steps, each an object of fields. What does
 * not belong is noted and stepped over, so that all faults are told at once.
 */
final class AnswersParser {

	private static final int MOST_FAULTS = 20;

	/** A name that is not known is repeated only where it can be one. */
	private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

	private final JsonParser json;

	private final AnswersByPath answers = new AnswersByPath();

	private final Set<String> seen = new HashSet<>();

	private final List<RequestFault> faults = new ArrayList<>();

	AnswersParser(JsonParser json) {
		this.json = json;
	}

	AnswersByPath parse() {
		if (this.json.nextToken() == JsonToken.START_OBJECT) {
			readSteps();
		}
		else {
			this.json.skipChildren();
			fault("not-an-object", null);
		}
		if (this.json.nextToken() != null) {
			fault("trailing-content", null);
		}
		if (!this.faults.isEmpty()) {
			throw new UnreadableRequestException(this.faults);
		}
		return this.answers;
	}

	private void readSteps() {
		while (this.json.nextToken() != JsonToken.END_OBJECT) {
			String name = this.json.currentName();
			Step step = FormFields.step(name);
			if (step == null) {
				unknown("", name, FormFields.steps());
			}
			else if (!this.seen.add(name)) {
				fault("duplicate-field", name);
				skipValue();
			}
			else if (this.json.nextToken() == JsonToken.START_OBJECT) {
				this.answers.name(step);
				readFields(step);
			}
			else {
				fault("not-an-object", name);
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
				unknown(step.path(), name, fieldsOf(step));
			}
			else if (kind == FieldKind.SCAN) {
				fault("scan-in-json", path);
				skipValue();
			}
			else if (!this.seen.add(path)) {
				fault("duplicate-field", path);
				skipValue();
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
			fault("not-true-or-false", path);
			this.json.skipChildren();
			return;
		}
		if (token != JsonToken.VALUE_STRING) {
			fault((kind == FieldKind.DATE) ? "not-a-date" : "not-a-text", path);
			this.json.skipChildren();
			return;
		}
		give(path, kind, this.json.getString());
	}

	private void give(String path, FieldKind kind, String text) {
		if (kind == FieldKind.DATE && !TypedText.isBlank(text)) {
			TypedDate.of(text)
				.ifPresentOrElse((date) -> this.answers.give(path, date), () -> fault("not-a-date", path));
		}
		else if (kind == FieldKind.VISA_KIND && !TypedText.isBlank(text)
				&& VisaKind.find(TypedText.of(text)).isEmpty()) {
			fault("unknown-code", path, Arrays.stream(VisaKind.values()).map(VisaKind::name).toList());
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

	private void unknown(String parent, String name, List<String> known) {
		String shown = NAME.matcher(name).matches() ? name : "";
		String path = parent + ((parent.isEmpty() || shown.isEmpty()) ? "" : ".") + shown;
		fault("unknown-field", path.isEmpty() ? null : path, known);
		skipValue();
	}

	private void skipValue() {
		this.json.nextToken();
		this.json.skipChildren();
	}

	private void fault(String code, @Nullable String field) {
		fault(code, field, List.of());
	}

	private void fault(String code, @Nullable String field, List<String> arguments) {
		if (this.faults.size() < MOST_FAULTS) {
			TokenStreamLocation location = this.json.currentTokenLocation();
			this.faults.add(new RequestFault(code, field, arguments, location.getLineNr(), location.getColumnNr()));
		}
	}

}
