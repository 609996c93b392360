package org.alipayrehearsal.web.wizard;

import java.util.Locale;
import java.util.Map;

import org.alipayrehearsal.configuration.FixedClock;
import org.junit.jupiter.api.Test;

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
 * Tests of {@link JourneyAnswers} through the pages that borrow them.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
class JourneyAnswersTests {

	@Autowired
	private MockMvc mvc;

	@Test
	void whenPageAroundTheRehearsalIsOpenedShouldBorrowItsAnswers() throws Exception {
		PageClient person = new PageClient(this.mvc, Locale.ENGLISH).begin();
		person.sendAll(Map.of("name.realName", "Anna Maximiliana Keller", "passport.number", "C01X00T47", "card.bank",
				"SPABANK", "card.number", "6216261000000000018"));
		String card = "/bank-counter/" + person.journey();
		assertThat(person.open(card).select(".counter-card bdi").eachText()).containsExactly("Anna Maximiliana Keller",
				"C01X00T47", "平安银行 Ping An Bank");
		assertThat(person.open("/name-variants/" + person.journey()).select("#name").attr("value"))
			.isEqualTo("Anna Maximiliana Keller");
		MvcResult explained = person.send(post("/failure-messages/" + person.journey()).param("text", "抱歉暂时无法操作"));
		assertThat(explained.getResponse().getContentAsString()).contains("data-rule=\"bank-name-too-long\"")
			.doesNotContain("6216261000000000018");
		assertThat(person.open("/rehearsal/" + person.journey() + "/confirmation").select(".more-pages a")).hasSize(4);
		assertThat(new PageClient(this.mvc, Locale.ENGLISH).begin().open(card).select(".counter-card bdi").eachText())
			.isEmpty();
	}

	@Test
	void whenThereIsNoSessionShouldBeginNone() throws Exception {
		MvcResult look = this.mvc.perform(get("/bank-counter/00000000-0000-4000-8000-000000000000")).andReturn();
		assertThat(look.getResponse().getStatus()).isEqualTo(200);
		assertThat(look.getRequest().getSession(false)).isNull();
	}

}
