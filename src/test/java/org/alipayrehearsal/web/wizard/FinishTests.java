package org.alipayrehearsal.web.wizard;

import java.util.Locale;
import java.util.Map;

import org.alipayrehearsal.configuration.FixedClock;
import org.alipayrehearsal.form.Step;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * The end of a rehearsal, and of the others of the session.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
class FinishTests {

	@Autowired
	private MockMvc mvc;

	@Test
	void whenOnlyRehearsalIsFinishedShouldEndTheSession() throws Exception {
		PageClient client = new PageClient(this.mvc, Locale.ENGLISH).begin();
		client.send(Step.NAME, Map.of("name.realName", "Anna Keller"));
		client.send(post("/rehearsal/" + client.journey() + "/finish"));
		assertThat(client.sessionEnded()).isTrue();
	}

	@Test
	void whenOthersAreOpenShouldNameThemAndClearThemOnRequest() throws Exception {
		PageClient client = new PageClient(this.mvc, Locale.ENGLISH).begin();
		String first = client.journey();
		client.begin();
		client.send(post("/rehearsal/" + client.journey() + "/finish"));
		assertThat(client.sessionEnded()).isFalse();
		Document finished = client.open("/finished");
		assertThat(finished.select("h1").text()).isEqualTo("This rehearsal is cleared");
		assertThat(finished.select("main li a").eachAttr("href")).containsExactly("/rehearsal/" + first);
		client.send(post("/finished"));
		assertThat(client.sessionEnded()).isTrue();
	}

}
