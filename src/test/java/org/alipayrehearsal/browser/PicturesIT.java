package org.alipayrehearsal.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.alipayrehearsal.scan.SamplePictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What scripts add to the page with the pictures: a look at them before they are sent,
 * and how far sending got.
 */
@BrowserTest
class PicturesIT {

	private static final String SCAN = "documents.visaScan";

	private static final String PREVIEW = ".picture:has([name='" + SCAN + "']) .preview";

	private static final String COUNT_ADDRESSES = """
			window.addresses = { made: 0, revoked: 0 };
			const make = URL.createObjectURL;
			const revoke = URL.revokeObjectURL;
			URL.createObjectURL = (file) => { window.addresses.made++; return make.call(URL, file); };
			URL.revokeObjectURL = (address) => { window.addresses.revoked++; revoke.call(URL, address); };
			""";

	@Test
	void whenPictureIsChosenShouldShowItBeforeItIsSent(Visits visits) {
		Rehearsal rehearsal = open(visits);
		rehearsal.fill(SCAN, "jpeg");
		Locator preview = rehearsal.page().locator(PREVIEW);
		preview.locator("img").waitFor();
		assertThat(preview.innerText()).contains("visa.jpg", "1400 × 1000");
		assertThat(preview.locator("img").evaluate("(image) => image.naturalWidth")).isEqualTo(1400);
		assertThat(rehearsal.watch().posts()).noneMatch((path) -> path.endsWith("/documents"));
		rehearsal.page().locator("[name='" + SCAN + "']").setInputFiles(new Path[0]);
		assertThat(preview.isHidden()).isTrue();
	}

