package org.alipayrehearsal.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.alipayrehearsal.check.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looking up rules and banks, with scripts and without.
 */
@BrowserTest
class LookupIT {

	@Autowired
	private RuleCatalogue catalogue;

	private static final List<String> QUERIES = List.of("middle dot", "间隔号", "3.3", "hzcb", "O’Neill", "name-over-20",
			"ｍａｃａｏ", "20", "xyzzy", "?!");

	@Test
	void whenWordsAreTypedShouldFilterAsTheServerSearches(Visits visits) {
		Rehearsal typing = visits.visit(Language.ENGLISH).open("/rules");
		Page page = typing.page();
		int all = this.catalogue.rules().size();
		page.waitForResponse((answer) -> answer.url().endsWith("/rules/search-texts"), () -> page.focus("#q"));
		Rehearsal sending = visits.visitWithoutScript(Language.ENGLISH).open("/rules");
		for (String query : QUERIES) {
			page.fill("#q", query);
			page.waitForCondition(() -> !page.innerText("#found").startsWith(String.valueOf(all)));
			sending.page().fill("#q", query);
			sending.press("main form button");
			assertThat(found(typing)).as(query).isEqualTo(found(sending));
			assertThat(page.innerText("#found")).as(query).isEqualTo(sending.page().innerText("#found"));
			assertThat(page.locator("#none").isVisible()).as(query).isEqualTo(found(typing).isEmpty());
			assertThat(sending.page().locator("#none").isVisible()).as(query).isEqualTo(found(typing).isEmpty());
			page.fill("#q", "");
			page.waitForCondition(() -> page.innerText("#found").startsWith(String.valueOf(all)));
			assertThat(found(typing)).as(query).hasSize(all);
		}
	}

	@Test
	void whenBackIsPressedOnARuleShouldShowWhatWasFound(Visits visits) {
		Rehearsal rehearsal = visits.visit(Language.ENGLISH).open("/rules");
		rehearsal.page().fill("#q", "middle dot");
		rehearsal.whileLoading(() -> rehearsal.page().press("#q", "Enter"));
		List<String> found = found(rehearsal);
		assertThat(found).hasSizeBetween(1, 10);
		rehearsal.press("[data-rule=name-middle-dot] a");
		assertThat(rehearsal.path()).isEqualTo("/rules/name-middle-dot");
		rehearsal.whileLoading(rehearsal.page()::goBack);
		assertThat(found(rehearsal)).isEqualTo(found);
		rehearsal.switchLanguage();
		assertThat(found(rehearsal)).isEqualTo(found);
		assertThat(rehearsal.page().getAttribute("html", "lang")).isEqualTo("zh-CN");
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void whenBanksAreAskedForShouldAnswerWithoutScriptToo(Language language, Visits visits) {
		for (Rehearsal rehearsal : List.of(visits.visit(language), visits.visitWithoutScript(language))) {
			rehearsal.open("/banks").fill("name", "Gabriela Ruiz Ortegas").fill("digits", "622202");
			rehearsal.whileLoading(() -> rehearsal.page().press("#digits", "Enter"));
			assertThat(rehearsal.path()).isEqualTo("/banks");
			assertThat(rehearsal.page().locator(".matrix .YES").count()).isEqualTo(1);
			assertThat(rehearsal.page().locator(".cards .NO").count()).isEqualTo(1);
			rehearsal.switchLanguage();
			assertThat(rehearsal.page().getAttribute("html", "lang")).isEqualTo(language.other().tag());
			assertThat(rehearsal.page().locator(".matrix .YES").count()).isEqualTo(1);
			assertThat(rehearsal.value("name")).isEqualTo("Gabriela Ruiz Ortegas");
		}
	}

	@Test
	void whenRuleOfAFindingIsOpenedShouldKeepWhatIsTyped(Visits visits) {
		Rehearsal rehearsal = visits.visit(Place.NAME_WITH_ERRORS, Language.ENGLISH);
		rehearsal.fill("name.realName", "Not sent yet");
		Locator finding = rehearsal.page().locator(".finding[data-rule]").first();
		finding.locator("details.why > summary").click();
		Locator link = finding.locator("a").first();
		Page rule = rehearsal.page().waitForPopup(link::click);
		rule.waitForLoadState();
		assertThat(rule.url()).endsWith("/rules/" + finding.getAttribute("data-rule"));
		assertThat(link.innerText()).contains("opens in a new tab");
		assertThat(rehearsal.value("name.realName")).isEqualTo("Not sent yet");
	}

	@Test
	void whenRuleOfAResultIsOpenedShouldComeBackToTheResult(Visits visits) {
		Rehearsal rehearsal = visits.visit(Place.NOT_READY, Language.ENGLISH);
		String result = rehearsal.path();
		rehearsal.page().locator(".action .why > summary").first().click();
		rehearsal.press(".action .why a[href^='/rules/'] >> nth=0");
		assertThat(rehearsal.path()).startsWith("/rules/");
		rehearsal.whileLoading(rehearsal.page()::goBack);
		assertThat(rehearsal.path()).isEqualTo(result);
	}

	private static List<String> found(Rehearsal rehearsal) {
		return rehearsal.page()
			.locator("[data-rule]:visible")
			.all()
			.stream()
			.map((line) -> line.getAttribute("data-rule"))
			.toList();
	}

}
