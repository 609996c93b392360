package org.alipayrehearsal.browser;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The support desk's page, with script and without.
 */
@BrowserTest
class DeskIT {

	private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

	@Test
	void whenOnlyTheKeyboardIsUsedShouldLeadFromTheFieldToTheFindingAndBack(Visits visits) {
		Rehearsal helper = visits.visit(Language.ENGLISH).open("/desk");
		Page page = helper.page();
		assertThat(page.locator("#name-realName")).isFocused();
		page.keyboard().type("Anna Keller");
		page.keyboard().press("Tab");
		page.keyboard().type("ANNA KELLER");
		page.keyboard().press("Enter");
		assertThat(page.locator("#report-title")).isFocused();
		assertThat(page.locator("#report-title")).hasText("Not ready yet");
		page.locator("#report [data-rule=name-bank-mismatch] a").first().focus();
		page.keyboard().press("Enter");
		assertThat(page.locator("#name-realName")).isFocused();
		page.locator("#report [data-rule=name-bank-mismatch] button.fix").focus();
		page.keyboard().press("Enter");
		assertThat(page.locator("#name-realName")).hasValue("ANNA KELLER");
		assertThat(page.locator("#report [data-rule=name-bank-mismatch]")).hasCount(0);
		assertThat(page.locator("#report-title")).isFocused();
		assertThat(helper.path()).isEqualTo("/desk");
		assertThat(page.context().cookies()).extracting((cookie) -> cookie.name).doesNotContain("JSESSIONID");
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void whenThereIsNoScriptShouldCheckFixAndClear(Language language, Visits visits) {
		Rehearsal helper = visits.visitWithoutScript(language).open("/desk");
		helper.fill("name.realName", "Anna Keller").fill("passport.number", "A123456").fill("card.bank", "CMB");
		helper.fill("documents.visaScan", "mrz-visa-keller");
		helper.whileLoading(() -> helper.field("passport.number").press("Enter"));
		assertThat(helper.findings()).contains("passport-min-length");
		assertThat(helper.page().locator(".picture .remembered")).hasCount(1);
		assertThat(helper.page().locator(".paper .sheet-of-paper")).isVisible();
		helper.press("#report [data-rule=passport-min-length] button.fix");
		assertThat(helper.value("passport.number")).isEqualTo("0A123456");
		helper.switchLanguage();
		assertThat(helper.value("passport.number")).isEqualTo("0A123456");
		assertThat(helper.page().getAttribute("html", "lang")).isNotEqualTo(language.tag());
		assertThat(helper.page().locator("#report .verdict")).isVisible();
		helper.press("a.clear");
		assertThat(helper.value("passport.number")).isEmpty();
		assertThat(helper.page().locator("[data-rule]")).hasCount(0);
	}

	@Test
	void whenPictureWasChosenShouldStayChosenForTheNextCheck(Visits visits) {
		Rehearsal helper = visits.visit(Language.ENGLISH).open("/desk").fill("documents.visaScan", "heic");
		check(helper);
		assertThat(helper.page().locator("#report [data-path='documents.visaScan']").first()).isVisible();
		assertThat(helper.page().locator(".remembered .next")).containsText("still chosen");
		helper.fill("name.realName", "Anna Keller");
		check(helper);
		assertThat(helper.page().locator("#report [data-path='documents.visaScan']").first()).isVisible();
		assertThat(helper.page().evaluate("document.getElementById('documents-visaScan').files.length")).isEqualTo(1);
	}

	@Test
	void whenPracticeClientIsChosenShouldFillTheFormOnly(Visits visits) {
		Rehearsal helper = visits.visit(Language.ENGLISH).open("/desk");
		helper.page().locator(".practice summary").click();
		helper.press(".practice a[href$=long-name]");
		assertThat(helper.value("name.realName")).isEqualTo("Gabriela Ruiz Ortegas");
		assertThat(helper.page().locator("[data-rule]")).hasCount(0);
		check(helper);
		assertThat(helper.findings()).contains("bank-name-too-long");
	}

	@Test
	void whenReportIsCopiedShouldBeInTheChosenLanguage(Visits visits) {
		Rehearsal helper = checked(visits, Language.CHINESE);
		Page page = helper.page();
		page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
		for (String language : List.of("en", "zh", "both")) {
			page.locator("[name=report][value=" + language + "]").check();
			page.locator(".copy-text").click();
			assertThat(page.locator(".copy-text")).containsText("已复制");
			String text = (String) page.evaluate("navigator.clipboard.readText()");
			assertThat(text.contains("Name: Anna Keller")).isEqualTo(!language.equals("zh"));
			assertThat(text.contains("暂不建议提交")).isEqualTo(!language.equals("en"));
			assertThat(page.locator(".pair [lang=en]").first().isVisible()).isEqualTo(!language.equals("zh"));
			assertThat(page.locator(".pair [lang='zh-CN']").first().isVisible()).isEqualTo(!language.equals("en"));
		}
	}

	@ParameterizedTest
	@CsvSource({ "en, 1, 2", "both, 1, 3" })
	void whenReportIsPrintedShouldBeAllThatIsOnPaper(String language, long fewest, long most, Visits visits) {
		Rehearsal helper = checked(visits, Language.ENGLISH);
		helper.page().locator("[name=report][value=" + language + "]").check();
		byte[] paper = helper.page().pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
		assertThat(SHEET.matcher(new String(paper, StandardCharsets.ISO_8859_1)).results().count()).isBetween(fewest,
				most);
		helper.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(helper.measure("printed()")).isEmpty();
		assertThat(helper.page().locator("#step, #report, h1").first()).isHidden();
		assertThat(helper.page().locator(".sheet-of-paper")).containsText("passport-min-length");
	}

	@Test
	void whenPicturesAreTooLargeShouldSaySoAndKeepAll(Visits visits, @TempDir Path directory) throws Exception {
		Rehearsal helper = visits.visit(Language.ENGLISH).open("/desk").expect(413);
		helper.fill("name.realName", "Anna Keller").upload("documents.visaScan", UploadsIT.large(directory));
		helper.page().locator("#step [value=check]").click();
		assertThat(helper.page().locator("#step .fault")).containsText("too large");
		assertThat(helper.value("name.realName")).isEqualTo("Anna Keller");
		assertThat(helper.page().locator("#step .status")).isEmpty();
	}

	@Test
	void whenWindowIsWideShouldHaveTheReportBesideTheForm(Visits visits) {
		Page page = checked(visits, Language.ENGLISH).page();
		BoundingBox form = page.locator("#step").boundingBox();
		assertThat(page.locator("#report").boundingBox().x).isGreaterThan(form.x + form.width - 1);
		page.setViewportSize(800, 900);
		form = page.locator("#step").boundingBox();
		assertThat(page.locator("#report").boundingBox().y).isGreaterThan(form.y + form.height - 1);
	}

	@Test
	void whenLinkOfTheDeskIsFollowedShouldLeadToTheSpreadsheetsAndBack(Visits visits) {
		Rehearsal helper = visits.visit(Language.ENGLISH).open("/desk");
		assertThat(helper.press(".also a[href='/desk/batch']").path()).isEqualTo("/desk/batch");
		assertThat(helper.press("main a[href='/desk']").path()).isEqualTo("/desk");
	}

	private static Rehearsal checked(Visits visits, Language language) {
		Rehearsal helper = visits.visit(language).open("/desk");
		helper.fill("name", Answers.notReady()).fill("passport", Answers.notReady()).fill("card", Answers.notReady());
		check(helper);
		return helper;
	}

	private static void check(Rehearsal helper) {
		helper.page().evaluate("document.querySelectorAll('.paper').forEach((paper) => paper.remove())");
		helper.page().locator("#step [value=check]").click();
		helper.page().locator(".paper").waitFor();
	}

}
