package org.alipayrehearsal.web.guide.failures;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import org.alipayrehearsal.check.RehearsedAnswers;
import org.alipayrehearsal.configuration.FixedClock;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.form.name.NameAnswers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.BDDMockito;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * The page and the API that explain messages.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
@ResourceLock("RehearsedAnswers")
class FailureMessagesTests {

	private static final String CARD = "你的银行卡信息认证失败,请更换银行卡重新认证或撤销认证5天后(%s)使用原银行卡重新认证";

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	private MockMvc mvc;

	@MockitoBean
	private RehearsedAnswers answers;

	@Test
	void whenPageIsOpenedShouldAskForTheMessage() throws Exception {
		Document page = page(this.mvc.perform(get("/failure-messages")).andReturn());
		assertThat(page.select("textarea[name=text]")).hasSize(1);
		assertThat(page.select(".answer, #summary")).isEmpty();
	}

	@Test
	void whenMessageIsPastedShouldExplainIt() throws Exception {
		Document page = explain("/failure-messages", CARD.formatted("2026年3月7日"));
		assertThat(page.select("[data-message=card-check-failed]")).hasSize(1);
		assertThat(page.select("time").attr("datetime")).isEqualTo("2026-03-07");
		assertThat(page.select(".answer").text()).contains("from this date");
		assertThat(page.select("textarea").text()).contains("银行卡信息认证失败");
		assertThat(page.select(".word-list dfn").eachText()).contains("更换银行卡", "撤销认证");
	}

	@Test
	void whenTheDateHasComeShouldSaySo() throws Exception {
		assertThat(explain("/failure-messages", CARD.formatted("2026年3月2日")).select(".answer").text())
			.contains("has come");
	}

	@Test
	void whenMessageIsNotKnownShouldSaySoAndShowItsWords() throws Exception {
		Document page = explain("/failure-messages", "请出示您的护照 <script>alert(1)</script>");
		assertThat(page.select("#unknown")).hasSize(1);
		assertThat(page.select(".word-list dfn").eachText()).containsExactly("护照");
		assertThat(page.select("main script")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "hello there", "你好" })
	void whenMessageAndWordsAreNotKnownShouldSayWhatToTry(String text) throws Exception {
		Document page = explain("/failure-messages", text);
		assertThat(page.select("#known-words")).isEmpty();
		assertThat(page.select(".answer").text()).doesNotContain("words below");
		assertThat(page.select(".anyway li")).hasSizeGreaterThan(3);
		assertThat(page.select(".answer a").eachAttr("href")).containsExactly("/");
		assertThat(page.select("#known details[open] [data-known]")).hasSizeGreaterThanOrEqualTo(40);
	}

	@Test
	void whenEnglishMessageIsNotKnownShouldShowTheChineseWordsForIt() throws Exception {
		Document page = explain("/failure-messages", "Bring your passport number tomorrow");
		assertThat(page.select("#unknown")).hasSize(1);
		assertThat(page.select(".word-list dfn").eachText()).contains("护照号码");
	}

