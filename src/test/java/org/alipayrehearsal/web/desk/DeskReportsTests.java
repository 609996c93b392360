package org.alipayrehearsal.web.desk;

import java.util.Locale;
import java.util.Map;

import org.alipayrehearsal.check.RuleService;
import org.alipayrehearsal.configuration.FixedClock;
import org.alipayrehearsal.web.Reports;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The desk checks the form once for each submission.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
class DeskReportsTests {

	private static final Map<String, String> ANSWERS = Map.of("name.realName", "José Keller", "passport.number",
			"C01X00T", "contact.phone", "0049 170 1234567", "card.bank", "CCB", "card.number", "621700");

	@MockitoSpyBean
	private RuleService rules;

	@Autowired
	private MockMvc mvc;

	@Test
	void whenDeskIsSubmittedShouldMakeOneReport() throws Exception {
		DeskClient helper = new DeskClient(this.mvc, Locale.ENGLISH);
		assertThat(Reports.count(this.rules)).as("the empty form").isZero();
		helper.check(ANSWERS);
		assertThat(Reports.count(this.rules)).as("a check").isOne();
		assertThat(helper.check(ANSWERS, "fix", "passport-min-length").select("#passport-number").val())
			.isEqualTo("0C01X00T");
		assertThat(Reports.count(this.rules)).as("a fix").isOne();
	}

}
