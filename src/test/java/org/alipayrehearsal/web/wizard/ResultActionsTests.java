package org.alipayrehearsal.web.wizard;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.alipayrehearsal.configuration.FixedClock;
import org.alipayrehearsal.form.Step;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * The buttons of the result page.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
class ResultActionsTests {

	private static final Map<String, String> ANSWERS = Map.of("name.realName", "Alexander Maximilian von Hohenberg",
			"passport.number", "C01X00T", "documents.visaKind", "Z", "documents.visaScan", "jpeg",
			"documents.entryProof", "jpeg-2", "contact.phone", "0049 170 1234567", "card.bank", "CCB", "card.number",
			"621700");

	@Autowired
	private MockMvc mvc;

	private PageClient person;

	@BeforeEach
	void begin() throws Exception {
		this.person = new PageClient(this.mvc, Locale.ENGLISH).begin();
	}

	@Test
	void whenOneChangeSettlesSeveralFindingsShouldBeOneEntry() throws Exception {
		Document result = result(ANSWERS);
		assertThat(result.select("#do-title").text()).isEqualTo("Do these 3 things");
		assertThat(result.select(".action h3 > span:last-child").eachText())
			.contains("Use a card of China Merchants Bank");
		assertThat(result.select(".action:last-child [data-rule]").eachAttr("data-rule")).contains("bank-name-too-long",
				"bank-not-accepted");
	}

	@Test
	void whenSheetIsShownShouldMarkWhatIsCorrectedAndWhatIsLeftToDo() throws Exception {
		Document result = result(ANSWERS);
		assertThat(result.select("#row-passport-number .exact").text()).isEqualTo("0C01X00T C01X00T");
		assertThat(result.select("#row-passport-number mark").text()).isEqualTo("0");
		assertThat(result.select("#row-passport-number .note").text()).endsWith("Corrected. You typed C01X00T");
		assertThat(result.select("#row-card-bank .exact").text()).isEqualTo("招商银行");
		assertThat(result.select("#row-card-bank .note").text()).endsWith("To do: get a card of this bank");
		assertThat(result.select("#row-card-number .value").text()).isEqualTo("All digits, from that card");
		assertThat(result.select(".strip .REFUSED").eachAttr("href")).containsExactly("#row-passport-number",
				"#row-contact-phone", "#row-card-bank");
	}

	@Test
	void whenTextWouldBeRefusedAlsoWithoutItsSignsShouldNeitherCorrectNorCopyIt() throws Exception {
		Map<String, String> answers = new HashMap<>(ANSWERS);
		answers.put("contact.phone", "07911 123456");
		Document result = result(answers);
		assertThat(result.select("#row-contact-phone .exact").text()).isEqualTo("07911 123456");
		assertThat(result.select("#row-contact-phone .note").text()).endsWith("To do: see the thing with this number");
		assertThat(result.select("#row-contact-phone .copy")).isEmpty();
		assertThat(result.select("#row-passport-number .copy")).hasSize(1);
		assertThat(press("apply", "all").select("#row-contact-phone .exact").text()).isEqualTo("07911 123456");
	}

	@ParameterizedTest
	@CsvSource({ "CCB, Anna Keller, true", "ABC, Anna Keller, true", "ABC, 王小明, false", "CMB, Anna Keller, false" })
	void whenBankIsRefusedShouldAskForAnotherCard(String bank, String name, boolean otherCard) throws Exception {
		Map<String, String> answers = new HashMap<>(ANSWERS);
		answers.putAll(Map.of("card.bank", bank, "name.realName", name));
		Document result = result(answers);
		assertThat(result.select("#row-card-number .value").text())
			.isEqualTo(otherCard ? "All digits, from that card" : "6217 00…");
	}

	@Test
	void whenFixIsAppliedShouldCheckAgainAndOfferToUndo() throws Exception {
		result(ANSWERS);
		Document applied = press("apply", "passport-min-length@passport.number");
		assertThat(applied.select("#done").text()).startsWith("Passport number is now 0C01X00T.");
		assertThat(applied.select("#done[autofocus][tabindex=-1]")).hasSize(1);
		assertThat(applied.select("#do-title").text()).isEqualTo("Do these 2 things");
		assertThat(this.person.open(Step.PASSPORT).select("#passport-number").val()).isEqualTo("0C01X00T");
		Document undone = press("undo", "yes");
		assertThat(undone.select("#done")).isEmpty();
		assertThat(undone.select("#do-title").text()).isEqualTo("Do these 3 things");
		assertThat(this.person.open(Step.PASSPORT).select("#passport-number").val()).isEqualTo("C01X00T");
	}

