package org.alipayrehearsal.web.wizard;

import java.util.Locale;
import java.util.Map;

import org.alipayrehearsal.configuration.FixedClock;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A bank is offered by the name that stands beside its button.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
class OfferedBankTests {

	@Autowired
	private MockMvc mvc;

	@ParameterizedTest
	@CsvSource({ "en, Ping An Bank", "zh-CN, 平安银行" })
	void whenAnotherBankIsOfferedShouldNameIt(String language, String name) throws Exception {
		PageClient person = new PageClient(this.mvc, Locale.forLanguageTag(language)).begin();
		person.sendAll(Map.of("name.realName", "Anna Keller", "card.bank", "ICBC", "card.number", "621626"));
		Document page = person.open(RehearsalPage.BANK);
		assertThat(page.select("button[name=fix][value=card-bank-mismatch] .exact").text()).isEqualTo(name);
		Document result = person.open("/rehearsal/" + person.journey() + "/confirmation");
		assertThat(result.select("[data-action^=card-bank-mismatch] button.fix").text()).contains(name);
	}

}
