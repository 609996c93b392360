package org.alipayrehearsal.browser;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.alipayrehearsal.scan.FileType;
import org.alipayrehearsal.scan.SamplePictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What scripts add to the pages of the pictures: a picture is checked as soon as it is
 * chosen, stays in sight while findings speak of it, and can be dropped or pasted.
 */
@BrowserTest
class PicturesIT {

	private static final String SCAN = "documents.visaScan";

	private static final String COUNT_ADDRESSES = """
			window.addresses = { made: 0, revoked: 0 };
			const make = URL.createObjectURL;
			const revoke = URL.revokeObjectURL;
			URL.createObjectURL = (file) => { window.addresses.made++; return make.call(URL, file); };
			URL.revokeObjectURL = (address) => { window.addresses.revoked++; revoke.call(URL, address); };
			""";

	/** Shows a JPEG in place of HEIC, which Chromium cannot decode and Safari can. */
	private static final String SHOW_HEIC = """
			const heic = new Set();
			const make = URL.createObjectURL;
			URL.createObjectURL = (file) => {
			  const address = make.call(URL, file);
			  if (/\\.heic$/i.test(file.name)) {
			    heic.add(address);
			  }
			  return address;
			};
			const source = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src');
			Object.defineProperty(HTMLImageElement.prototype, 'src', {
			  ...source,
			  set(address) { source.set.call(this, heic.has(address) ? 'data:image/jpeg;base64,%s' : address); },
			});
			""";

	private static final String TRANSFER = """
			const transfer = (name) => {
			  const data = new DataTransfer();
			  data.items.add(new File(['not a picture'], name, { type: 'image/jpeg' }));
			  return data;
			};
			""";

	@Test
	void whenPictureIsChosenShouldPraiseItInPlaceAndKeepItInSight(Visits visits) {
		Rehearsal rehearsal = open(visits).fill(SCAN, "mrz-visa-keller");
		Page page = rehearsal.page();
		page.locator(".thumb img").waitFor();
		assertThat(rehearsal.step()).isEqualTo("visa-picture");
		assertThat(page.locator("#reading").innerText()).contains("KELLER, ANNA", "matches", "Valid to");
		assertThat(page.evaluate("document.activeElement.id")).isEqualTo("reading");
		assertThat(rehearsal.goOn().step()).isEqualTo("entry-picture");
		assertThat(page.locator(".noticed").count()).as("was seen already").isZero();
	}

	@Test
	void whenFindingHasPlaceShouldOutlineItOnThePictureUntilReload(Visits visits) {
		Page page = open(visits).fill(SCAN, "jpeg-glare-top-left").page();
		page.locator("[data-rule=scan-glare] .outline image").waitFor();
		assertThat(page.locator("[data-rule=scan-glare] .outline image").getAttribute("href")).startsWith("blob:");
		page.reload();
		assertThat(page.locator("[data-rule=scan-glare] .outline image").count()).isZero();
		assertThat(page.locator("[data-rule=scan-glare] .outline .spot").count()).isOne();
	}

	@Test
	void whenPictureIsOverTwoMegabytesShouldMakeASmallerCopy(Visits visits) throws IOException {
		Rehearsal rehearsal = open(visits).fill(SCAN, "over-two-megabytes");
		Page page = rehearsal.page();
		page.locator("[data-rule=scan-over-2-mb]").waitFor();
		page.locator(".convert button").click();
		page.locator(".made .download").waitFor();
		assertThat(page.locator("[data-rule=scan-over-2-mb]").count()).isZero();
		assertThat(page.locator(".made .download").getAttribute("download")).isEqualTo("scan-3.jpg");
		assertThat(page.locator(".made").innerText()).contains("keep the original");
		Path copy = page.waitForDownload(() -> page.locator(".made .download").click()).path();
		assertThat(copy).satisfies((file) -> assertThat(Files.size(file)).isLessThanOrEqualTo(2 * 1024 * 1024));
		assertThat(FileType.of(Files.readAllBytes(copy))).isEqualTo(FileType.JPEG);
		BufferedImage picture = ImageIO.read(copy.toFile());
		assertThat(picture.getWidth()).isEqualTo(1400);
		assertThat(picture.getHeight()).isEqualTo(1000);
	}

	@Test
	void whenBrowserShowsHeicShouldMakeAJpgOfIt(Visits visits) {
		Rehearsal rehearsal = open(visits);
		rehearsal.page()
			.addInitScript(SHOW_HEIC.formatted(Base64.getEncoder().encodeToString(SamplePictures.bytes("jpeg"))));
		Page page = rehearsal.openStep("visa-picture").fill(SCAN, "heic").page();
		page.locator("[data-rule=scan-type]").waitFor();
		page.locator(".convert button").click();
		page.locator(".made .download").waitFor();
		assertThat(page.locator(".remembered bdi").innerText()).endsWith(".jpg");
		assertThat(page.locator(".remembered").innerText()).contains("1,400 × 1,000");
		assertThat(page.locator("[data-rule=scan-type]").count()).isZero();
	}

