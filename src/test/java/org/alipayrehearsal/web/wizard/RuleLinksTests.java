package org.alipayrehearsal.web.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.alipayrehearsal.check.RuleCatalogue;
import org.alipayrehearsal.check.RuleDescription;
import org.alipayrehearsal.check.RuleServiceFixture;
import org.alipayrehearsal.configuration.FixedClock;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.web.StepFields;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Findings of the rehearsal lead to the pages of their rules.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
class RuleLinksTests {

	private static final Map<String, String> ANSWERS = Map.of("name.realName", "Anna  O’Neill·Keller-Millerson",
			"passport.number", "a12", "passport.expiresOn", "today-1", "contact.phone", "(0) 139", "card.bank", "BOC",
			"card.number", "622155", "documents.visaScan", "pdf");

	@Autowired
	private MockMvc mvc;

	private PageClient client;

	@BeforeEach
	void sendAll() throws Exception {
		this.client = new PageClient(this.mvc, Locale.ENGLISH).begin();
		this.client.sendAll(ANSWERS);
	}

	@Test
	void whenFindingStandsAtAFieldShouldLeadToItsRuleInAnotherTab() throws Exception {
		for (Step step : StepFields.STEPS) {
			Elements findings = this.client.open(step).select(".finding[data-rule]");
			assertThat(findings).as("%s", step).isNotEmpty();
			for (Element finding : findings) {
				Elements link = finding.select("details a");
				assertThat(link.attr("href")).isEqualTo("/rules/" + finding.attr("data-rule"));
				assertThat(link.attr("target")).isEqualTo("_blank");
				assertThat(link.text()).startsWith("About this rule: ").endsWith(" (opens in a new tab)");
				assertThat(link.text()).contains(finding.select(".message span:last-child").text());
			}
		}
	}

	@Test
	void whenResultIsShownShouldLeadToEveryRuleInIt() throws Exception {
		Document result = this.client.open("/rehearsal/" + this.client.journey() + "/confirmation");
		for (Element finding : result.select(".finding[data-rule]")) {
			Elements link = finding.select(".source a");
			assertThat(link.attr("href")).isEqualTo("/rules/" + finding.attr("data-rule"));
			assertThat(link.hasAttr("target")).isFalse();
		}
		List<String> known = RuleServiceFixture.bean(RuleCatalogue.class)
			.rules()
			.stream()
			.map(RuleDescription::id)
			.map("/rules/"::concat)
			.toList();
		assertThat(result.select(".matrix .reasons a").eachAttr("href")).isNotEmpty().isSubsetOf(known);
		assertThat(result.select(".variants .trips a").eachAttr("href")).isNotEmpty().isSubsetOf(known);
		assertThat(result.select("a[href^=/rules/]").eachAttr("href")).isSubsetOf(known);
	}

	@Test
	void whenFindingIsOfNoRuleShouldLeadNowhere() throws Exception {
		this.client.send(Step.PASSPORT, Map.of("passport.number", "A12345678"), "passport.expiresOn", "soon");
		Elements finding = this.client.open(Step.PASSPORT).select("[data-rule=unreadable-date]");
		assertThat(finding).hasSize(1);
		assertThat(finding.select("a")).isEmpty();
	}

}
