package org.alipayrehearsal.api;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.FieldKind;
import org.alipayrehearsal.form.FormBuilder;
import org.alipayrehearsal.form.FormFields;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.form.TypedDate;
import org.alipayrehearsal.form.passport.BirthDate;
import org.alipayrehearsal.form.visa.VisaKind;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotSupportedException;

/**
 * Parses the bodies of requests: the answers of the form, an object of steps that are
 * objects of fields, or a name alone. An unknown field or a value of another type is a
 * fault; nothing is guessed.
 */
@Component
class AnswersParser {

	private static final String NAME = "name";

	private static final byte[] NOTHING = {};

	private final Clock clock;

	AnswersParser(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Parses the answers of the form.
	 * @param body the JSON text in UTF-8, with or without a byte order mark
	 * @return the answers
	 * @throws UnreadableRequestException if the body is not JSON or not the answers of
	 * the form; it names all faults of fields
	 */
	FormBuilder parse(byte[] body) {
		FormBuilder answers = new FormBuilder();
		StrictJsonReader.read(body, (json) -> parseStep(json, answers));
		return answers;
	}

	/**
	 * Parses an object with a name.
	 * @param body the JSON text in UTF-8, with or without a byte order mark
	 * @return the name, which is not blank
	 * @throws UnreadableRequestException if the body is not JSON or not such an object;
	 * with status 422 if the name is missing or blank
	 */
	String parseName(byte[] body) {
		@Nullable String[] name = new String[1];
		StrictJsonReader.read(body, (json) -> {
			if (!json.name().equals(NAME)) {
				json.skipUnknown("", List.of(NAME));
			}
			else if (json.isFirst(NAME)) {
				name[0] = json.readText(NAME, "not-a-text");
			}
		});
		String text = name[0];
		if (text == null || TypedText.isBlank(text)) {
			throw new UnreadableRequestException(HttpStatus.UNPROCESSABLE_CONTENT,
					List.of(RequestFault.of("blank-name", NAME)));
		}
		return text;
	}

	/**
	 * {@return the bytes of a body that is declared as JSON}
	 * @throws HttpMediaTypeNotSupportedException if the declared charset is not UTF-8
	 */
	static byte[] bytes(byte @Nullable [] body, MediaType type) throws HttpMediaTypeNotSupportedException {
		Charset charset = type.getCharset();
		if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
			throw new HttpMediaTypeNotSupportedException(type, List.of(MediaType.APPLICATION_JSON));
		}
		return (body != null) ? body : NOTHING;
	}

	private void parseStep(StrictJsonReader json, FormBuilder answers) {
		String name = json.name();
		Step step = FormFields.step(name);
		if (step == null) {
			json.skipUnknown("", FormFields.steps());
		}
		else if (json.isFirst(name) && json.readObject(name, () -> parseField(json, step, answers))
				&& step != Step.DEPOSIT) {
			answers.name(step);
		}
	}

	private void parseField(StrictJsonReader json, Step step, FormBuilder answers) {
		String name = json.name();
		String path = step.path() + "." + name;
		FieldKind kind = FormFields.kind(step, name);
		if (kind == null) {
			json.skipUnknown(step.path(), jsonFields(step));
		}
		else if (kind == FieldKind.SCAN) {
			json.skip("scan-in-json", path);
		}
		else if (json.isFirst(path)) {
			Object value = readValue(json, path, kind);
			if (value != null && !isBlankDeposit(step, value)) {
				answers.give(path, value);
			}
		}
	}

	/**
	 * {@return whether a value asks for nothing: the deposit comes weeks after the form,
	 * so it is checked only where it is given}
	 */
	private static boolean isBlankDeposit(Step step, Object value) {
		return step == Step.DEPOSIT && value instanceof String text && TypedText.isBlank(text);
	}

	private @Nullable Object readValue(StrictJsonReader json, String path, FieldKind kind) {
		return switch (kind) {
			case YES_OR_NO -> json.readBoolean(path);
			case DATE -> readDate(json, path);
			case VISA_KIND -> readVisaKind(json, path);
			default -> json.readText(path, "not-a-text");
		};
	}

	private @Nullable Object readDate(StrictJsonReader json, String path) {
		String text = json.readText(path, "not-a-date");
		if (text == null || TypedText.isBlank(text)) {
			return null;
		}
		LocalDate date = TypedDate.of(text)
			.filter((day) -> !path.equals(BirthDate.PATH) || BirthDate.isPlausible(day, LocalDate.now(this.clock)))
			.orElse(null);
		if (date == null) {
			json.fault("not-a-date", path);
		}
		return date;
	}

	private static @Nullable String readVisaKind(StrictJsonReader json, String path) {
		String text = json.readText(path, "not-a-text");
		if (text != null && !TypedText.isBlank(text) && VisaKind.find(TypedText.of(text)).isEmpty()) {
			json.fault("unknown-code", path, Arrays.stream(VisaKind.values()).map(VisaKind::name).toList());
			return null;
		}
		return text;
	}

	private static List<String> jsonFields(Step step) {
		return FormFields.fields(step)
			.stream()
			.filter((name) -> FormFields.kind(step, name) != FieldKind.SCAN)
			.toList();
	}

}
