package org.alipayrehearsal.web.guide.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.alipayrehearsal.check.RuleCatalogue;
import org.alipayrehearsal.check.RuleDescription;
import org.alipayrehearsal.check.RuleExample;
import org.alipayrehearsal.check.RuleExamples;
import org.alipayrehearsal.check.RuleServiceFixture;
import org.alipayrehearsal.configuration.FixedClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of the rules.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
class RulesTests {

	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

	private static final String DESCRIPTIONS = ".examples li > p:first-child .severity + span";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private MessageSource messages;

	@ParameterizedTest
	@MethodSource("rules")
	void whenRuleIsOpenedShouldShowItsTextsSourceAndExamples(RuleDescription rule) throws Exception {
		List<RuleExample> examples = RuleServiceFixture.bean(RuleExamples.class).of(rule.id());
		for (Locale language : LANGUAGES) {
			Document page = page("/rules/" + rule.id(), language);
			assertThat(page.select("h1").text()).isEqualTo(text(rule.id() + ".title", language));
			assertThat(page.title()).startsWith(text(rule.id() + ".title", language));
			assertThat(page.select(".facts code").text()).isEqualTo(rule.id());
			assertThat(page.select(".weight .severity").text())
				.isEqualTo(text("severity." + rule.severity().name().toLowerCase(Locale.ROOT), language));
			assertThat(page.select("section[aria-labelledby=says] p").eachText()).hasSizeGreaterThanOrEqualTo(3)
				.noneMatch((text) -> text.isBlank() || text.contains("{"));
			assertThat(page.select("blockquote").text()).isEqualTo(rule.source().quote().strip());
			assertThat(page.select("section[aria-labelledby=source]").text())
				.contains(language.equals(Locale.ENGLISH) ? rule.source().reference() : "出处");
			assertThat(page.select(DESCRIPTIONS).eachText())
				.containsExactlyElementsOf(examples.stream().map((example) -> example.description(language)).toList());
			assertThat(page.select(DESCRIPTIONS).eachAttr("lang")).isEmpty();
			assertThat(page.select(".examples dd").eachText()).noneMatch(String::isBlank);
			assertThat(page.select(".cases li").size())
				.isEqualTo(examples.stream().map(RuleExample::variant).filter((one) -> one != null).distinct().count());
			assertThat(page.select("#age-title")).hasSize(1);
		}
	}

	static Stream<RuleDescription> rules() {
		return RuleServiceFixture.bean(RuleCatalogue.class).rules().stream();
	}

	@Test
	void whenChinesePageIsOpenedShouldDescribeExamplesInChinese() throws Exception {
		assertThat(page("/rules/passport-min-length", Locale.SIMPLIFIED_CHINESE).select(".examples").text())
			.contains("7 位字符")
			.doesNotContain("seven characters");
		assertThat(page("/rules/passport-min-length", Locale.ENGLISH).select(".examples").text())
			.contains("seven characters")
			.doesNotContain("7 位字符");
	}

