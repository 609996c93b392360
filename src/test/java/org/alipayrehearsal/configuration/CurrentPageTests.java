package org.alipayrehearsal.configuration;

import java.util.Locale;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * The menu marks where one is.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
class CurrentPageTests {

	@Autowired
	private MockMvc mvc;

	@ParameterizedTest
	@CsvSource({ "/, /, page", "/rules, /rules, page", "/rules/name-over-20, /rules, true",
			"/failure-messages, /failure-messages, page", "/desk, /desk, page", "/desk/batch, /desk, true",
			"/changes, /changes, page", "/finished, /, true" })
	void whenPageIsOpenedShouldMarkItsEntryOnly(String page, String entry, String mark) throws Exception {
		for (int request = 1; request <= 2; request++) {
			Elements marked = open(get(page)).select(".masthead nav [aria-current]");
			assertThat(marked).as("request %s", request).isNotEmpty();
			assertThat(marked.eachAttr("href")).containsOnly(entry);
			assertThat(marked.eachAttr("aria-current")).containsOnly(mark);
			assertThat(marked.is(".menu a")).isTrue();
		}
	}

	@Test
	void whenPageAnswersAFormShouldMarkItToo() throws Exception {
		Document page = open(post("/banks").param("name", "Anna Keller").header("Sec-Fetch-Site", "same-origin"));
		assertThat(page.select(".menu [aria-current=page]").eachAttr("href")).containsExactly("/banks");
	}

	@Test
	void whenPageIsMissingOrGoneShouldMarkNothing() throws Exception {
		Document missing = open(get("/error").requestAttr("jakarta.servlet.error.request_uri", "/rules")
			.requestAttr("jakarta.servlet.error.status_code", 404));
		Document gone = open(get("/rehearsal/00000000-0000-0000-0000-000000000000/name"));
		for (Document page : new Document[] { missing, gone }) {
			assertThat(page.select(".menu a")).isNotEmpty();
			assertThat(page.select("[aria-current]")).isEmpty();
		}
	}

	private Document open(MockHttpServletRequestBuilder request) throws Exception {
		return Jsoup.parse(this.mvc.perform(request.locale(Locale.ENGLISH).accept("text/html"))
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

}
