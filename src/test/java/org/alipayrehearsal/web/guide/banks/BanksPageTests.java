package org.alipayrehearsal.web.guide.banks;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.Banks;
import org.alipayrehearsal.check.BankMatrix;
import org.alipayrehearsal.check.BankUse;
import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.RuleCatalogue;
import org.alipayrehearsal.check.RuleExamples;
import org.alipayrehearsal.check.RuleServiceFixture;
import org.alipayrehearsal.configuration.FixedClock;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.name.NameAnswers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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
 * The page of banks.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
class BanksPageTests {

	private static final String WHOLE_NUMBER = "6225 8800 0000 0019";

	@Autowired
	private MockMvc mvc;

	@Test
	void whenPageIsOpenedShouldListEveryBankWithItsStatusAndSource() throws Exception {
		List<Bank> banks = RuleServiceFixture.bean(Banks.class).all();
		for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			Document page = page(get("/banks"), language);
			assertThat(page.select("[data-bank]").eachAttr("data-bank"))
				.containsExactlyInAnyOrderElementsOf(banks.stream().map(Bank::code).toList());
			for (Bank bank : banks) {
				assertThat(page.select("[data-bank=" + bank.code() + "] .bank").text()).contains(bank.chineseName(),
						bank.englishName());
			}
			assertThat(page.select(".directory h3")).hasSize(4);
			assertThat(page.select(".directory q").eachText()).hasSize(3).doesNotHaveDuplicates();
			assertThat(page.select(".answer")).isEmpty();
		}
	}

	@Test
	void whenBankIsNotAcceptedShouldSaySinceWhenOrThatNobodySays() throws Exception {
		Document page = page(get("/banks"), Locale.ENGLISH);
		assertThat(page.select("[data-bank=CCB]").text()).contains("taken off the list", "give no date");
		assertThat(page.select("[data-bank=ICBC]").text()).doesNotContain("date");
		assertThat(page.select("[data-bank=CMB]").text()).contains("no rule against any name");
	}

	@Test
	void whenReasonIsGivenShouldLeadToARuleThatIsThere() throws Exception {
		Document page = page(post("/banks").param("name", "Gabriela Ruiz·Ortegas").param("digits", "622155"),
				Locale.ENGLISH);
		Set<String> links = Set.copyOf(page.select("main a[href^=/rules/]").eachAttr("href"));
		assertThat(links).contains("/rules/bank-name-too-long", "/rules/bank-name-middle-dot", "/rules/bank-name-latin",
				"/rules/bank-not-accepted", "/rules/card-credit");
		for (String link : links) {
			assertThat(this.mvc.perform(get(link)).andReturn().getResponse().getStatus()).as(link).isEqualTo(200);
		}
		assertThat(page.select("main a[href^=/rules/]")).allMatch((link) -> link.attr("target").equals("_blank"));
	}

	@ParameterizedTest
	@MethodSource("names")
	void whenNameIsTypedShouldSayWhatTheMatrixSays(String name) throws Exception {
		List<BankUse> matrix = RuleServiceFixture.bean(BankMatrix.class).of(new NameAnswers(name, null, null));
		Elements lines = page(post("/banks").param("name", name), Locale.ENGLISH).select(".matrix li");
		assertThat(lines).hasSameSizeAs(matrix);
		for (int i = 0; i < lines.size(); i++) {
			Element line = lines.get(i);
			assertThat(line.className()).isEqualTo(matrix.get(i).usable().name());
			assertThat(line.select(".bank").text()).contains(matrix.get(i).bank().englishName());
			assertThat(line.select(".reasons a").eachAttr("href"))
				.isEqualTo(matrix.get(i).findings().stream().map(Finding::rule).map("/rules/"::concat).toList());
		}
	}

	/** Every name in an example of any rule. */
	static Stream<String> names() {
		RuleExamples examples = RuleServiceFixture.bean(RuleExamples.class);
		return RuleServiceFixture.bean(RuleCatalogue.class)
			.rules()
			.stream()
			.flatMap((rule) -> examples.of(rule.id()).stream())
			.map((example) -> example.answers().getOrDefault("name.realName", ""))
			.filter((name) -> !TypedText.isBlank(name) && name.length() <= 200)
			.collect(Collectors.toCollection(TreeSet::new))
			.stream();
	}

	@ParameterizedTest
	@CsvSource({ "622588, China Merchants Bank, Debit card", "'6225 88', China Merchants Bank, Debit card",
			"6225-88, China Merchants Bank, Debit card",
			"\uFF16\uFF12\uFF12\uFF15\uFF18\uFF18, China Merchants Bank, Debit card",
			"622155, Ping An Bank, Credit card" })
	void whenDigitsAreTypedShouldTellBankAndType(String digits, String bank, String type) throws Exception {
		Document page = page(post("/banks").param("digits", digits), Locale.ENGLISH);
		assertThat(page.select(".card-answer .bank").text()).contains(bank);
		assertThat(page.select(".card-answer .type").text()).isEqualTo(type);
		assertThat(page.select("#digits").val()).isEqualTo(digits);
		assertThat(page.select(".matrix")).isEmpty();
	}

	@Test
	void whenDigitsAreNotInTheTableShouldSayThatThisSaysNothing() throws Exception {
		Document page = page(post("/banks").param("digits", "629999"), Locale.ENGLISH);
		assertThat(page.select(".card-answer").text()).contains("does not know these digits");
		assertThat(page.select(".cards li")).isEmpty();
	}

	@Test
	void whenCardIsNoDebitCardShouldSaySo() throws Exception {
		Document page = page(post("/banks").param("digits", "622155"), Locale.ENGLISH);
		assertThat(page.select(".card-answer [data-rule]").eachAttr("data-rule")).containsExactly("card-credit");
	}

	@ParameterizedTest
	@CsvSource({ "62258, #digits", "'62 25 8', #digits", "Anna, #digits", "62258x, #digits" })
	void whenDigitsAreTooFewOrNoneShouldSaySoAtTheField(String digits, String field) throws Exception {
		Document page = page(post("/banks").param("name", "Anna Keller").param("digits", digits), Locale.ENGLISH);
		assertThat(page.title()).startsWith("Error: ");
		assertThat(page.select("#summary a").attr("href")).isEqualTo(field);
		assertThat(page.select("#digits").attr("aria-describedby")).contains("digits-problem");
		assertThat(page.select(".card-answer")).isEmpty();
		assertThat(page.select(".matrix li")).isNotEmpty();
	}

	@Test
	void whenNothingIsTypedShouldSaySo() throws Exception {
		Document page = page(post("/banks").param("name", " "), Locale.ENGLISH);
		assertThat(page.select("#summary a").text()).contains("Type a name");
	}

	@Test
	void whenWholeNumberIsTypedShouldKeepItsFirstDigitsOnly() throws Exception {
		String whole = WHOLE_NUMBER.replace(" ", "");
		for (String typed : List.of(WHOLE_NUMBER, whole, whole + "x", "card " + WHOLE_NUMBER)) {
			String page = send(post("/banks").param("digits", typed), Locale.ENGLISH).getContentAsString();
			assertThat(page).doesNotContain("0019", whole.substring(0, 11), WHOLE_NUMBER);
		}
		assertThat(page(post("/banks").param("digits", whole), Locale.ENGLISH).select("#digits").val())
			.isEqualTo("6225880000");
	}

	@Test
	void whenNameAndDigitsAreTypedShouldJudgeTheCardWithTheName() throws Exception {
		Document page = page(post("/banks").param("name", "Gabriela Ruiz Ortegas").param("digits", "622202"),
				Locale.ENGLISH);
		assertThat(page.select(".cards li").attr("class")).isEqualTo("NO");
		assertThat(page.select(".cards .reasons").text()).contains("more than 20");
	}

	@ParameterizedTest
	@CsvSource({ "100000, a", "201, a", "100000, \ud800", "100000, 6" })
	void whenTextIsEndlessShouldSaySoAndNotShowIt(int length, String character) throws Exception {
		String endless = character.repeat(length);
		MockHttpServletResponse answer = send(post("/banks").param("name", endless).param("digits", endless),
				Locale.ENGLISH);
		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(Jsoup.parse(answer.getContentAsString()).select("#summary a")).hasSize(2);
		assertThat(answer.getContentAsString()).hasSizeLessThan(60_000);
	}

	@Test
	void whenTextIsHostileShouldAnswerAllTheSame() throws Exception {
		for (String hostile : List.of("\u0000", "<script>alert(1)</script>", "${7*7}", "\ud800", "__${T(x)}__", "🙂")) {
			Document page = page(post("/banks").param("name", "A" + hostile).param("digits", hostile), Locale.ENGLISH);
			assertThat(page.select("main script")).isEmpty();
			assertThat(page.select(".matrix li")).isNotEmpty();
			assertThat(page.text()).doesNotContain("49");
		}
	}

	@Test
	void whenFormIsSentAsAnAddressShouldAnswerNothing() throws Exception {
		Document page = page(get("/banks").param("name", "Anna Keller").param("digits", "622588"), Locale.ENGLISH);
		assertThat(page.select(".answer")).isEmpty();
		assertThat(page.select("#name").val()).isEmpty();
		assertThat(page.select("#ask").attr("method")).isEqualTo("post");
	}

	private Document page(MockHttpServletRequestBuilder request, Locale language) throws Exception {
		MockHttpServletResponse answer = send(request, language);
		assertThat(answer.getStatus()).isEqualTo(200);
		return Jsoup.parse(answer.getContentAsString());
	}

	private MockHttpServletResponse send(MockHttpServletRequestBuilder request, Locale language) throws Exception {
		return this.mvc.perform(request.locale(language)).andReturn().getResponse();
	}

}
