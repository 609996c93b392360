package org.alipayrehearsal.web.wizard;

import java.util.Locale;
import java.util.Map;

import org.alipayrehearsal.configuration.FixedClock;
import org.alipayrehearsal.form.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * "Continue anyway" is said of an answer, not of a rule for good.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
class AcceptedErrorsTests {

	private static final Map<String, String> CARD = Map.of("card.bank", "ICBC", "card.number", "622202");

	@Autowired
	private MockMvc mvc;

	private PageClient person;

	@BeforeEach
	void begin() throws Exception {
		this.person = new PageClient(this.mvc, Locale.ENGLISH).begin();
	}

	@Test
	void whenAnotherAnswerIsWrongInTheSameWayShouldStay() throws Exception {
		this.person.send(Step.NAME, Map.of("name.realName", "A"), "action", "anyway");
		assertThat(this.person.send(Step.NAME, Map.of("name.realName", "B"))).isEqualTo(this.person.address(Step.NAME));
		assertThat(this.person.send(Step.NAME, Map.of("name.realName", "B"), "action", "anyway"))
			.isEqualTo(this.person.address(Step.PASSPORT));
	}

	@Test
	void whenTheSameAnswerIsSentAgainShouldGoOn() throws Exception {
		this.person.send(Step.NAME, Map.of("name.realName", "A"), "action", "anyway");
		assertThat(this.person.send(Step.NAME, Map.of("name.realName", "A")))
			.isEqualTo(this.person.address(Step.PASSPORT));
		assertThat(this.person.send(Step.NAME, Map.of("name.realName", "A", "name.onVisa", "A")))
			.isEqualTo(this.person.address(Step.PASSPORT));
	}

	@Test
	void whenAnotherTextIsNoDateEitherShouldStay() throws Exception {
		this.person.send(Step.NAME, Map.of("name.realName", "Anna Keller"));
		assertThat(sendDate("soon", "anyway")).isEqualTo(this.person.address(Step.DOCUMENTS));
		assertThat(sendDate("soon", "continue")).isEqualTo(this.person.address(Step.DOCUMENTS));
		assertThat(sendDate("next year", "continue")).isEqualTo(this.person.address(Step.PASSPORT));
	}

	@Test
	void whenAnotherPictureIsWrongInTheSameWayShouldStay() throws Exception {
		this.person.send(Step.NAME, Map.of("name.realName", "Anna Keller"));
		this.person.send(Step.PASSPORT, Map.of("passport.number", "C01X00T47"));
		this.person.send(RehearsalPage.DOCUMENTS, Map.of("documents.visaKind", "Z"));
		this.person.send(RehearsalPage.VISA_PICTURE, Map.of("documents.visaScan", "heic"), "action", "anyway");
		assertThat(this.person.send(RehearsalPage.VISA_PICTURE, Map.of()))
			.isEqualTo(this.person.address(RehearsalPage.ENTRY_PICTURE));
		assertThat(this.person.send(RehearsalPage.VISA_PICTURE, Map.of("documents.visaScan", "pdf")))
			.isEqualTo(this.person.address(RehearsalPage.VISA_PICTURE));
	}

	@Test
	void whenTheNameChangesShouldAskAgainForABankThatRefusesThatNameToo() throws Exception {
		this.person
			.sendAll(Map.of("name.realName", "Anna Maximiliana Keller", "card.bank", "ICBC", "card.number", "622202"));
		assertThat(this.person.send(Step.NAME, Map.of("name.realName", "Anna Wilhelmina Keller")))
			.isEqualTo(this.person.address(RehearsalPage.BANK));
		assertThat(this.person.open(RehearsalPage.BANK).select("#summary [href=#card-bank]")).hasSize(1);
		assertThat(this.person.send(Step.CARD, CARD)).isEqualTo(this.person.address(RehearsalPage.BANK));
	}

	@Test
	void whenTheNameChangesShouldNotAskAgainForWhatItDoesNotTouch() throws Exception {
		this.person.sendAll(Map.of("name.realName", "Anna Keller", "card.bank", "CCB"));
		assertThat(this.person.send(Step.NAME, Map.of("name.realName", "Hanna Keller"))).endsWith("/confirmation");
	}

	private String sendDate(String typed, String action) throws Exception {
		return String.valueOf(
				this.person
					.send(post(this.person.address(Step.PASSPORT)).param("passport.number", "C01X00T47")
						.param("passport.expiresOn", typed)
						.param("action", action))
					.getResponse()
					.getRedirectedUrl());
	}

}
