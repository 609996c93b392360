package org.alipayrehearsal.web.wizard;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.alipayrehearsal.check.RuleExample;
import org.alipayrehearsal.check.RuleExamplesTests;
import org.alipayrehearsal.configuration.FixedClock;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.web.StepFields;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages say of every example what the rule service says.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
class PageExamplesTests {

	@Autowired
	private MockMvc mvc;

	@ParameterizedTest
	@MethodSource("examples")
	void whenExampleIsSentShouldShowWhatTheRuleSays(RuleExample example) throws Exception {
		PageClient person = new PageClient(this.mvc, Locale.ENGLISH).begin();
		person.sendAll(example.answers());
		if (example.accepted()) {
			Document result = person.open("/rehearsal/" + person.journey() + "/confirmation");
			assertThat(result.select("[data-rule=" + example.rule() + "]")).isEmpty();
			return;
		}
		String path = Objects.requireNonNull(example.path());
		Document page = person.open(RehearsalPage.of(path));
		assertThat(page.select("[data-rule=" + example.rule() + "]")).hasSize(1);
		String fix = example.fix();
		String fixPath = example.fixPath();
		if (fix == null || fixPath == null) {
			assertThat(page.select("button[name=fix][value=" + example.rule() + "]")).isEmpty();
			return;
		}
		person.send(RehearsalPage.of(path), example.answers(), "fix", example.rule());
		Document fixed = person.open(RehearsalPage.of(fixPath));
		assertThat(fixed.select("input[type=text][name=" + fixPath + "], input[checked][name=" + fixPath + "]")
			.attr("value")).isEqualTo(fix);
		assertThat(fixed.select("[data-rule=" + example.rule() + "]")).isEmpty();
	}

	static Stream<RuleExample> examples() {
		return RuleExamplesTests.samples()
			.filter((example) -> example.answers()
				.keySet()
				.stream()
				.allMatch((path) -> StepFields.STEPS.contains(Step.of(path))));
	}

}
