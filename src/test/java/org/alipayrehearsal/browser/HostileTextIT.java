package org.alipayrehearsal.browser;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Text that attacks, or only looks as if it did, in every field that takes text: it comes
 * back as it was typed and does nothing.
 */
@BrowserTest
class HostileTextIT {

	private static final Map<String, List<String>> FIELDS = Map.of("name",
			List.of("name.realName", "name.onVisa", "name.atBank"), "passport", List.of("passport.number"), "contact",
			List.of("contact.phone"), "card", List.of("card.number"));

	static Stream<Arguments> texts() {
		return Stream.of(Arguments.of("1,000 characters", "Anna ".repeat(200)), Arguments.of("characters",
				"Anna\u0001\u0007\u001b[31m\u007f\u0085Keller \u202eKeller\u202c \u2066x\u2069 👩‍👩‍👧‍👦 🇨🇳"),
				Arguments.of("syntax",
						"\"><script>alert(1)</script><img src=x onerror=alert(2)> ${7*7} #{x} *{7*7} @{/} ~{start} [[${7*7}]] "
								+ "{0} {{7*7}} Robert'); DROP TABLE names; -- %s %n \\ %00 %zz &amp; &#60; \\u0000"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("texts")
	void whenTextIsHostileShouldComeBackAsTyped(String kind, String text, Visits visits) {
		Rehearsal rehearsal = visits.visit(Language.ENGLISH).begin();
		rehearsal.page().setViewportSize(320, 640);
		for (String step : Answers.STEPS) {
			List<String> fields = FIELDS.getOrDefault(step, List.of());
			fields.forEach((path) -> rehearsal.paste(path, text));
			if (!rehearsal.goOn().step().equals(step)) {
				rehearsal.openStep(step);
			}
			fields.forEach((path) -> assertThat(rehearsal.value(path)).as(path).isEqualTo(text));
			assertThat(rehearsal.measure("overflow()")).as("%s at 320 pixels", step).isEmpty();
			rehearsal.pass();
		}
		assertThat(rehearsal.step()).isEqualTo("confirmation");
		assertThat(rehearsal.page().locator(".answers bdi").allTextContents()).contains(text);
		assertThat(rehearsal.measure("overflow()")).as("the result at 320 pixels").isEmpty();
		assertThat(rehearsal.page().locator("main script, main img").count()).isZero();
	}

	@ParameterizedTest
	@MethodSource("lines")
	void whenTextHasLineBreaksShouldNotBreak(String text, Visits visits) {
		Rehearsal rehearsal = visits.visit(Language.ENGLISH).begin();
		// A field of one line drops them: only a forged one sends them.
		rehearsal.field("name.realName")
			.evaluate("(field) => { const area = document.createElement('textarea'); "
					+ "area.name = field.name; area.id = field.id; field.replaceWith(area); }");
		rehearsal.paste("name.realName", text).goOn();
		assertThat(rehearsal.step()).isEqualTo("name");
		assertThat(rehearsal.status()).isEqualTo(200);
		assertThat(rehearsal.findings()).contains("name-characters");
	}

	static Stream<String> lines() {
		return Stream.of("Anna\r\nSet-Cookie: x=1\r\n\r\nKeller", "Anna\nKeller", "Anna\rKeller");
	}

}