	@Test
	void whenAnotherPictureIsChosenShouldForgetTheFirst(Visits visits) {
		Rehearsal rehearsal = open(visits);
		rehearsal.page().addInitScript(COUNT_ADDRESSES);
		rehearsal.openStep("documents").fill(SCAN, "jpeg").fill(SCAN, "png");
		rehearsal.page().locator(PREVIEW + " img").waitFor();
		assertThat(rehearsal.page().evaluate("addresses")).isEqualTo(Map.of("made", 2, "revoked", 1));
		assertThat(rehearsal.page().locator(PREVIEW + " img").count()).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "heic", "pdf", "empty", "truncated-bmp" })
	void whenFileCannotBeShownShouldSaySoInWords(String sample, Visits visits) {
		Rehearsal rehearsal = open(visits).fill(SCAN, sample);
		Locator preview = rehearsal.page().locator(PREVIEW);
		preview.locator(".chosen").waitFor();
		if (!sample.equals("truncated-bmp")) {
			preview.locator(".unshown").waitFor();
			assertThat(preview.locator("img").count()).isZero();
		}
		assertThat(preview.innerText()).contains(SamplePictures.fileName(sample));
	}

	@Test
	void whenFileNameIsNastyShouldPreviewItAsText(Visits visits) {
		Rehearsal rehearsal = open(visits);
		String name = "<img src=x onerror=alert(1)>.jpg";
		rehearsal.upload(SCAN, name, SamplePictures.bytes("jpeg"));
		rehearsal.page().locator(PREVIEW + " img").waitFor();
		assertThat(rehearsal.page().locator(PREVIEW + " .chosen").textContent()).isEqualTo(name);
		assertThat(rehearsal.page().locator(PREVIEW + " img").count()).isEqualTo(1);
	}

	@Test
	void whenFileIsLargeShouldSayItBeforeSending(Visits visits) {
		Rehearsal rehearsal = open(visits).fill(SCAN, "ten-megabytes");
		assertThat(rehearsal.page().locator(PREVIEW + " .heavy").isVisible()).isFalse();
		rehearsal.fill(SCAN, "too-large");
		rehearsal.page().locator(PREVIEW + " .heavy").waitFor();
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void whenPictureIsEnlargedShouldWorkByKeyboard(Language language, Visits visits) {
		Page page = visits.visit(language).skipTo("documents", Answers.ready()).fill(SCAN, "jpeg").page();
		Locator enlarge = page.locator(PREVIEW + " button.enlarge");
		enlarge.press("Enter");
		Locator dialog = page.locator("dialog.enlarged");
		assertThat(dialog.isVisible()).isTrue();
		assertThat(page.evaluate("document.activeElement.closest('dialog') !== null")).isEqualTo(true);
		for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
			assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()).as("%s", theme).isEmpty();
		}
		dialog.locator("button.full").press("Space");
		assertThat(dialog.locator("button.full").getAttribute("aria-pressed")).isEqualTo("true");
		assertThat(dialog.locator("img").boundingBox().width).isEqualTo(1400);
		page.keyboard().press("Escape");
		assertThat(dialog.isHidden()).isTrue();
		assertThat(page.evaluate("document.activeElement.className")).asString().contains("enlarge");
	}

	@Test
	void whenWindowIsNarrowShouldFitPreviewAndEnlargedPicture(Visits visits) {
		Rehearsal rehearsal = open(visits).fill(SCAN, "jpeg");
		Page page = rehearsal.page();
		page.setViewportSize(320, 640);
		page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
		Locator enlarge = page.locator(PREVIEW + " button.enlarge");
		enlarge.click();
		assertThat(rehearsal.measure("overflow()")).isEmpty();
		assertThat(page.locator("dialog.enlarged img").boundingBox().width).isLessThanOrEqualTo(320);
		page.locator("dialog.enlarged button.close").click();
		assertThat(page.locator("dialog.enlarged").isHidden()).isTrue();
		assertThat(rehearsal.measure("overflow()")).isEmpty();
	}

	@Test
	void whenKindOfVisaIsChangedShouldTellAtOnceWhatBelongsWhere(Visits visits) {
		Rehearsal rehearsal = open(visits);
		Locator belongs = rehearsal.page().locator(".belongs li:visible");
		assertThat(belongs.count()).isEqualTo(8);
		rehearsal.fill("documents.visaKind", "Z");
		assertThat(belongs.allInnerTexts()).hasSize(2).last().asString().contains("residence permit");
		rehearsal.fill("documents.visaKind", "L");
		assertThat(belongs.allInnerTexts()).hasSize(2).last().asString().contains("stamp");
	}

	@Test
	void whenScriptsDoNotRunShouldShowAllCasesAndNothingThatNeedsThem(Visits visits) {
		Page page = visits.visitWithoutScript(Language.ENGLISH).skipTo("documents", Answers.ready()).page();
		assertThat(page.locator(".belongs li:visible").count()).isEqualTo(8);
		assertThat(page.locator(".preview:visible, .bar:visible, .fault .finding:visible, dialog:visible").count())
			.isZero();
		assertThat(page.locator("main button[type=button]:not([popovertarget]):visible").count()).isZero();
	}

	@Test
	void whenPicturesAreSentShouldTellHowFarItGot(Visits visits) {
		Rehearsal rehearsal = open(visits).fill("documents", Answers.ready());
		Page page = rehearsal.page();
		CDPSession line = line(page);
		slowDown(line, 100_000);
		page.locator(".buttons [value=continue]").click();
		page.locator(".sending .bar").waitFor();
		page.waitForCondition(() -> page.locator(".sending .status").innerText().contains("25 %"));
		assertThat(page.locator(".sending progress").getAttribute("aria-label")).isNotBlank();
		assertThat(rehearsal.measure("overflow()")).isEmpty();
		page.locator(".sending .stop").click();
		page.waitForCondition(() -> page.locator(".sending .status").innerText().contains("stopped"));
		assertThat(page.locator(".sending .bar").isVisible()).isFalse();
		slowDown(line, -1);
		waitUntilNoDoubleClick(page);
		assertThat(rehearsal.goOn().step()).isEqualTo("contact");
	}

	@Test
	void whenContinueIsPressedTwiceShouldSendOnce(Visits visits) {
		Rehearsal rehearsal = open(visits).fill("documents", Answers.ready());
		slowDown(line(rehearsal.page()), 150_000);
		rehearsal.whileLoading(() -> {
			rehearsal.page().locator(".buttons [value=continue]").dblclick();
			waitUntilNoDoubleClick(rehearsal.page());
			rehearsal.page().locator(".buttons [value=continue]").click();
		});
		assertThat(rehearsal.step()).isEqualTo("contact");
		assertThat(rehearsal.watch().posts()).filteredOn((path) -> path.endsWith("/documents")).hasSize(1);
	}

	@Test
	void whenPersonComesBackShouldSendAgain(Visits visits) {
		Rehearsal rehearsal = open(visits).fill("documents", Answers.ready()).goOn();
		rehearsal.whileLoading(rehearsal.page()::goBack);
		assertThat(rehearsal.page().locator(".sending .bar").isVisible()).isFalse();
		waitUntilNoDoubleClick(rehearsal.page());
		assertThat(rehearsal.fill(SCAN, "jpeg").goOn().step()).isEqualTo("contact");
	}

	@ParameterizedTest
	@CsvSource({ "413, at most 10 MB", "503, about 17 seconds" })
	void whenServerRefusesShouldSayWhyAndKeepEverything(int status, String words, Visits visits) {
		Rehearsal rehearsal = open(visits).fill("documents", Answers.ready());
		rehearsal.page()
			.route("**/documents", (route) -> route
				.fulfill(new Route.FulfillOptions().setStatus(status).setHeaders(Map.of("Retry-After", "17"))));
		rehearsal.expect(status);
		assertComplaint(rehearsal, words);
		rehearsal.page().unroute("**/documents");
		waitUntilNoDoubleClick(rehearsal.page());
		assertThat(rehearsal.goOn().step()).isEqualTo("contact");
	}

	@Test
	void whenConnectionIsLostShouldSaySoAndKeepEverything(Visits visits) {
		Rehearsal rehearsal = open(visits).fill("documents", Answers.ready());
		rehearsal.watch().expectFailure("net::ERR_INTERNET_DISCONNECTED");
		rehearsal.page().route("**/documents", (route) -> route.abort("internetdisconnected"));
		assertComplaint(rehearsal, "The connection was lost");
		rehearsal.page().unroute("**/documents");
		waitUntilNoDoubleClick(rehearsal.page());
		assertThat(rehearsal.goOn().step()).isEqualTo("contact");
	}

	@Test
	void whenFilesAreTooLargeToSendShouldSaySo(Visits visits, @TempDir Path directory) throws IOException {
		Rehearsal rehearsal = open(visits).fill("documents", Answers.ready());
		rehearsal.upload(SCAN, UploadsIT.large(directory)).expect(413);
		assertComplaint(rehearsal, "at most 10 MB");
	}

	@Test
	void whenServerAnswersOtherwiseShouldShowItsPage(Visits visits) {
		Rehearsal rehearsal = open(visits).fill("documents", Answers.ready());
		rehearsal.page().context().clearCookies();
		rehearsal.expect(410).goOn();
		assertThat(rehearsal.status()).isEqualTo(410);
	}

	/** A rehearsal of its own: these tests send the page. */
	private static Rehearsal open(Visits visits) {
		return visits.visit(Language.ENGLISH).skipTo("documents", Answers.ready());
	}

	/** The page takes whatever is pressed within a second for a double click. */
	private static void waitUntilNoDoubleClick(Page page) {
		double pressed = now(page);
		page.waitForCondition(() -> now(page) > pressed + 1000);
	}

	private static double now(Page page) {
		return ((Number) page.evaluate("performance.now()")).doubleValue();
	}

	private static void assertComplaint(Rehearsal rehearsal, String words) {
		Page page = rehearsal.page();
		page.locator(".buttons [value=continue]").click();
		Locator fault = page.locator("[role=alert] .finding");
		fault.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
		assertThat(fault.innerText()).contains(words);
		assertThat(page.locator(".sending .bar").isVisible()).isFalse();
		assertThat(rehearsal.step()).isEqualTo("documents");
		assertThat(rehearsal.value("documents.visaKind")).isEqualTo("RESIDENCE_PERMIT");
		assertThat(page.locator(PREVIEW + " .chosen").textContent()).isNotEmpty();
	}

	/** Lets the browser send no more than some bytes a second. */
	private static void slowDown(CDPSession line, int bytes) {
		JsonObject conditions = new JsonObject();
		conditions.addProperty("offline", false);
		conditions.addProperty("latency", 0);
		conditions.addProperty("downloadThroughput", -1);
		conditions.addProperty("uploadThroughput", bytes);
		line.send("Network.emulateNetworkConditions", conditions);
	}

	private static CDPSession line(Page page) {
		CDPSession line = page.context().newCDPSession(page);
		line.send("Network.enable");
		return line;
	}

}
