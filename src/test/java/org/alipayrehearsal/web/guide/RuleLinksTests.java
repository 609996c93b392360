package org.alipayrehearsal.web.guide;

import java.util.Locale;

import org.alipayrehearsal.configuration.FixedClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Rules that pages around the rehearsal name lead to the rules' pages, in a tab of their
 * own: Back to the answer of a form would send it again.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
class RuleLinksTests {

	@Autowired
	private MockMvc mvc;

	@ParameterizedTest
	@CsvSource({ "/failure-messages, text, 银行卡信息认证失败", "/name-variants, name, Anna O’Neill Keller",
			"/afterwards, amount, '0,0974'", "/banks, name, Gabriela Ruiz Ortegas" })
	void whenRuleIsNamedShouldLeadToItsPage(String path, String field, String text) throws Exception {
		Elements links = Jsoup
			.parse(this.mvc.perform(post(path).param(field, text).locale(Locale.ENGLISH))
				.andReturn()
				.getResponse()
				.getContentAsString())
			.select("main a[href^=/rules/]");
		assertThat(links).isNotEmpty();
		for (Element link : links) {
			assertThat(link.attr("target")).isEqualTo("_blank");
			assertThat(link.attr("rel")).isEqualTo("noopener");
			assertThat(link.text()).isNotBlank();
			assertThat(this.mvc.perform(get(link.attr("href"))).andReturn().getResponse().getStatus()).isEqualTo(200);
		}
	}

}