	@Test
	void whenBrowserCannotShowHeicShouldNotOfferToConvertIt(Visits visits) {
		Page page = open(visits).fill(SCAN, "heic").page();
		page.locator("[data-rule=scan-type]").waitFor();
		page.locator(".preview .unshown").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
		assertThat(page.locator(".convert").isVisible()).isFalse();
	}

	@Test
	void whenAnotherPictureIsChosenShouldForgetTheFirst(Visits visits) {
		Rehearsal rehearsal = open(visits);
		rehearsal.page().addInitScript(COUNT_ADDRESSES);
		rehearsal.openStep("visa-picture").fill(SCAN, "jpeg-glare-top-left").fill(SCAN, "jpeg-blurred");
		assertThat(rehearsal.page().evaluate("addresses")).isEqualTo(Map.of("made", 2, "revoked", 1));
		assertThat(rehearsal.page().locator(".remembered bdi").innerText()).isEqualTo("visa-blurred.jpg");
	}

	@Test
	void whenPictureIsDroppedOrPastedShouldCheckIt(Visits visits) {
		Page page = open(visits).page();
		page.evaluate(TRANSFER + "document.querySelector('.drop').dispatchEvent(new DragEvent('drop', "
				+ "{ dataTransfer: transfer('dropped.jpg'), bubbles: true, cancelable: true }))");
		page.locator(".remembered bdi").filter(new Locator.FilterOptions().setHasText("dropped.jpg")).waitFor();
		page.evaluate(TRANSFER + "document.dispatchEvent(new ClipboardEvent('paste', "
				+ "{ clipboardData: transfer('pasted.jpg'), bubbles: true, cancelable: true }))");
		page.locator(".remembered bdi").filter(new Locator.FilterOptions().setHasText("pasted.jpg")).waitFor();
	}

	@Test
	void whenPageComesBackFromMemoryShouldHearEachClickOnce(Visits visits) {
		Page page = open(visits).fill(SCAN, "jpeg").page();
		page.locator(".thumb img").waitFor();
		page.evaluate("for (const type of ['pagehide', 'pageshow']) "
				+ "{ window.dispatchEvent(new PageTransitionEvent(type, { persisted: true })); }");
		page.locator(".thumb button.enlarge").click();
		page.locator("dialog.enlarged button.full").click();
		assertThat(page.locator("dialog.enlarged button.full").getAttribute("aria-pressed")).isEqualTo("true");
	}

	@Test
	void whenFileIsLargeShouldSayItBeforeSending(Visits visits) {
		Rehearsal rehearsal = open(visits).fill(SCAN, "too-large");
		rehearsal.page().locator(".preview .heavy:visible").waitFor();
		assertThat(rehearsal.watch().posts()).noneMatch((path) -> path.endsWith("/visa-picture"));
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void whenPictureIsEnlargedShouldWorkByKeyboard(Language language, Visits visits) {
		Page page = visits.visit(language).skipTo("visa-picture", Answers.ready()).fill(SCAN, "jpeg").page();
		Locator enlarge = page.locator(".thumb button.enlarge");
		enlarge.press("Enter");
		Locator dialog = page.locator("dialog.enlarged");
		assertThat(dialog.isVisible()).isTrue();
		assertThat(page.evaluate("document.activeElement.closest('dialog') !== null")).isEqualTo(true);
		Axe axe = new Axe(page);
		for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
			assertThat(axe.violations()).as("%s", theme).isEmpty();
		}
		dialog.locator("button.full").press("Space");
		assertThat(dialog.locator("button.full").getAttribute("aria-pressed")).isEqualTo("true");
		assertThat(dialog.locator("img").boundingBox().width).isEqualTo(1400);
		page.keyboard().press("Escape");
		assertThat(dialog.isHidden()).isTrue();
		assertThat(page.evaluate("document.activeElement.className")).asString().contains("enlarge");
	}

	@Test
	void whenWindowIsNarrowShouldFitThePictureAndItsOutline(Visits visits) {
		Rehearsal rehearsal = open(visits).fill(SCAN, "jpeg-glare-top-left");
		Page page = rehearsal.page();
		page.setViewportSize(320, 640);
		page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
		assertThat(rehearsal.measure("overflow()")).isEmpty();
		page.locator(".thumb button.enlarge").click();
		assertThat(page.locator("dialog.enlarged img").boundingBox().width).isLessThanOrEqualTo(320);
		page.locator("dialog.enlarged button.close").click();
		assertThat(page.locator("dialog.enlarged").isHidden()).isTrue();
	}

	@Test
	void whenScreenIsPhonesShouldShowTheFileButtonWithinIt(Visits visits) {
		Page page = open(visits).page();
		page.setViewportSize(390, 844);
		assertThat(page.locator("[name='" + SCAN + "']").boundingBox().y).isLessThan(700);
	}