	@Test
	void whenAllIsAppliedShouldAskForTheDigitsOfTheNewCardInPlace() throws Exception {
		result(ANSWERS);
		Document applied = press("apply", "all");
		assertThat(applied.select("#done").text()).contains("Passport number is now 0C01X00T", "Bank is now",
				"Card number is empty now", "One thing is left to do.");
		assertThat(applied.select(".action")).hasSize(1);
		assertThat(applied.select(".action input[name=card.number]")).hasSize(1);
		Document ready = press("card.number", "621483");
		assertThat(ready.select(".verdict").hasClass("READY")).isTrue();
		assertThat(ready.select(".action")).isEmpty();
	}

	@Test
	void whenBankIsChangedShouldEmptyTheOtherBanksDigits() throws Exception {
		result(ANSWERS);
		Document applied = press("apply", "bank-name-too-long@card.bank");
		if (applied.select("#done").isEmpty()) {
			applied = press("apply", "bank-not-accepted@card.bank");
		}
		assertThat(applied.select("#row-card-bank .exact").text()).isEqualTo("招商银行");
		assertThat(this.person.open(Step.CARD).select("#card-number").val()).isEmpty();
	}

	@Test
	void whenWarningIsAboutSpellingShouldOfferToKeepIt() throws Exception {
		Map<String, String> answers = new HashMap<>(ANSWERS);
		answers.put("name.realName", "José García");
		Document result = result(answers);
		assertThat(result.select(".action [name=keep]").eachAttr("value"))
			.containsExactly("name-diacritics@name.realName");
		Document kept = press("keep", "name-diacritics@name.realName");
		assertThat(kept.select("#done").text()).contains("José García");
		assertThat(kept.select("[data-rule=name-diacritics], [name=keep]")).isEmpty();
		assertThat(this.person.open(Step.NAME).select("#name-atBank").val()).isEqualTo("José García");
		Document undone = press("undo", "yes");
		assertThat(undone.select(".action [name=keep]")).hasSize(1);
		assertThat(this.person.open(Step.NAME).select("#name-atBank").val()).isEmpty();
	}

	@Test
	void whenNameIsRefusedShouldNotOfferToKeepIt() throws Exception {
		Map<String, String> answers = new HashMap<>(ANSWERS);
		answers.put("name.realName", "Anna_Keller");
		assertThat(result(answers).select("[name=keep]")).isEmpty();
		answers.put("name.realName", "José García");
		answers.put("name.atBank", "JOSE GARCIA");
		begin();
		assertThat(result(answers).select("[name=keep]")).isEmpty();
	}

	@Test
	void whenActionIsUnknownShouldChangeNothing() throws Exception {
		result(ANSWERS);
		Document result = press("apply", "passport-min-length@name.realName");
		assertThat(result.select("#done")).isEmpty();
		assertThat(result.select("#do-title").text()).isEqualTo("Do these 3 things");
		assertThat(press("undo", "yes").select("#do-title").text()).isEqualTo("Do these 3 things");
	}

	@Test
	void whenAnswerIsChangedOnItsPageShouldNotOfferToUndoTheButton() throws Exception {
		result(ANSWERS);
		press("apply", "all");
		this.person.send(Step.CONTACT, Map.of("contact.phone", "13800138000"));
		assertThat(this.person.open(confirmation()).select("#done")).isEmpty();
	}

	@Test
	void whenNothingIsToDoShouldShowTheSheetAlone() throws Exception {
		Map<String, String> answers = new HashMap<>(ANSWERS);
		answers.putAll(Map.of("name.realName", "Anna Keller", "passport.number", "C01X00T47", "contact.phone",
				"13800138000", "card.bank", "CMB", "card.number", "621483"));
		Document result = result(answers);
		assertThat(result.select(".verdict").hasClass("READY")).isTrue();
		assertThat(result.select(".do, .strip, .note")).isEmpty();
		assertThat(result.select("#row-card-number .exact").text()).isEqualTo("6214 83…");
	}

	private Document result(Map<String, String> answers) throws Exception {
		this.person.sendAll(answers);
		return this.person.open(confirmation());
	}

	private Document press(String name, String value) throws Exception {
		this.person.send(post(confirmation()).param(name, value));
		return this.person.open(confirmation());
	}

	private String confirmation() {
		return "/rehearsal/" + this.person.journey() + "/confirmation";
	}

}
