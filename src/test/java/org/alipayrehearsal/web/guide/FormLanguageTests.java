package org.alipayrehearsal.web.guide;

import java.util.Locale;

import jakarta.servlet.http.Cookie;
import org.alipayrehearsal.configuration.FixedClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * The language switch on pages around the rehearsal.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
class FormLanguageTests {

	@Autowired
	private MockMvc mvc;

	@ParameterizedTest
	@CsvSource({ "/name-variants, name, Anna Keller, .tick-list li",
			"/bank-counter, name, Anna Keller, .counter-card bdi", "/failure-messages, text, 银行卡信息认证失败, article.answer",
			"/afterwards, amount, 0.50, section.answer", "/banks, name, Anna Keller, .matrix li",
			"/banks, digits, 622588, .card-answer" })
	void whenLanguageIsSwitchedShouldAnswerAgainInThatLanguage(String path, String field, String text, String answer)
			throws Exception {
		MockHttpServletResponse switched = send(post(path).param(field, text).param("language", "zh-CN"));
		assertThat(switched.getStatus()).isEqualTo(200);
		Cookie cookie = switched.getCookie("language");
		assertThat(cookie).isNotNull().extracting(Cookie::getValue).isEqualTo("zh-CN");
		Document page = Jsoup.parse(switched.getContentAsString());
		assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
		assertThat(page.select(answer)).isNotEmpty();
		assertThat(page.select("#" + field).val()).isEqualTo(text);
		assertThat(page.select("#summary")).isEmpty();
		assertThat(page.select("button.language").attr("form")).isEqualTo(page.select("main form").attr("id"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/name-variants", "/bank-counter", "/failure-messages", "/afterwards", "/banks" })
	void whenNothingWasTypedShouldShowThePageAgain(String path) throws Exception {
		MockHttpServletResponse switched = send(
				post(path).param("name", " ").param("action", "continue").param("language", "zh-CN"));
		assertThat(switched.getStatus()).isEqualTo(303);
		assertThat(switched.getHeader("Location")).isEqualTo(path);
		assertThat(switched.getCookie("language")).isNotNull();
	}

	@Test
	void whenLanguageIsNoneOfOursShouldBeEnglish() throws Exception {
		MockHttpServletResponse switched = send(post("/banks").param("name", "Anna").param("language", "\u0000xx"));
		assertThat(Jsoup.parse(switched.getContentAsString()).select("html").attr("lang")).isEqualTo("en");
	}

	@Test
	void whenPageIsOnlyOpenedShouldTakeNoLanguageFromTheAddress() throws Exception {
		MockHttpServletResponse opened = send(get("/banks").param("language", "zh-CN"));
		assertThat(opened.getCookie("language")).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/words", "/questions", "/rules" })
	void whenPageWasSearchedShouldComeBackToWhatWasFound(String path) throws Exception {
		String query = "中 &{x}?#";
		Document page = Jsoup.parse(send(get(path).param("q", query)).getContentAsString());
		assertThat(page.select(".masthead a.language").attr("href"))
			.isEqualTo("/language?language=zh-CN&page=" + path + "&q=%E4%B8%AD%20%26%7Bx%7D?%23");
		MockHttpServletResponse switched = send(
				get("/language").param("language", "zh-CN").param("page", path).param("q", query));
		assertThat(switched.getHeader("Location")).isEqualTo(path + "?q=%E4%B8%AD%20%26%7Bx%7D%3F%23");
	}

	@Test
	void whenQueryIsEndlessOrPageIsForeignShouldLeaveItOut() throws Exception {
		assertThat(send(get("/language").param("language", "zh-CN").param("page", "/words").param("q", "a".repeat(101)))
			.getHeader("Location")).isEqualTo("/words");
		assertThat(send(get("/language").param("language", "zh-CN").param("page", "//evil.example").param("q", "a"))
			.getHeader("Location")).isEqualTo("/");
	}

	private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.locale(Locale.ENGLISH)).andReturn().getResponse();
	}

}
