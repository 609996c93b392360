package org.alipayrehearsal.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The way through the rehearsal, from the start to the result and out again.
 */
@BrowserTest
class JourneyIT {

	@ParameterizedTest
	@CsvSource({ "ENGLISH, true", "CHINESE, false" })
	void whenEverythingIsRightShouldEndReady(Language language, boolean script, Visits visits) {
		Rehearsal rehearsal = script ? visits.visit(language) : visits.visitWithoutScript(language);
		rehearsal.begin();
		for (String step : Answers.STEPS) {
			assertThat(rehearsal.step()).isEqualTo(step);
			rehearsal.fill(step, Answers.ready()).goOn();
		}
		assertThat(rehearsal.step()).isEqualTo("confirmation");
		assertThat(rehearsal.verdict()).isEqualTo("READY");
		assertThat(rehearsal.page().getAttribute("html", "lang")).isEqualTo(language.tag());
		assertThat(rehearsal.page().locator(".sheet .exact").allInnerTexts()).contains("Anna Keller", "C01X00T47",
				"13912345678", "招商银行");
		assertThat(rehearsal.page().locator(".answers").textContent()).contains("Anna Keller", "visa.jpg",
				"permit.jpg");
		rehearsal.finish();
		assertThat(rehearsal.path()).isEqualTo("/finished");
	}

	@Test
	void whenThingsAreWrongShouldEndNotReadyWithAllOfThem(Visits visits) {
		Rehearsal rehearsal = visits.visitWithoutScript(Language.ENGLISH);
		rehearsal.walkTo("confirmation", Answers.notReady());
		assertThat(rehearsal.verdict()).isEqualTo("NOT_READY");
		assertThat(rehearsal.findings()).contains("name-bank-mismatch", "passport-min-length", "passport-expired",
				"contact-characters", "bank-not-mainland");
		assertThat(rehearsal.page().locator(".sheet .exact").allInnerTexts()).contains("KELLER ANNA", "00A12345",
				"13912345678");
	}

	@Test
	void whenNothingIsAnsweredShouldStillEndInAResult(Visits visits) {
		Rehearsal rehearsal = visits.visit(Place.NOTHING_ANSWERED, Language.ENGLISH);
		assertThat(rehearsal.verdict()).isEqualTo("NOT_READY");
		assertThat(rehearsal.findings()).contains("name-required", "passport-required", "visa-kind-required",
				"visa-scan-required", "contact-required", "bank-required", "card-required");
	}

	@Test
	void whenAnswerIsChangedFromTheResultShouldReturnToIt(Visits visits) {
		Rehearsal rehearsal = visits.visit(Language.ENGLISH).skipTo("confirmation", Answers.ready());
		rehearsal.change("contact.phone");
		assertThat(rehearsal.step()).isEqualTo("contact");
		rehearsal.fill("contact.phone", "13812345678").goOn();
		assertThat(rehearsal.step()).isEqualTo("confirmation");
		assertThat(rehearsal.page().locator(".answers").textContent()).contains("13812345678");
	}

	@Test
	void whenNameIsChangedShouldAskForTheBankAgain(Visits visits) {
		Rehearsal rehearsal = visits.visit(Language.ENGLISH)
			.skipTo("confirmation",
					// A visa whose lines cannot be read, and so not be compared with the
					// new name.
					Answers.ready()
						.with("documents.visaScan", "jpeg")
						.with("card.bank", "BOC")
						.with("card.number", "621660"));
		assertThat(rehearsal.verdict()).isEqualTo("READY");
		rehearsal.change("name.realName")
			.fill("name.realName", "Anna Katharina Maximiliane Keller")
			.fill("name.onVisa", "Anna Katharina Maximiliane Keller")
			.goOn();
		assertThat(rehearsal.step()).isEqualTo("bank");
		assertThat(rehearsal.findings()).contains("bank-name-too-long");
		rehearsal.goOnAnyway();
		assertThat(rehearsal.verdict()).isEqualTo("NOT_READY");
		rehearsal.change("card.number").fill("card.number", "621483").goOn();
		assertThat(rehearsal.step()).isEqualTo("bank");
		rehearsal.fill("card.bank", "CMB").goOn();
		assertThat(rehearsal.step()).isEqualTo("confirmation");
		assertThat(rehearsal.verdict()).isEqualTo("READY");
	}

}
