package org.alipayrehearsal.web.wizard;

import java.util.Locale;
import java.util.Map;

import org.alipayrehearsal.configuration.FixedClock;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.scan.SamplePictures;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * A rehearsal may begin with a picture, from which answers can be taken over.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
class BeginningTests {

	@Autowired
	private MockMvc mvc;

	private PageClient person;

	@BeforeEach
	void begin() throws Exception {
		this.person = new PageClient(this.mvc, Locale.ENGLISH).begin();
	}

	@Test
	void whenPassportIsReadShouldOfferItsFieldsAndTakeOverWhatIsTicked() throws Exception {
		Document offer = read("mrz-passport");
		assertThat(offer.select("input[name=take]").eachAttr("value")).containsExactlyInAnyOrder("passport.bornOn",
				"passport.number", "passport.expiresOn");
		assertThat(offer.select("input[checked]")).isEmpty();
		assertThat(offer.select("input[name=name] + bdi").eachText()).containsExactly("ANNA MARIA ERIKSSON",
				"Anna Maria Eriksson", "ERIKSSON ANNA MARIA", "Eriksson Anna Maria");
		this.person
			.send(post(begin(this.person)).param("action", "take").param("name", "1").param("take", "passport.number"));
		Document name = this.person.open(Step.NAME);
		assertThat(name.select("#name-realName").val()).isEqualTo("Anna Maria Eriksson");
		assertThat(name.select("#done").text()).contains("Anna Maria Eriksson", "L898902C3");
		this.person.send(Step.NAME, Map.of("name.realName", "Anna Maria Eriksson"));
		Document passport = this.person.open(Step.PASSPORT);
		assertThat(passport.select("#passport-number").val()).isEqualTo("L898902C3");
		assertThat(passport.select("#passport-bornOn").val()).isEmpty();
	}

	@Test
	void whenVisaIsReadShouldOfferNeitherItsNumberNorItsExpiry() throws Exception {
		assertThat(read("mrz-visa").select("input[name=take]").eachAttr("value")).containsExactly("passport.bornOn");
	}

	@ParameterizedTest
	@ValueSource(strings = { "jpeg", "heic", "mrz-identity-card" })
	void whenNothingIsReadSurelyShouldSaySoAndOfferNothing(String sample) throws Exception {
		Document page = read(sample);
		assertThat(page.select("#offer").text()).startsWith("We could not read it reliably");
		assertThat(page.select("input[name=take], input[name=name], [data-rule]")).isEmpty();
	}

	@Test
	void whenRequestNamesOtherFieldsShouldTakeOverNothing() throws Exception {
		read("mrz-visa");
		this.person.send(post(begin(this.person)).param("action", "take")
			.param("name", "99")
			.param("take", "passport.number", "contact.phone"));
		assertThat(this.person.open(Step.NAME).select("#name-realName").val()).isEmpty();
	}

	private Document read(String sample) throws Exception {
		this.person.send(multipart(begin(this.person)).file(new MockMultipartFile("picture",
				SamplePictures.fileName(sample), "application/octet-stream", SamplePictures.bytes(sample))));
		return this.person.open(begin(this.person));
	}

	private static String begin(PageClient person) {
		return "/rehearsal/" + person.journey() + "/begin";
	}

}
