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

	private static final List<String> CLIPBOARD = List.of("clipboard-read", "clipboard-write");

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
		assertThat(page.locator("#report-title")).containsText("Not ready yet");
		page.locator("#report [data-action^=name-bank-mismatch] .title a").focus();
		page.keyboard().press("Enter");
		assertThat(page.locator("#name-realName")).isFocused();
		page.locator("#step [data-rule=name-bank-mismatch] button.fix").focus();
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
		helper.page().locator(".paper > summary").click();
		assertThat(helper.page().locator(".paper .sheet-of-paper")).isVisible();
		helper.press("#step [data-rule=passport-min-length] button.fix");
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
		assertThat(helper.page().locator("#step [data-path='documents.visaScan']").first()).isVisible();
		assertThat(helper.page().locator(".remembered .next")).containsText("still chosen");
		helper.fill("name.realName", "Anna Keller");
		check(helper);
		assertThat(helper.page().locator("#step [data-path='documents.visaScan']").first()).isVisible();
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
		page.context().grantPermissions(CLIPBOARD);
		page.locator(".paper > summary").click();
		for (String language : List.of("en", "zh", "both")) {
			page.locator(".paper[open] [name=report][value=" + language + "]").check();
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
		helper.page().locator(".paper > summary").click();
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
		helper.page().locator(".dock [value=check]").click();
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
		assertThat(helper.press(".head a[href='/desk/batch']").path()).isEqualTo("/desk/batch");
		assertThat(helper.press("main a[href='/desk']").path()).isEqualTo("/desk");
	}

	@Test
	void whenClientOfFiveFieldsIsTypedShouldTakeSixtyKeystrokes(Visits visits) {
		Rehearsal helper = visits.visit(Language.ENGLISH).open("/desk");
		Page page = helper.page();
		page.context().grantPermissions(CLIPBOARD);
		page.evaluate("window.pressed = 0; addEventListener('keydown', () => { window.pressed += 1; }, true)");
		type(page, "Anna Keller");
		page.keyboard().press("Alt+j");
		type(page, "C01X00T47");
		page.keyboard().down("Alt");
		page.keyboard().press("j");
		page.keyboard().press("j");
		page.keyboard().up("Alt");
		type(page, "13800138000");
		page.keyboard().press("Alt+j");
		type(page, "621226");
		page.keyboard().press("Alt+c");
		assertThat(page.locator(".copy-text")).containsText("Copied");
		assertThat((String) page.evaluate("navigator.clipboard.readText()")).contains("Name: Anna Keller",
				"Passport number: C01X00T47", "Phone number: 13800138000", "Card number: 6212 26…",
				"Bank: Industrial and Commercial Bank of China");
		assertThat((int) page.evaluate("window.pressed")).isLessThanOrEqualTo(60);
	}

	@Test
	void whenFormIsShownShouldTakeAScreenAndAHalfAndHideTheHints(Visits visits) {
		Page page = visits.visit(Language.ENGLISH).open("/desk").page();
		page.setViewportSize(1280, 900);
		assertThat(page.locator("#step").boundingBox().height).isLessThanOrEqualTo(1350);
		assertThat(page.locator("#name-realName-hint")).isHidden();
		page.locator("[name=hints]").check();
		assertThat(page.locator("#name-realName-hint")).isVisible();
	}

	@Test
	void whenChoicesAreMadeShouldStayForTheNextClientAndHoldNoAnswer(Visits visits) {
		Rehearsal helper = visits.visit(Language.ENGLISH).open("/desk");
		Page page = helper.page();
		page.locator("[name=pictures]").uncheck();
		assertThat(page.locator("#documents-visaScan")).isHidden();
		helper.fill("name.realName", "Anna Keller");
		check(helper);
		page.locator("[name=chat][value=zh]").check();
		helper.press(".dock .clear");
		assertThat(page.locator("[name=pictures]")).not().isChecked();
		assertThat(page.locator("[name=chat]")).hasValue("zh");
		assertThat(helper.value("name.realName")).isEmpty();
		assertThat((String) page.evaluate("JSON.stringify({...localStorage})")).contains("pictures")
			.doesNotContain("Keller");
	}

	@Test
	void whenShortcutIsChangedShouldUseTheNewKeysAndNoneWhenSwitchedOff(Visits visits) {
		Page page = visits.visit(Language.ENGLISH).open("/desk").page();
		page.locator(".shortcuts-open").click();
		page.locator("[data-change=section]").click();
		page.keyboard().press("x");
		assertThat(page.locator(".shortcuts .said")).containsText("Hold Ctrl");
		page.keyboard().press("Alt+n");
		assertThat(page.locator(".shortcuts .said")).containsText("in use");
		page.keyboard().press("Alt+x");
		assertThat(page.locator(".shortcuts [data-shortcut=section]")).hasText("Alt X");
		page.locator(".shortcuts-close").click();
		page.reload();
		// A browser moves to the first field when it draws the page, which may be later
		// than the key.
		assertThat(page.locator("#name-realName")).isFocused();
		page.keyboard().press("Alt+x");
		assertThat(page.locator("#passport-number")).isFocused();
		page.locator(".shortcuts-open").click();
		page.locator(".shortcuts-on").uncheck();
		page.locator(".shortcuts-close").click();
		assertThat(page.locator(".dock kbd").first()).isHidden();
		page.locator("#passport-number").focus();
		page.keyboard().press("Alt+x");
		assertThat(page.locator("#passport-number")).isFocused();
	}

	/** A capital letter takes two keys. */
	private static void type(Page page, String text) {
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			boolean capital = Character.isUpperCase(character);
			page.keyboard().press((capital ? "Shift+" : "") + ((character == ' ') ? "Space" : character));
		}
	}

	private static Rehearsal checked(Visits visits, Language language) {
		Rehearsal helper = visits.visit(language).open("/desk");
		helper.fill("name", Answers.notReady()).fill("passport", Answers.notReady()).fill("card", Answers.notReady());
		check(helper);
		return helper;
	}

	private static void check(Rehearsal helper) {
		helper.page().evaluate("document.querySelectorAll('.paper').forEach((paper) => paper.remove())");
		helper.page().locator(".dock [value=check]").click();
		helper.page().locator(".paper").waitFor();
	}

}
