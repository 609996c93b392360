package org.alipayrehearsal.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.alipayrehearsal.api.RuleBody.ExampleBody;
import org.alipayrehearsal.check.CheckResponse.FixBody;
import org.alipayrehearsal.check.ExampleAnswers;
import org.alipayrehearsal.check.RuleExample;
import org.alipayrehearsal.form.FieldKind;
import org.alipayrehearsal.form.FormFields;
import org.alipayrehearsal.form.Step;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Converts a rule's example into a body for {@code POST /api/checks}. Its dates are
 * relative to today.
 */
@Component
class ExampleBodies {

	private final Clock clock;

	ExampleBodies(Clock clock) {
		this.clock = clock;
	}

	ExampleBody body(RuleExample example, Locale language) {
		Map<String, Map<String, @Nullable Object>> application = new LinkedHashMap<>();
		Map<String, String> scans = new LinkedHashMap<>();
		example.answers().forEach((path, text) -> {
			Step step = Step.of(path);
			Map<String, @Nullable Object> fields = application.computeIfAbsent(step.path(),
					(name) -> new LinkedHashMap<>());
			Object value = value(FormFields.kind(path), text);
			if (FormFields.kind(path) != FieldKind.SCAN && value != null) {
				fields.put(path.substring(step.path().length() + 1), value);
			}
			else if (!text.isBlank()) {
				scans.put(path, text.replace('-', ' '));
			}
		});
		return new ExampleBody(example.accepted(), example.description(language), application, scans, example.path(),
				fix(example), example.variant());
	}

	private @Nullable Object value(FieldKind kind, String text) {
		return switch (kind) {
			case TEXT, VISA_KIND, SCAN -> text;
			case DATE -> text.isBlank() ? text : date(text).toString();
			case YES_OR_NO -> text.isBlank() ? null : Boolean.valueOf(text);
		};
	}

	private LocalDate date(String text) {
		return LocalDate.now(this.clock).plusDays(ExampleAnswers.days(text));
	}

	private static @Nullable FixBody fix(RuleExample example) {
		String path = example.fixPath();
		String value = example.fix();
		return (path != null && value != null) ? new FixBody(path, value) : null;
	}

}
