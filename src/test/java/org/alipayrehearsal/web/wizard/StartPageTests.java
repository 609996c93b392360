package org.alipayrehearsal.web.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.alipayrehearsal.configuration.FixedClock;
import org.alipayrehearsal.form.Step;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * The start page: its doors, the sample, and the way back into an open rehearsal.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
class StartPageTests {

	@Autowired
	private MockMvc mvc;

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh-CN" })
	void whenPageIsOpenedShouldTellVisitorsFirstAndOpenThreeDoors(String language) throws Exception {
		MvcResult result = this.mvc.perform(get("/").locale(Locale.forLanguageTag(language))).andReturn();
		Document page = Jsoup.parse(result.getResponse().getContentAsString());
		assertThat(page.select("main .visitor ~ *, main .hero ~ .doors")).isNotEmpty();
		assertThat(page.select(".visitor a[href='/changes#foreign-cards']")).hasSize(1);
		assertThat(page.select(".doors > li")).hasSize(3);
		assertThat(page.select(".doors form[action=/rehearsal] button.first")).hasSize(1);
		assertThat(page.select(".doors a").eachAttr("href")).containsExactly("/failure-messages", "/desk");
		assertThat(page.select(".dated").text()).contains("2015", "2026");
		assertThat(result.getRequest().getSession(false)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh-CN" })
	void whenPictureIsPreferredShouldBeginWithIt(String language) throws Exception {
		PageClient person = new PageClient(this.mvc, Locale.forLanguageTag(language));
		Element button = person.open("/").expectFirst(".doors li:first-child form[action=/rehearsal] button[name]");
		assertThat(button.text()).isNotBlank();
		String address = person
			.send(post("/rehearsal").header("Sec-Fetch-Site", "same-origin").param(button.attr("name"), button.val()))
			.getResponse()
			.getRedirectedUrl();
		assertThat(address).matches("/rehearsal/[0-9a-f-]+/begin");
		assertThat(person.open(String.valueOf(address)).select("input[type=file][name=picture]")).hasSize(1);
	}

	@Test
	void whenTokenIsMissingShouldAskOnceMoreAndStillBeginWithAPicture() throws Exception {
		PageClient person = new PageClient(this.mvc, Locale.ENGLISH).begin();
		MvcResult asked = person.send(post("/rehearsal").requestAttr("tokenExpired", true).param("action", "picture"));
		Document page = Jsoup.parse(asked.getResponse().getContentAsString());
		assertThat(page.select("form input[name=action]").eachAttr("value")).containsExactly("picture");
		asked = person.send(post("/rehearsal").requestAttr("tokenExpired", true));
		assertThat(Jsoup.parse(asked.getResponse().getContentAsString()).select("form input[name=action]")).isEmpty();
	}

	@Test
	void whenPageIsReadShouldHaveAtMostThreeHundredWords() throws Exception {
		String text = Jsoup
			.parse(this.mvc.perform(get("/").locale(Locale.ENGLISH)).andReturn().getResponse().getContentAsString())
			.select("main")
			.text();
		assertThat(text.split("\\s+")).hasSizeBetween(100, 300);
	}

	@Test
	void whenRehearsalIsOpenShouldLeadBackIntoIt() throws Exception {
		PageClient person = new PageClient(this.mvc, Locale.ENGLISH).begin();
		assertThat(person.open("/").select(".doors a.first").attr("href")).isEqualTo("/rehearsal/" + person.journey());
		assertThat(person.look("/rehearsal/" + person.journey()).getResponse().getRedirectedUrl())
			.isEqualTo(person.address(Step.NAME));
		person.send(post("/rehearsal/" + person.journey() + "/finish"));
		assertThat(person.open("/").select(".doors a.first")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh-CN" })
	void whenSampleIsOpenedShouldShowItsResultAndLetItsAnswersBeChanged(String language) throws Exception {
		PageClient person = new PageClient(this.mvc, Locale.forLanguageTag(language)).begin();
		String result = String.valueOf(person.send(post("/sample")).getResponse().getRedirectedUrl());
		assertThat(result).matches("/rehearsal/sample-[0-9a-f-]+/confirmation").doesNotContain(person.journey());
		Document page = person.open(result);
		assertThat(page.select(".finding.error").eachAttr("data-rule")).containsExactly("name-bank-mismatch",
				"contact-characters", "bank-not-accepted");
		assertThat(page.select(".finding.warning")).isEmpty();
		assertThat(page.select(".sheet .row:last-child .exact")).isEmpty();
		assertThat(page.select(".strip .DONE")).hasSize(3);
		assertThat(page.select("dd:has(.copy) .exact").eachText()).hasSizeGreaterThan(2)
			.noneMatch((copied) -> copied.codePoints()
				.anyMatch((character) -> Character.getType(character) == Character.FORMAT));
		assertThat(person.open(result.replace("confirmation", "name")).select("[name='name.realName']").val())
			.isEqualTo("Jose Garcia");
	}

	@Test
	void whenSampleIsOpenedShouldSayThatThePersonIsMadeUpAndLeaveTheOwnRehearsalOpen() throws Exception {
		PageClient person = new PageClient(this.mvc, Locale.ENGLISH).begin();
		String result = String.valueOf(person.send(post("/sample")).getResponse().getRedirectedUrl());
		assertThat(person.open(result).select(".made-up").text()).contains("made-up person");
		assertThat(person.open(result.replace("confirmation", "card")).select(".made-up a").attr("href"))
			.isEqualTo("/");
		Document start = person.open("/");
		assertThat(start.select(".made-up")).isEmpty();
		assertThat(start.select(".doors .first").attr("href")).contains(person.journey());
		assertThat(person.open(Step.NAME).select(".made-up")).isEmpty();
	}

	@Test
	void whenOnlyASampleIsOpenShouldOfferToBegin() throws Exception {
		PageClient person = new PageClient(this.mvc, Locale.ENGLISH);
		String first = String.valueOf(
				person.send(post("/sample").header("Sec-Fetch-Site", "same-origin")).getResponse().getRedirectedUrl());
		assertThat(person.open("/").select(".doors button.first")).hasSize(1);
		assertThat(person.open("/banks").select("[name=name]").val()).isEmpty();
		String second = String.valueOf(
				person.send(post("/sample").header("Sec-Fetch-Site", "same-origin")).getResponse().getRedirectedUrl());
		assertThat(person.open(second).select("#verdict")).hasSize(1);
		assertThat(person.look(first).getResponse().getStatus()).isEqualTo(410);
	}

	@Test
	void whenThereIsNoVisaShouldAskForNoPictureAndReportThatOnly() throws Exception {
		PageClient person = new PageClient(this.mvc, Locale.ENGLISH).begin();
		person.send(Step.NAME, Map.of("name.realName", "ANNA KELLER"), "action", "anyway");
		person.send(Step.PASSPORT, Map.of("passport.number", "C01X00T47"), "action", "anyway");
		person.send(RehearsalPage.DOCUMENTS,
				Map.of("documents.visaKind", "NONE", "documents.visaExpiresOn", "today-9"));
		Document page = person.open(Step.DOCUMENTS);
		assertThat(page.select(".finding[data-rule]").eachAttr("data-rule")).isEqualTo(List.of("visa-required"));
		assertThat(page.select(".finding .reported a").attr("href")).isEqualTo("/changes#foreign-cards");
		assertThat(person.send(RehearsalPage.DOCUMENTS, Map.of("documents.visaKind", "NONE"), "action", "anyway"))
			.isEqualTo(person.address(Step.CONTACT));
	}

}