	@Test
	void whenMessageIsAmbiguousShouldShowEachMeaning() throws Exception {
		Document page = explain("/failure-messages", "姓名与证件号码不匹配");
		assertThat(page.select(".several").text()).contains("2");
		assertThat(page.select("[data-message]").eachAttr("data-message")).containsExactly("name-and-number-differ",
				"name-and-document-differ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			手机号       | phone-differs
			mobile       | phone-differs
			water border | picture-edited
			""")
	void whenKnownMessagesAreSearchedShouldListThoseWithAllWords(String query, String message) throws Exception {
		Document page = page(
				this.mvc.perform(get("/failure-messages").param("q", query).locale(Locale.ENGLISH)).andReturn());
		assertThat(page.select("[data-known]").eachAttr("data-known")).contains(message).hasSizeLessThan(20);
		assertThat(page.select("[data-known=" + message + "] a").attr("href"))
			.isEqualTo("/failure-messages?message=" + message);
	}

	@Test
	void whenSearchHasNoResultShouldSaySo() throws Exception {
		Document page = page(this.mvc.perform(get("/failure-messages").param("q", "xyzzy")).andReturn());
		assertThat(page.select("[data-known]")).isEmpty();
		assertThat(page.select("#known [role=status]").text()).isNotBlank();
	}

	@ParameterizedTest
	@CsvSource({ "system-busy, 1", "no-such-message, 0" })
	void whenKnownMessageIsChosenShouldExplainIt(String message, int answers) throws Exception {
		Document page = page(this.mvc.perform(get("/failure-messages").param("message", message)).andReturn());
		assertThat(page.select("[data-message=" + message + "]")).hasSize(answers);
		assertThat(page.select("#unknown")).isEmpty();
	}

	@Test
	void whenThereIsARehearsalShouldCheckItsAnswers() throws Exception {
		BDDMockito.given(this.answers.find("mine"))
			.willReturn(Optional
				.of(VerificationForm.EMPTY.with(new NameAnswers("Anna Keller", "KELLER ANNA", "ANNA KELLER"))));
		Document page = explain("/failure-messages/mine", CARD.formatted("2026年3月7日"));
		assertThat(page.select("[data-rule=name-bank-mismatch]").text()).isNotBlank();
		assertThat(page.select("[data-rule=name-bank-mismatch] a").attr("href")).isEqualTo("/rehearsal/mine/name");
		assertThat(page.select("[data-rule=bank-name-too-long]")).isEmpty();
		assertThat(page.select("main form").attr("action")).isEqualTo("/failure-messages/mine");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 10_001 })
	void whenTextIsMissingOrTooLongShouldSaySo(int length) throws Exception {
		Document page = explain("/failure-messages", "银".repeat(length));
		assertThat(page.title()).startsWith("Error: ");
		assertThat(page.select("#summary a[href=#text]")).hasSize(1);
		assertThat(page.select("#text-problem")).hasSize(1);
		assertThat(page.select("textarea").text()).isEmpty();
	}

	@Test
	void whenAnotherSiteSendsTheFormShouldRefuseIt() throws Exception {
		assertThat(this.mvc.perform(post("/failure-messages").param("text", "x").header("Sec-Fetch-Site", "cross-site"))
			.andReturn()
			.getResponse()
			.getStatus()).isEqualTo(403);
	}

	@Test
	void whenTheApiIsAskedShouldAnswerInJson() throws Exception {
		MvcResult answer = api("{\"text\":\"" + CARD.formatted("2015年10月18日") + "\"}");
		assertThat(answer.getResponse().getStatus()).isEqualTo(200);
		String json = answer.getResponse().getContentAsString();
		assertThat(json)
			.contains("\"id\":\"card-check-failed\"", "\"retryFrom\":\"2015-10-18\"", "\"retryNow\":true",
					"\"rule\":\"name-bank-mismatch\"", "\"sure\":true")
			.doesNotContain("originalLanguage");
		assertThat(api("{\"text\":\"hello there\"}").getResponse().getContentAsString()).contains("\"matches\":[]");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"text": ""}   | 400
			{"text": null} | 400
			{}             | 400
			{"text": {}}   | 400
			{"text         | 400
			[]             | 400
			""")
	void whenTheApiIsAskedWronglyShouldSayWhat(String body, int status) throws Exception {
		assertThat(api(body).getResponse().getStatus()).isEqualTo(status);
	}

	@Test
	void whenTheApiIsSentALongTextShouldRefuseItQuickly() throws Exception {
		MvcResult answer = api("{\"text\":\"" + "a".repeat(10_001) + "\"}");
		assertThat(answer.getResponse().getStatus()).isEqualTo(413);
		assertThat(answer.getResponse().getContentType()).startsWith("application/problem+json");
	}

	@Test
	void whenMessagesAreListedShouldDescribeEachAsItIsExplained() throws Exception {
		MockHttpServletResponse answer = this.mvc.perform(get("/api/failure-messages").locale(Locale.ENGLISH))
			.andReturn()
			.getResponse();
		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-cache");
		JsonNode messages = JSON.readTree(answer.getContentAsByteArray()).required("messages");
		assertThat(messages).hasSizeGreaterThan(50);
		for (JsonNode message : messages) {
			JsonNode explained = JSON
				.readTree(api(JSON.writeValueAsString(Map.of("text", message.required("texts").get(0).asString())))
					.getResponse()
					.getContentAsByteArray())
				.required("matches")
				.get(0);
			for (String key : List.of("id", "meaning", "causes", "steps", "rules")) {
				assertThat(message.required(key)).isEqualTo(explained.required(key));
			}
		}
	}

	@Test
	void whenFormOnlyAsksForAFieldShouldSayWhatBelongsInIt() throws Exception {
		Document page = explain("/failure-messages", "请输入持卡人姓名");
		assertThat(page.select(".answer").attr("data-message")).isEqualTo("name-asked");
		assertThat(page.select(".answer").text()).contains("request for a name", "refuses nothing by itself",
				"as your bank has it", "This may be the message.");
		Document chinese = page(this.mvc
			.perform(post("/failure-messages").locale(Locale.SIMPLIFIED_CHINESE)
				.param("text", "Please enter the card number"))
			.andReturn());
		assertThat(chinese.select(".answer").text()).contains("“银行卡号”一栏的填写提示", "借记卡");
	}

	@ParameterizedTest
	@CsvSource({ "en, zh-CN, en", "zh-HK, en, zh-CN" })
	void whenCookieNamesAnotherLanguageShouldAnswerInTheAcceptedOne(String accepted, String chosen, String language)
			throws Exception {
		Cookie cookie = new Cookie("language", chosen);
		String[] bodies = { "{\"text\":\"姓名与证件号码不匹配\"}", "{\"text\":\"\"}", "{\"text\":\"" + "a".repeat(10_001) + "\"}",
				"{\"text\":1", "" };
		for (String body : bodies) {
			MockHttpServletResponse answer = this.mvc
				.perform(post("/api/failure-messages/explain").contentType(MediaType.APPLICATION_JSON)
					.header("Accept-Language", accepted)
					.cookie(cookie)
					.content(body))
				.andReturn()
				.getResponse();
			assertIn(language, answer);
		}
		assertIn(language,
				this.mvc.perform(get("/api/failure-messages").header("Accept-Language", accepted).cookie(cookie))
					.andReturn()
					.getResponse());
	}

	private static void assertIn(String language, MockHttpServletResponse answer) throws Exception {
		assertThat(answer.getHeader("Content-Language")).isEqualTo(language);
		JsonNode body = JSON.readTree(answer.getContentAsByteArray());
		String text = body.has("detail") ? body.required("detail").asString()
				: body.required(body.has("matches") ? "matches" : "messages").get(0).required("meaning").asString();
		assertThat(text.codePoints().anyMatch(Character::isIdeographic)).as(text).isEqualTo(language.equals("zh-CN"));
	}

	private MvcResult api(String body) throws Exception {
		return this.mvc
			.perform(post("/api/failure-messages/explain").contentType(MediaType.APPLICATION_JSON)
				.locale(Locale.ENGLISH)
				.content(body))
			.andReturn();
	}

	private Document explain(String address, String text) throws Exception {
		return page(this.mvc.perform(post(address).locale(Locale.ENGLISH).param("text", text)).andReturn());
	}

	private static Document page(MvcResult result) throws Exception {
		assertThat(result.getResponse().getStatus()).isEqualTo(200);
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

}
