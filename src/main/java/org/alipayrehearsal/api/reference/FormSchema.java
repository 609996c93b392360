package org.alipayrehearsal.api.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.models.media.Encoding;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import org.alipayrehearsal.form.FieldKind;
import org.alipayrehearsal.form.FormFields;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.form.visa.VisaKind;

/**
 * What an application is as JSON and as a form with files, read off its fields.
 */
final class FormSchema {

	static final String NAME = "Application";

	private static final String PART = "application";

	private FormSchema() {
	}

	/** An object of steps, each an object of fields; at least one step is asked for. */
	static Schema<?> json(DescriptionTexts texts) {
		Schema<Object> application = Schemas.object();
		application.setDescription(texts.of(NAME));
		application.setMinProperties(1);
		for (String name : FormFields.steps()) {
			Step step = Objects.requireNonNull(FormFields.step(name));
			Schema<Object> fields = Schemas.object();
			fields.setDescription(texts.of(NAME + "." + name));
			for (String field : FormFields.fields(step)) {
				String path = name + "." + field;
				if (FormFields.kind(path) != FieldKind.SCAN) {
					fields.addProperty(field, field(path, texts));
				}
			}
			application.addProperty(name, fields);
		}
		return application;
	}

	/** The same in a part of its own, and each scan in a part named as its field. */
	static MediaType form(DescriptionTexts texts) {
		Schema<Object> form = Schemas.object();
		Schema<Object> application = Schemas.reference(NAME);
		application.setDescription(texts.of("form.application"));
		form.addProperty(PART, application);
		for (String path : FormFields.paths(FieldKind.SCAN)) {
			Schema<Object> scan = Schemas.of("string");
			scan.setContentMediaType("application/octet-stream");
			scan.setDescription(texts.any(path + ".label") + texts.any("colon") + texts.of("form.scan"));
			form.addProperty(path, scan);
		}
		form.setRequired(List.of(PART));
		return new MediaType().schema(form).addEncoding(PART, new Encoding().contentType("application/json"));
	}

	private static Schema<?> field(String path, DescriptionTexts texts) {
		boolean yesOrNo = FormFields.kind(path) == FieldKind.YES_OR_NO;
		Schema<Object> field = Schemas.of(yesOrNo ? "boolean" : "string", "null");
		field.setDescription(texts.any(path + ".label") + texts.any("colon")
				+ texts.of("field." + path, "kind." + FormFields.kind(path)));
		if (FormFields.kind(path) == FieldKind.VISA_KIND) {
			List<Object> kinds = new ArrayList<>();
			Arrays.stream(VisaKind.values()).map(VisaKind::name).forEach(kinds::add);
			kinds.add("");
			kinds.add(null);
			field.setEnum(kinds);
		}
		return field;
	}

}
