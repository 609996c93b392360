package org.alipayrehearsal.api;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.alipayrehearsal.check.ExampleForm;
import org.alipayrehearsal.check.RuleExample;
import org.alipayrehearsal.form.FieldKind;
import org.alipayrehearsal.form.FormFields;
import org.alipayrehearsal.scan.SamplePictures;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Sends a rule's example as a program would: as JSON, or with files where scans are asked
 * for.
 */
final class ExampleRequest {

	/** Half a surrogate pair survives as an escape only. */
	private static final JsonMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

	private final Map<String, Map<String, @Nullable Object>> steps = new LinkedHashMap<>();

	private final Map<String, String> scans = new LinkedHashMap<>();

	ExampleRequest(RuleExample example) {
		example.answers().forEach(this::add);
	}

	MvcTestResult send(MockMvcTester mvc, boolean asForm) {
		byte[] json = JSON.writeValueAsString(this.steps).getBytes(StandardCharsets.UTF_8);
		if (!asForm && this.scans.isEmpty()) {
			return mvc.post().uri("/api/checks").contentType(MediaType.APPLICATION_JSON).content(json).exchange();
		}
		var request = mvc.post().uri("/api/checks").multipart().part(new MockPart("application", json));
		this.scans.forEach((path, sample) -> request
			.part(new MockPart(path, SamplePictures.fileName(sample), SamplePictures.bytes(sample))));
		return request.exchange();
	}

	private void add(String path, String text) {
		String[] stepAndField = path.split("\\.", 2);
		Map<String, @Nullable Object> fields = this.steps.computeIfAbsent(stepAndField[0],
				(step) -> new LinkedHashMap<>());
		FieldKind kind = FormFields.kind(Objects.requireNonNull(FormFields.step(stepAndField[0])), stepAndField[1]);
		switch (Objects.requireNonNull(kind)) {
			case SCAN -> addScan(path, text);
			case YES_OR_NO -> fields.put(stepAndField[1], text.isBlank() ? null : Boolean.valueOf(text));
			case DATE -> fields.put(stepAndField[1], text.isBlank() ? text : Objects.toString(ExampleForm.date(text)));
			case TEXT, VISA_KIND -> fields.put(stepAndField[1], text);
		}
	}

	private void addScan(String path, String sample) {
		if (!sample.isBlank()) {
			this.scans.put(path, sample);
		}
	}

}
