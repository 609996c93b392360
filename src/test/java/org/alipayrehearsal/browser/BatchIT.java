package org.alipayrehearsal.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A spreadsheet sent from its page, with script and without.
 */
@BrowserTest
class BatchIT {

	private static final String READY = "Anna Keller,C01X00T47,Z,13800138000,SPABANK,6216261000000000018\n";

	private static final String TABLE = "name.realName,passport.number,documents.visaKind,contact.phone,card.bank,"
			+ "card.number\n" + READY.repeat(600) + "Anna Keller,A12,Z,13800138000,SPABANK,6216261000000000018\n";

	@Test
	void whenFileIsSentWithScriptShouldShowWhatCameOfIt(Visits visits) throws IOException {
		Page page = visits.visit(Language.ENGLISH).open("/desk/batch").page();
		choose(page, TABLE);
		page.locator("#batch button").click();
		assertThat(page.locator("#download")).isVisible();
		assertThat(page.locator("#count")).hasText("601");
		assertThat(page.locator("#counts [data-count=ready] td")).hasText("600");
		assertThat(page.locator("#counts [data-count=notReady] td")).hasText("1");
		Locator rows = page.locator("#findings tr:visible");
		assertThat(rows.first()).containsText("602");
		page.locator("#filter").fill("no such words");
		assertThat(rows).hasCount(0);
		Download download = page.waitForDownload(() -> page.locator("#download").click());
		assertThat(Files.readString(download.path(), StandardCharsets.UTF_8)).contains(
				"SPABANK,6216261000000000018,Ready,",
				"Anna Keller,A12,Z,13800138000,SPABANK,6216261000000000018,Not ready,");
	}

	@Test
	void whenStateComesAfterTheEndShouldKeepTheFinalCounts(Visits visits) {
		Page page = visits.visit(Language.ENGLISH).open("/desk/batch").page();
		List<Route> states = new ArrayList<>();
		List<Route> files = new ArrayList<>();
		// The first state is held back, and the file until the page has asked for it.
		page.route(Pattern.compile(".*/progress/.*"), (route) -> {
			if (states.isEmpty()) {
				states.add(route);
				files.forEach(Route::resume);
			}
			else {
				route.resume();
			}
		});
		page.route(Pattern.compile(".*\\?watch=.*"), (route) -> {
			files.add(route);
			if (!states.isEmpty()) {
				route.resume();
			}
		});
		choose(page, TABLE.replaceFirst("card.number", "Nickname"));
		page.locator("#batch button").click();
		assertThat(page.locator("#ignored")).containsText("Nickname");
		page.waitForResponse(Pattern.compile(".*/progress/.*"), () -> states.get(0)
			.fulfill(new Route.FulfillOptions().setBody(
					"{\"done\":false,\"bytes\":1,\"findings\":[],\"summary\":{\"lines\":0,\"rules\":{},\"notes\":[],\"ignoredColumns\":[]}}")))
			.finished();
		page.evaluate("() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)))");
		assertThat(page.locator("#count")).hasText("601");
	}

	@Test
	void whenSheetIsMessyShouldShowWhoseLineItIsTheFixAndHowItWasRead(Visits visits) {
		Page page = visits.visit(Language.ENGLISH).open("/desk/batch").page();
		choose(page, """
				Clients of March

				编号,姓名,护照号,签证类型,签证到期日
				K-7,Anna Keller,A1234567 ,居留许可,2031.5.1
				K-8,Anna Keller,A123456,X,1/5/2031
				""");
		page.locator("#batch button").click();
		Locator rows = page.locator("#findings tr");
		assertThat(rows.filter(new Locator.FilterOptions().setHasText("Passport number: at least 8 characters")))
			.containsText(Pattern.compile("K-8\\s*Anna Keller.*Passport number: 0A123456"));
		assertThat(rows.filter(new Locator.FilterOptions().setHasText("2031-05-01 (year")).first()).containsText("K-7");
		assertThat(rows.filter(new Locator.FilterOptions().setHasText("X1 or X2"))).hasCount(1);
		assertThat(page.locator("#notes")).containsText("Line 3 holds the names of the columns");
	}

	@Test
	void whenFileIsRefusedWithScriptShouldSayWhyAndShowNoCounts(Visits visits) {
		Rehearsal rehearsal = visits.visit(Language.ENGLISH).open("/desk/batch").expect(400);
		choose(rehearsal.page(), "a,b\n1,2\n");
		rehearsal.page().locator("#batch button").click();
		assertThat(rehearsal.page().locator("#failed")).containsText("passport.number");
		assertThat(rehearsal.page().locator("#count")).isHidden();
		assertThat(rehearsal.page().locator("#counts")).isHidden();
	}

	@Test
	void whenFileIsSentWithoutScriptShouldDownloadTheResult(Visits visits) throws IOException {
		Page page = visits.visitWithoutScript(Language.CHINESE).open("/desk/batch").page();
		choose(page, TABLE);
		Download download = page.waitForDownload(() -> page.locator("#batch button").click());
		assertThat(download.suggestedFilename()).isEqualTo("checked.csv");
		assertThat(Files.readString(download.path(), StandardCharsets.UTF_8))
			.contains("SPABANK,6216261000000000018,可以提交,", "A12,Z,13800138000,SPABANK,6216261000000000018,暂不可提交,");
	}

	@Test
	void whenFileIsRefusedShouldSayWhy(Visits visits) {
		Rehearsal rehearsal = visits.visitWithoutScript(Language.ENGLISH).open("/desk/batch").expect(400);
		choose(rehearsal.page(), "a,b\n1,2\n");
		rehearsal.press("#batch button");
		assertThat(rehearsal.page().locator("#problem")).containsText("passport.number");
	}

	private static void choose(Page page, String table) {
		page.locator("#file")
			.setInputFiles(new FilePayload("clients.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
	}

}
