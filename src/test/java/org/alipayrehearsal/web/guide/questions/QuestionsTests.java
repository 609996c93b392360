package org.alipayrehearsal.web.guide.questions;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.alipayrehearsal.configuration.FixedClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * The page of questions.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
class QuestionsTests {

	@Autowired
	private MockMvc mvc;

	@Test
	void whenPageIsOpenedShouldHaveAnswersInEveryGroupWithTheirSource() throws Exception {
		Document page = page("", Locale.ENGLISH);
		assertThat(page.select("section h2")).hasSize(Question.Group.values().length);
		assertThat(page.select(".question-and-answer")).hasSizeGreaterThan(20)
			.allMatch((one) -> one.select(".hint").text().matches("Source: .+, 20\\d\\d"));
		assertThat(page.select(".dated")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "yemen, 1", "YEMEN?, 1", "也门, 1", "淘寶, 4", "no such thing, 0", "?!, 0" })
	void whenSearchedShouldFindInBothLanguages(String query, int count) throws Exception {
		assertThat(page(query, Locale.ENGLISH).select(".question-and-answer")).hasSize(count);
		assertThat(page(query, Locale.SIMPLIFIED_CHINESE).select(".question-and-answer")).hasSize(count);
	}

	@Test
	void whenQueryIsEndlessShouldFindNothing() throws Exception {
		assertThat(page("yemen".repeat(1_000), Locale.ENGLISH).select(".question-and-answer, [role=status]"))
			.hasSize(1);
	}

	@Test
	void whenPagesAreLinkedShouldBeThere() throws Exception {
		assertThat(page("", Locale.ENGLISH).select("main article a[href^=/rules/]")).hasSizeGreaterThan(10);
		List<String> links = page("", Locale.ENGLISH).select("main article a, .menu a, nav.help a").eachAttr("href");
		for (String link : Set.copyOf(links)) {
			assertThat(this.mvc.perform(get(link)).andReturn().getResponse().getStatus()).as(link).isEqualTo(200);
		}
	}

	private Document page(String query, Locale language) throws Exception {
		MockHttpServletResponse answer = this.mvc.perform(get("/questions").param("q", query).locale(language))
			.andReturn()
			.getResponse();
		assertThat(answer.getStatus()).isEqualTo(200);
		return Jsoup.parse(answer.getContentAsString());
	}

}