	@Test
	void whenScriptsDoNotRunShouldPraiseThePictureOnTheNextPage(Visits visits) {
		Rehearsal rehearsal = visits.visitWithoutScript(Language.ENGLISH).skipTo("visa-picture", Answers.ready());
		Page page = rehearsal.page();
		assertThat(page.locator(".preview:visible, .bar:visible, .fault .finding:visible, dialog:visible").count())
			.isZero();
		assertThat(page.locator("main button[type=button]:not([popovertarget]):visible").count()).isZero();
		rehearsal.fill(SCAN, "mrz-visa-keller").goOn();
		assertThat(rehearsal.step()).isEqualTo("entry-picture");
		assertThat(page.locator(".noticed").innerText()).contains("KELLER, ANNA", "matches");
	}

	@Test
	void whenPictureIsSentShouldTellHowFarItGot(Visits visits) {
		Rehearsal rehearsal = open(visits);
		Page page = rehearsal.page();
		CDPSession line = line(page);
		slowDown(line, 50_000);
		choose(page);
		page.waitForCondition(() -> page.locator(".sending .status").innerText().contains("25 %"));
		assertThat(page.locator(".sending progress").getAttribute("aria-label")).isNotBlank();
		assertThat(rehearsal.measure("overflow()")).isEmpty();
		page.locator(".sending .stop").click();
		page.waitForCondition(() -> page.locator(".sending .status").innerText().contains("stopped"));
		assertThat(page.locator(".sending .bar").isVisible()).isFalse();
		slowDown(line, -1);
		assertThat(rehearsal.goOn().step()).isEqualTo("entry-picture");
	}

	@Test
	void whenContinueIsPressedWhileCheckingShouldSendThePictureOnceAndGoOn(Visits visits) {
		Rehearsal rehearsal = open(visits);
		slowDown(line(rehearsal.page()), 150_000);
		choose(rehearsal.page());
		rehearsal.whileLoading(() -> rehearsal.page().locator(".buttons [value=continue]").dblclick());
		assertThat(rehearsal.step()).isEqualTo("entry-picture");
		assertThat(rehearsal.watch().posts()).filteredOn((path) -> path.endsWith("/visa-picture")).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource({ "413, 10 MB at most", "503, about 17 seconds" })
	void whenServerRefusesShouldSayWhyAndKeepEverything(int status, String words, Visits visits) {
		Rehearsal rehearsal = open(visits);
		rehearsal.page()
			.route("**/visa-picture", (route) -> route
				.fulfill(new Route.FulfillOptions().setStatus(status).setHeaders(Map.of("Retry-After", "17"))));
		rehearsal.expect(status);
		choose(rehearsal.page());
		assertComplaint(rehearsal, words);
		rehearsal.page().unroute("**/visa-picture");
		assertThat(rehearsal.goOn().step()).isEqualTo("entry-picture");
	}

	@Test
	void whenConnectionIsLostShouldSaySoAndKeepEverything(Visits visits) {
		Rehearsal rehearsal = open(visits);
		rehearsal.watch().expectFailure("net::ERR_INTERNET_DISCONNECTED");
		rehearsal.page().route("**/visa-picture", (route) -> route.abort("internetdisconnected"));
		choose(rehearsal.page());
		assertComplaint(rehearsal, "The connection was lost");
		rehearsal.page().unroute("**/visa-picture");
		assertThat(rehearsal.goOn().step()).isEqualTo("entry-picture");
	}

	@Test
	void whenFileIsTooLargeToSendShouldSaySo(Visits visits, @TempDir Path directory) throws IOException {
		Rehearsal rehearsal = open(visits).upload(SCAN, UploadsIT.large(directory)).expect(413);
		rehearsal.page().locator(".buttons [value=continue]").click();
		assertComplaint(rehearsal, "10 MB at most");
	}

	@Test
	void whenServerAnswersOtherwiseShouldShowItsPage(Visits visits) {
		Rehearsal rehearsal = open(visits);
		rehearsal.page().context().clearCookies();
		rehearsal.expect(410).whileLoading(() -> choose(rehearsal.page()));
		assertThat(rehearsal.status()).isEqualTo(410);
	}

	/** A rehearsal of its own: these tests send the page. */
	private static Rehearsal open(Visits visits) {
		return visits.visit(Language.ENGLISH).skipTo("visa-picture", Answers.ready());
	}

	/** Chooses a picture without waiting for its check. */
	private static void choose(Page page) {
		page.locator("[name='" + SCAN + "']")
			.setInputFiles(new FilePayload("visa.jpg", "image/jpeg", SamplePictures.bytes("jpeg")));
	}

	private static void assertComplaint(Rehearsal rehearsal, String words) {
		Page page = rehearsal.page();
		Locator fault = page.locator("[role=alert] .finding");
		fault.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
		assertThat(fault.innerText()).contains(words);
		assertThat(page.locator(".sending .bar").isVisible()).isFalse();
		assertThat(rehearsal.step()).isEqualTo("visa-picture");
		assertThat(page.locator(".preview .chosen").textContent()).isNotEmpty();
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
