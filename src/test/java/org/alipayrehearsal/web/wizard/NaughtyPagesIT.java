package org.alipayrehearsal.web.wizard;

import org.alipayrehearsal.configuration.FixedClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Naughty strings in the forms, searches and addresses that {@link NaughtyPagesTests}
 * leaves out.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
class NaughtyPagesIT {

	@Autowired
	private MockMvc mvc;

	@ParameterizedTest
	@ValueSource(strings = { "/desk", "/name-variants?name,family,onVisa,atBank", "/bank-counter?name,passport,bank",
			"/afterwards?submitted,deposit,entered,amount", "/afterwards/calendar?submitted,deposit,entered,amount",
			"/check-code?id,answer" })
	void whenFormIsNaughtyShouldShowItAsText(String form) throws Exception {
		NaughtyPagesTests.assertFormIsShownAsText(this.mvc, form);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/rules?q", "/words?q", "/failure-messages?q", "/failure-messages?message",
			"/language?page", "/language?language" })
	void whenQueryIsNaughtyShouldShowItAsText(String query) throws Exception {
		NaughtyPagesTests.assertQueryIsShownAsText(this.mvc, query);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/rules/{x}", "/failure-messages/{x}", "/name-variants/{x}", "/bank-counter/{x}",
			"/desk/batch/progress/{x}" })
	void whenAddressIsNaughtyShouldAnswer(String address) throws Exception {
		NaughtyPagesTests.assertAddressIsAnswered(this.mvc, address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/checks", "/api/failure-messages/explain" })
	void whenJsonIsNaughtyShouldAnswer(String path) throws Exception {
		NaughtyPagesTests.assertJsonIsAnswered(this.mvc, path);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void whenRehearsalIsNaughtyShouldShowItAsText(int part) throws Exception {
		NaughtyPagesTests.assertRehearsalShowsText(this.mvc, part);
	}

}
