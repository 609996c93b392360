package org.alipayrehearsal.web.wizard;

import java.util.Locale;
import java.util.Map;

import org.alipayrehearsal.check.RuleService;
import org.alipayrehearsal.configuration.FixedClock;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.web.Reports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * The form is checked once for the answers that a page submits, and the page that follows
 * shows that report.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
class WizardReportsTests {

	private static final Map<String, String> ANSWERS = Map.of("name.realName", "José Keller", "passport.number",
			"C01X00T", "documents.visaKind", "Z", "contact.phone", "0049 170 1234567", "card.bank", "CCB",
			"card.number", "621700");

	@MockitoSpyBean
	private RuleService rules;

	@Autowired
	private MockMvc mvc;

	private PageClient person;

	@BeforeEach
	void begin() throws Exception {
		this.person = new PageClient(this.mvc, Locale.ENGLISH).begin();
	}

	@Test
	void whenPageIsSubmittedShouldMakeOneReportForItAndThePageThatFollows() throws Exception {
		for (RehearsalPage step : RehearsalPage.ALL) {
			this.person.open(step);
			Reports.count(this.rules);
			String next = this.person.send(step, ANSWERS);
			assertThat(Reports.count(this.rules)).as("sent %s", step).isOne();
			this.person.open(next);
			assertThat(Reports.count(this.rules)).as("shown %s", next).isZero();
			next = this.person.send(step, ANSWERS, "action", "anyway");
			assertThat(Reports.count(this.rules)).as("sent %s anyway", step).isOne();
			this.person.open(next);
			assertThat(Reports.count(this.rules)).as("shown %s", next).isZero();
		}
	}

	@Test
	void whenResultIsShownShouldMakeNoReportForItsSheet() throws Exception {
		this.person.sendAll(ANSWERS);
		Reports.count(this.rules);
		this.person.open("/rehearsal/" + this.person.journey() + "/confirmation");
		assertThat(Reports.count(this.rules)).isZero();
	}

	@Test
	void whenButtonOfTheResultIsPressedShouldMakeOneReportForItAndTheResult() throws Exception {
		this.person.sendAll(ANSWERS);
		String confirmation = "/rehearsal/" + this.person.journey() + "/confirmation";
		this.person.open(confirmation);
		Reports.count(this.rules);
		this.person.send(post(confirmation).param("apply", "all"));
		assertThat(Reports.count(this.rules)).isOne();
		this.person.open(confirmation);
		assertThat(Reports.count(this.rules)).isZero();
	}

	@Test
	void whenFixOrLanguageIsSubmittedShouldMakeOneReportForThePageThatFollows() throws Exception {
		this.person.send(Step.NAME, ANSWERS);
		Reports.count(this.rules);
		this.person.open(this.person.send(Step.NAME, ANSWERS, "fix", "name-diacritics"));
		assertThat(Reports.count(this.rules)).isOne();
		assertThat(this.person.open(Step.NAME).select("#name-realName").val()).isEqualTo("Jose Keller");
		Reports.count(this.rules);
		this.person.open(this.person.send(Step.NAME, ANSWERS, "language", "zh"));
		assertThat(Reports.count(this.rules)).isOne();
	}

	@Test
	void whenWarningsWereShownShouldGoOnAtTheSecondSubmission() throws Exception {
		Map<String, String> warned = Map.of("name.realName", "José Keller");
		assertThat(this.person.send(Step.NAME, warned)).isEqualTo(this.person.address(Step.NAME));
		this.person.open(Step.NAME);
		assertThat(this.person.send(Step.NAME, warned)).isEqualTo(this.person.address(Step.PASSPORT));
	}

}
