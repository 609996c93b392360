package org.alipayrehearsal.browser;

import java.util.Map;

import org.alipayrehearsal.configuration.FixedClock;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The optional login of the desk, with an application of its own: its pages hold to what
 * {@link EveryPageIT} asks of all.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "rehearsal.desk.users.anna=" + DeskLoginIT.PASSWORD_HASH, "rehearsal.rates.logins=4",
				"rehearsal.warm-up.enabled=false" })
@Import(FixedClock.class)
@ExtendWith(BrowserExtension.class)
class DeskLoginIT {

	/** Of {@code correct horse}. */
	static final String PASSWORD_HASH = "$2a$10$59FXTdeh31Vyw3/SaoOcLOJB48cE1A/Th9ZB.gcVhp4TscNtk3Rs6";

	@ParameterizedTest
	@EnumSource(Language.class)
	void whenDeskHasALoginShouldHoldToWhatEveryPageHoldsTo(Language language, Visits visits, HtmlChecker htmlChecker)
			throws ReflectiveOperationException {
		Rehearsal desk = visits.visit(language);
		// Logins are counted for each address.
		desk.page()
			.setExtraHTTPHeaders(Map.of("X-Forwarded-For", (language == Language.ENGLISH) ? "192.0.2.1" : "192.0.2.2"));
		desk.open("/desk/batch");
		assertThat(desk.path()).isEqualTo("/desk/login?page=/desk/batch");
		assertHolds(desk, language, htmlChecker);
		signIn(desk, "wrong horse");
		assertThat(desk.page().title()).startsWith(language.errorPrefix());
		assertThat(desk.page().evaluate("document.activeElement.id")).isEqualTo("summary");
		desk.page().locator("#summary a").click();
		assertThat(desk.page().evaluate("document.activeElement.id")).isEqualTo("user");
		assertHolds(desk, language, htmlChecker);
		signIn(desk, "correct horse");
		assertThat(desk.path()).isEqualTo("/desk/batch");
		assertThat(desk.page().locator(".signed-in p").innerText()).contains("anna");
		assertHolds(desk, language, htmlChecker);
		desk.press(".signed-in button");
		assertThat(desk.path()).isEqualTo("/desk/login?out");
		desk.expect(429);
		while (desk.status() != 429) {
			signIn(desk, "wrong horse");
		}
		assertHolds(desk, language, htmlChecker);
		assertThat(desk.page().locator("main a[href='/desk/login']").isVisible()).isTrue();
	}

	private static void signIn(Rehearsal desk, String password) {
		desk.fill("user", "anna").fill("password", password).press(".login form button");
	}

	private static void assertHolds(Rehearsal desk, Language language, HtmlChecker htmlChecker)
			throws ReflectiveOperationException {
		SoftAssertions page = new SoftAssertions();
		page.assertThat(htmlChecker.check(desk.source())).as("HTML").isEmpty();
		page.assertThat(desk.measure("references()")).as("references").isEmpty();
		EveryPageIT.assertAccessibility(page, desk, language);
		if (language == Language.ENGLISH) {
			EveryPageIT.assertControlsStandOut(page, desk);
		}
		EveryPageIT.assertFits(page, desk);
		desk.page().setViewportSize(1280, 900);
		page.assertAll();
	}

}
