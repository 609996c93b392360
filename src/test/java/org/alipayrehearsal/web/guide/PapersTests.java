package org.alipayrehearsal.web.guide;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.alipayrehearsal.check.RehearsedAnswers;
import org.alipayrehearsal.configuration.FixedClock;
import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.form.card.CardAnswers;
import org.alipayrehearsal.form.name.NameAnswers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.BDDMockito;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * The pages to print or to practise with.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
@ResourceLock("RehearsedAnswers")
class PapersTests {

	@Autowired
	private MockMvc mvc;

	@MockitoBean
	private RehearsedAnswers answers;

	@Test
	void whenCardIsBlankShouldLeaveRoomToWrite() throws Exception {
		Document page = page(get("/bank-counter"));
		assertThat(page.select(".counter-card .boxes span")).hasSize(48);
		assertThat(page.select(".counter-card bdi").eachText()).isEmpty();
		assertThat(page.select(".counter-card .letter")).isEmpty();
		assertThat(page.select(".counter-card .zh").attr("lang")).isEqualTo("zh-CN");
		assertThat(page.select(".counter-card .zh")).hasSameSizeAs(page.select(".counter-card .en"));
	}

	@Test
	void whenCardIsFilledInShouldShowWhatWasTyped() throws Exception {
		Document page = page(post("/bank-counter").param("name", " ANNA <b>KELLER</b> ")
			.param("passport", "C01X00T47")
			.param("bank", "招商银行")
			.param("letter", "true"));
		assertThat(page.select(".counter-card bdi").eachText()).containsExactly("ANNA <b>KELLER</b>", "C01X00T47",
				"招商银行");
		assertThat(page.select(".counter-card .letter")).hasSize(1);
		assertThat(page.select("#letter[checked]")).hasSize(1);
	}

	@Test
	void whenThereIsARehearsalShouldFillTheCardFromIt() throws Exception {
		BDDMockito.given(this.answers.find("mine"))
			.willReturn(Optional
				.of(VerificationForm.EMPTY.with(new NameAnswers("Anna Keller", "KELLER ANNA", "ANNA KELLER"))
					.with(new CardAnswers("CMB", "6214830000000000", null))));
		Document page = page(get("/bank-counter/mine"));
		assertThat(page.select(".counter-card bdi").eachText()).contains("KELLER ANNA", "招商银行 China Merchants Bank");
		assertThat(page.html()).doesNotContain("621483");
		assertThat(page(get("/bank-counter/other")).select(".counter-card bdi").eachText()).isEmpty();
		assertThat(page(get("/name-variants/mine")).select("#name").attr("value")).isEqualTo("Anna Keller");
	}

	@Test
	void whenNameIsTypedShouldListItsVariants() throws Exception {
		Document page = page(post("/name-variants").param("name", "Anna O’Neill Keller")
			.param("family", "Keller")
			.param("onVisa", "KELLER ANNA ONEILL")
			.param("atBank", "ANNA O’NEILL KELLER"));
		assertThat(page.select(".tick-list .exact").eachText()).startsWith("Anna O’Neill Keller");
		assertThat(page.select(".tick-list .exact").eachText()).contains("ANNA O’NEILL KELLER", "Keller Anna O’Neill")
			.doesNotHaveDuplicates();
		assertThat(page.select(".tick-list .said")).hasSize(1);
		assertThat(page.select(".tick-list li:contains(ANNA O’NEILL) .said").text()).contains("use this one");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 201, 100_000 })
	void whenNameIsMissingOrEndlessShouldSaySo(int length) throws Exception {
		Document page = page(post("/name-variants").param("name", "a".repeat(length)));
		assertThat(page.title()).startsWith("Error: ");
		assertThat(page.select(".tick-list")).isEmpty();
	}

	@Test
	void whenACodeIsAnsweredShouldShowTheMistakesAndAnotherCode() throws Exception {
		Document first = page(get("/check-code"));
		String id = first.select("input[name=id]").attr("value");
		String picture = first.select("img.code").attr("src").replace("data:image/png;base64,", "");
		assertThat(ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(picture))).getWidth()).isPositive();
		Document answered = page(post("/check-code").param("id", id).param("answer", "0000"));
		assertThat(answered.select("[role=status] li")).hasSize(4);
		assertThat(answered.select("input[name=id]").attr("value")).isNotEqualTo(id);
		Document unknown = page(post("/check-code").param("id", "A" + id).param("answer", "0000"));
		assertThat(unknown.select("[role=status]").text()).contains("no longer valid");
		assertThat(unknown.select("[role=status] li")).isEmpty();
	}

	private Document page(MockHttpServletRequestBuilder request) throws Exception {
		MockHttpServletResponse answer = this.mvc.perform(request.locale(Locale.ENGLISH)).andReturn().getResponse();
		assertThat(answer.getStatus()).isEqualTo(200);
		return Jsoup.parse(answer.getContentAsString());
	}

}
