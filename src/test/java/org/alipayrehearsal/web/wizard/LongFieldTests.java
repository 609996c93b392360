package org.alipayrehearsal.web.wizard;

import java.util.Locale;
import java.util.Map;

import org.alipayrehearsal.configuration.FixedClock;
import org.alipayrehearsal.form.Step;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A text of more than 1,000 characters is an error at its field.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
class LongFieldTests {

	@Autowired
	private MockMvc mvc;

	@ParameterizedTest
	@CsvSource({ "1000, false", "1001, true", "900000, true" })
	void whenFieldIsLongShouldSayAtTheField(int length, boolean tooLong) throws Exception {
		PageClient client = new PageClient(this.mvc, Locale.ENGLISH).begin();
		client.send(Step.NAME, Map.of("name.realName", "9".repeat(length)));
		Document page = client.open(Step.NAME);
		assertThat(page.select(".invalid [data-rule=too-long]").isEmpty()).isEqualTo(!tooLong);
		assertThat(page.select("#name-realName").val()).hasSize(Math.min(length, 1001));
	}

}
