package org.alipayrehearsal.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import org.alipayrehearsal.scan.SamplePictures;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The API tried from its page, with script and without.
 */
@BrowserTest
class ApiIT {

	@Test
	void whenCallIsTriedShouldShowItsAnswer(Visits visits) {
		Rehearsal rehearsal = visits.visit(Language.ENGLISH).expect(400).expect(404).expect(422).open("/desk/api");
		Page page = rehearsal.page();
		for (Locator form : page.locator("form.try").all()) {
			int samples = form.locator(".example option").count();
			for (int i = 0; i < samples; i++) {
				form.locator(".example").selectOption(new SelectOption().setIndex(i));
				form.locator("button[type=submit]").click();
				assertThat(form.locator(".status")).hasText(Pattern.compile("[24]\\d\\d · \\d+ ms"));
				assertThat(form.locator(".answer .code")).not().hasText("");
			}
		}
	}

	@Test
	void whenBodyIsChangedShouldSendWhatStandsThere(Visits visits) {
		Page page = visits.visit(Language.CHINESE).open("/desk/api").page();
		Locator form = page.locator("#bankMatrix form");
		form.locator("textarea").fill("{\"name\":\"LI\"}");
		form.locator("button[type=submit]").click();
		assertThat(form.locator(".answer .code")).containsText("\"banks\"");
		assertThat(form.locator(".headers")).containsText("zh-CN");
	}

	@Test
	void whenScanIsChosenShouldSendItInItsPart(Visits visits) {
		Page page = visits.visit(Language.ENGLISH).open("/desk/api").page();
		Locator form = page.locator("#check form");
		form.locator(".type").selectOption("multipart/form-data");
		form.locator("[data-part=application]").fill("{\"documents\":{\"visaKind\":\"Z\"}}");
		form.locator("[data-part='documents.visaScan']")
			.setInputFiles(new FilePayload("visa.jpg", "image/jpeg", SamplePictures.bytes("jpeg")));
		form.locator("button[type=submit]").click();
		assertThat(form.locator(".status")).containsText("200");
		assertThat(form.locator(".answer .code")).not().containsText("\"rule\": \"visa-scan-required\"");
	}

	@Test
	void whenWorkbookIsWantedShouldOfferToSaveIt(Visits visits) throws IOException {
		Page page = visits.visit(Language.ENGLISH).open("/desk/api").page();
		Locator form = page.locator("#checkBatch form");
		form.locator("[data-parameter=format]").selectOption("xlsx");
		form.locator("button[type=submit]").click();
		Download download = page.waitForDownload(() -> form.locator(".download").click());
		assertThat(download.suggestedFilename()).isEqualTo("results.xlsx");
		assertThat(new String(Files.readAllBytes(download.path()), StandardCharsets.ISO_8859_1)).startsWith("PK");
	}

	@Test
	void whenThereIsNoScriptShouldStillDescribeEachCall(Visits visits) {
		Page page = visits.visitWithoutScript(Language.ENGLISH).open("/desk/api").page();
		assertThat(page.locator("form.try:visible")).hasCount(0);
		assertThat(page.locator("section.call")).hasCount(8);
		page.locator("#check details > summary").first().click();
		assertThat(page.locator("#check details .code:visible").first()).containsText("curl \"$SERVER/api/checks\"");
		assertThat(page.locator("#check details .code:visible").nth(1)).containsText("passport-min-length");
		assertThat(page.locator("#shape-FindingBody")).isVisible();
	}

}
