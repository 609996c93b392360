package org.alipayrehearsal.web.wizard;

import java.util.Locale;
import java.util.Map;

import org.alipayrehearsal.configuration.FixedClock;
import org.alipayrehearsal.form.Step;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is noticed is told on its page or on the next one, once for each change that
 * settles it.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
class ToldEarlyTests {

	private static final Map<String, String> ANSWERS = Map.of("passport.number", "C01X00T47", "documents.visaKind", "Z",
			"documents.visaScan", "mrz-visa-keller", "documents.entryProof", "jpeg-2", "contact.phone", "13800138000",
			"card.number", "621700", "card.bank", "CCB", "name.realName", "Anna Keller");

	@Autowired
	private MockMvc mvc;

	private PageClient person;

	@BeforeEach
	void begin() throws Exception {
		this.person = new PageClient(this.mvc, Locale.ENGLISH).begin();
	}

	@Test
	void whenOnlyAdviceStandsShouldTellItAtTheHeadOfTheNextPage() throws Exception {
		this.person.send(Step.NAME, Map.of("name.realName", "Anna Maximiliana Keller"));
		Document passport = this.person.open(Step.PASSPORT);
		assertThat(passport.select(".noticed [data-rule=name-over-20]").text()).contains("23 characters");
		this.person.send(Step.PASSPORT, ANSWERS);
		assertThat(this.person.open(Step.DOCUMENTS).select(".noticed")).isEmpty();
	}

	@Test
	void whenPictureIsGoodShouldPraiseItWithWhatWasRead() throws Exception {
		goTo(RehearsalPage.ENTRY_PICTURE);
		assertThat(this.person.open(RehearsalPage.ENTRY_PICTURE).select(".noticed").text()).contains("KELLER, ANNA",
				"matches", "Valid to");
		assertThat(this.person.open(RehearsalPage.VISA_PICTURE).select("#reading").text()).contains("KELLER, ANNA");
	}

	@Test
	void whenAnswerIsChangedFromTheResultShouldShowNewAdviceBeforeIt() throws Exception {
		this.person.sendAll(ANSWERS);
		Map<String, String> abroad = Map.of("contact.phone", "+44 7911 123456");
		this.person.open(Step.CONTACT);
		String next = this.person.send(Step.CONTACT, abroad, "action", "anyway");
		assertThat(next).isEqualTo(this.person.address(Step.CONTACT));
		assertThat(this.person.open(Step.CONTACT).select(".finding.advice")).isNotEmpty();
		assertThat(this.person.send(Step.CONTACT, abroad, "action", "anyway")).endsWith("/confirmation");
	}

	@Test
	void whenOneChangeSettlesSeveralFindingsShouldShowOneWithTheOthersInIt() throws Exception {
		this.person.send(Step.NAME, Map.of("name.realName", "josé", "name.atBank", "JOSE GARCIA"));
		Document page = this.person.open(Step.NAME);
		assertThat(page.select(".findings > .finding").eachAttr("data-rule")).containsExactly("name-bank-mismatch");
		assertThat(page.select("#summary li")).hasSize(1);
		assertThat(page.select("[data-rule=name-bank-mismatch] details [data-rule]")).isNotEmpty();
		this.person.send(Step.NAME, Map.of("name.realName", "josé", "name.atBank", "JOSE GARCIA"), "fix",
				"name-bank-mismatch");
		Document fixed = this.person.open(Step.NAME);
		assertThat(fixed.select("#name-realName").val()).isEqualTo("JOSE GARCIA");
		assertThat(fixed.select("#done button[name=undo]")).hasSize(1);
		assertThat(fixed.select("[data-rule]")).isEmpty();
	}

	@Test
	void whenBankHasTheNameSoShouldKeepIt() throws Exception {
		Map<String, String> name = Map.of("name.realName", "José García");
		this.person.send(Step.NAME, name);
		assertThat(this.person.open(Step.NAME).select("[data-rule=name-diacritics] button[name=keep]")).hasSize(1);
		this.person.send(Step.NAME, name, "keep", "name-diacritics");
		Document kept = this.person.open(Step.NAME);
		assertThat(kept.select("#name-atBank").val()).isEqualTo("José García");
		assertThat(kept.select("[data-rule=name-diacritics]")).isEmpty();
	}

	@Test
	void whenDigitsTellTheBankShouldSuggestItWithWhatThatMeans() throws Exception {
		goTo(RehearsalPage.BANK);
		Document page = this.person.open(RehearsalPage.BANK);
		assertThat(page.select(".suggested").text()).contains("6217 00…", "China Construction Bank", "Debit card");
		assertThat(page.select("input[name='card.bank'][checked]").eachAttr("value")).containsExactly("CCB");
		assertThat(page.select("details.refused summary").text()).contains("not with Latin letters");
		assertThat(page.select("#card-bank")).hasSize(1);
	}

	@Test
	void whenDigitsTellNothingShouldChooseNoBank() throws Exception {
		goTo(RehearsalPage.CARD);
		this.person.send(RehearsalPage.CARD, Map.of(), "action", "anyway");
		Document page = this.person.open(RehearsalPage.BANK);
		assertThat(page.select(".suggested, input[name='card.bank'][checked]")).isEmpty();
		assertThat(page.select("#card-bank")).hasSize(1);
	}

	private void goTo(RehearsalPage page) throws Exception {
		for (RehearsalPage before : RehearsalPage.ALL.subList(0, RehearsalPage.ALL.indexOf(page))) {
			this.person.send(before, ANSWERS, "action", "anyway");
		}
	}

}