	@Test
	void whenListIsOpenedShouldLinkEveryRuleOnceInTheFormsOrder() throws Exception {
		Document page = page("/rules", Locale.ENGLISH);
		assertThat(page.select(".rule-list a").eachAttr("href"))
			.containsExactlyElementsOf(rules().map((rule) -> "/rules/" + rule.id()).toList());
		assertThat(page.select("section h2").eachText()).hasSize(6);
		assertThat(page.select(".lead").text()).contains(rules().count() + " rules");
		assertThat(page.select(".counts b").eachText().stream().mapToInt(Integer::parseInt).sum())
			.isEqualTo((int) rules().count());
		assertThat(page.select(".rule-list .hint").eachText()).noneMatch((text) -> text.contains("…."));
		assertThat(page.select("[hidden][data-rule], section[hidden]")).isEmpty();
		assertThat(page.select("#none[hidden]")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			name-over-20                 | name-over-20
			middle dot                   | bank-name-middle-dot
			DOT middle                   | name-middle-dot
			间隔号                       | name-middle-dot
			間隔號                       | name-middle-dot
			护照号码                     | passport-min-length
			3.2                          | passport-min-length
			step 4                       | bank-not-accepted
			hzcb                         | bank-name-too-long
			工行                         | bank-name-too-long
			Agricultural Bank of China   | bank-name-latin
			ｍａｃａｏ                   | passport-hk-macao-taiwan
			O’Neill                      | name-apostrophe
			""")
	void whenSearchedShouldFindTheRuleInBothLanguages(String query, String rule) throws Exception {
		for (Locale language : LANGUAGES) {
			assertThat(found(query, language)).as(query).contains(rule).hasSizeLessThan(60);
		}
	}

	@Test
	void whenNumberIsSearchedShouldFindItAsAWholeOnly() throws Exception {
		assertThat(found("3.3", Locale.ENGLISH)).isNotEmpty().allMatch((rule) -> rule.startsWith("contact-"));
		assertThat(found("20", Locale.ENGLISH)).contains("name-over-20", "contact-too-long");
		assertThat(found("201", Locale.ENGLISH)).isEmpty();
		assertThat(found("7", Locale.ENGLISH)).contains("deposit-format").doesNotContain("name-over-20");
	}

	@ParameterizedTest
	@ValueSource(strings = { "xyzzy", "?!", "\ud800", "middle xyzzy", "\u0000" })
	void whenNothingFitsShouldSaySoAndLeadBack(String query) throws Exception {
		Document page = search(query, Locale.ENGLISH);
		assertThat(page.select("[data-rule]:not([hidden]), section:not([hidden]) .rule-list")).isEmpty();
		assertThat(page.select("#none:not([hidden])")).hasSize(1);
		assertThat(page.select("main a[href=/rules]:not(.back)")).hasSize(1);
	}

	@Test
	void whenQueryIsEndlessShouldFindNothing() throws Exception {
		assertThat(found("dot ".repeat(30_000), Locale.ENGLISH)).isEmpty();
		assertThat(found(" \u3000 ", Locale.ENGLISH)).hasSize((int) rules().count());
	}

	@Test
	void whenRuleIsUnknownShouldBeNotFoundAndLeadToAll() throws Exception {
		MockHttpServletResponse answer = get("/rules/no-such-rule", Locale.ENGLISH);
		assertThat(answer.getStatus()).isEqualTo(404);
		assertThat(Jsoup.parse(answer.getContentAsString()).select("main a[href=/rules]")).hasSize(1);
	}

	@Test
	void whenScriptSearchesShouldHaveTheSameTexts() throws Exception {
		MockHttpServletResponse answer = get("/rules/search-texts", Locale.ENGLISH);
		assertThat(answer.getHeader("Cache-Control")).contains("max-age=3600");
		Map<?, ?> texts = JsonMapper.shared().readValue(answer.getContentAsString(), Map.class);
		assertThat(texts).hasSize((int) rules().count());
		assertThat(String.valueOf(texts.get("bank-name-middle-dot"))).contains("中国银行", "middle dot", "step 4", "boc");
	}

	@Test
	void whenRuleSpeaksAgainstBanksShouldNameThem() throws Exception {
		assertThat(banks("bank-name-middle-dot")).isEqualTo("Bank of China");
		assertThat(banks("bank-name-latin")).isEqualTo("Agricultural Bank of China");
		assertThat(banks("bank-not-accepted")).isEqualTo("China Construction Bank, and banks that are not on our list");
		assertThat(banks("bank-name-too-long")).startsWith("Bank of China, China CITIC Bank, ")
			.doesNotContain("Merchants")
			.endsWith("China Construction Bank, and banks that are not on our list");
		assertThat(banks("card-bank-mismatch")).isEqualTo(banks("passport-required"))
			.isEqualTo("It does not depend on the bank.");
	}

	@Test
	void whenSignCannotBeSeenShouldBeShown() throws Exception {
		Document page = page("/rules/name-spacing", Locale.ENGLISH);
		assertThat(page.select(".examples bdi").eachText()).contains("Emily␣␣Clarke", "ThomasU+00A0Walker");
		assertThat(page.select(".examples abbr").eachAttr("title")).contains("space", "no-break space",
				"ideographic space");
		assertThat(page.select(".examples .offered bdi").eachText()).contains("Emily Clarke");
	}

	private String banks(String rule) throws Exception {
		return page("/rules/" + rule, Locale.ENGLISH).select(".facts dt:contains(Banks) + dd").text();
	}

	private List<String> found(String query, Locale language) throws Exception {
		return search(query, language).select("[data-rule]:not([hidden])").eachAttr("data-rule");
	}

	private Document search(String query, Locale language) throws Exception {
		return Jsoup.parse(this.mvc.perform(MockMvcRequestBuilders.get("/rules").param("q", query).locale(language))
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

	private Document page(String address, Locale language) throws Exception {
		MockHttpServletResponse answer = get(address, language);
		assertThat(answer.getStatus()).as(address).isEqualTo(200);
		return Jsoup.parse(answer.getContentAsString());
	}

	private MockHttpServletResponse get(String address, Locale language) throws Exception {
		return this.mvc.perform(MockMvcRequestBuilders.get(address).locale(language)).andReturn().getResponse();
	}

	private String text(String key, Locale language) {
		return this.messages.getMessage(key, null, language);
	}

}
