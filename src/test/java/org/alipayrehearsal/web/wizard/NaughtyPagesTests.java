package org.alipayrehearsal.web.wizard;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alipayrehearsal.check.NaughtyStrings;
import org.alipayrehearsal.configuration.FixedClock;
import org.alipayrehearsal.form.FieldKind;
import org.alipayrehearsal.form.FormFields;
import org.alipayrehearsal.form.Step;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Naughty strings in each form, search and address: no failure, and no markup of theirs
 * in a page.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
class NaughtyPagesTests {

	private static final List<String> TEXTS = FormFields.paths(FieldKind.TEXT);

	@Autowired
	private MockMvc mvc;

	@ParameterizedTest
	@ValueSource(strings = { "/desk", "/failure-messages?text", "/name-variants?name,family,onVisa,atBank",
			"/banks?name,digits", "/bank-counter?name,passport,bank", "/afterwards?submitted,deposit,entered,amount",
			"/afterwards/calendar?submitted,deposit,entered,amount", "/check-code?id,answer" })
	void whenFormIsNaughtyShouldShowItAsText(String form) throws Exception {
		String path = form.split("\\?", -1)[0];
		List<String> fields = form
			.equals(path)
					? Stream
						.concat(TEXTS.stream(),
								Stream.of("language", "fix", "bank", "documents.visaKind", "passport.expiresOn",
										"checked", "practice"))
						.toList()
					: Arrays.asList(form.split("\\?", -1)[1].split(",", -1));
		for (String naughty : NaughtyStrings.sample()) {
			MockHttpServletRequestBuilder request = post(path).header("Sec-Fetch-Site", "same-origin");
			fields.forEach((field) -> request.param(field, naughty));
			answered(request, naughty);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/rules?q", "/words?q", "/questions?q", "/failure-messages?q", "/failure-messages?message",
			"/desk?practice", "/language?page", "/language?language" })
	void whenQueryIsNaughtyShouldShowItAsText(String query) throws Exception {
		String[] parts = query.split("\\?", -1);
		for (String naughty : NaughtyStrings.sample()) {
			answered(get(parts[0]).param(parts[1], naughty), naughty);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/rules/{x}", "/failure-messages/{x}", "/name-variants/{x}", "/bank-counter/{x}",
			"/rehearsal/{x}/name", "/api/rules/{x}", "/desk/batch/progress/{x}" })
	void whenAddressIsNaughtyShouldAnswer(String address) throws Exception {
		for (String naughty : NaughtyStrings.sample()) {
			if (!naughty.isEmpty()) {
				answered(get(address, naughty), naughty);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/checks", "/api/banks/matrix", "/api/failure-messages/explain" })
	void whenJsonIsNaughtyShouldAnswer(String path) throws Exception {
		JsonMapper json = JsonMapper.builder().build();
		for (String naughty : NaughtyStrings.all()) {
			Map<String, ?> body = switch (path) {
				case "/api/banks/matrix" -> Map.of("name", naughty);
				case "/api/failure-messages/explain" -> Map.of("text", naughty);
				default -> TEXTS.stream()
					.collect(Collectors.groupingBy((field) -> Step.of(field).path(),
							Collectors.toMap((field) -> field.substring(field.indexOf('.') + 1), (field) -> naughty)));
			};
			answered(post(path).contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsBytes(body)), naughty);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3 })
	void whenRehearsalIsNaughtyShouldShowItAsText(int part) throws Exception {
		List<String> sample = NaughtyStrings.sample();
		PageClient person = new PageClient(this.mvc, Locale.ENGLISH).begin();
		for (int i = part; i < sample.size(); i += 12) {
			String naughty = sample.get(i);
			person.sendAll(TEXTS.stream().collect(Collectors.toMap((field) -> field, (field) -> naughty)));
			for (Step step : List.of(Step.NAME, Step.PASSPORT, Step.CONTACT, Step.CARD)) {
				escaped(person.open(step), naughty);
			}
			escaped(person.open("/rehearsal/" + person.journey() + "/confirmation"), naughty);
		}
	}

	private void answered(MockHttpServletRequestBuilder request, String naughty) throws Exception {
		MockHttpServletResponse response = this.mvc.perform(request.locale(Locale.ENGLISH)).andReturn().getResponse();
		assertThat(response.getStatus()).as(naughty).isLessThan(500);
		String type = response.getContentType();
		if (type != null && type.startsWith("text/html")) {
			String page = response.getContentAsString(StandardCharsets.UTF_8);
			if (naughty.contains("<") && naughty.length() > 3) {
				assertThat(page).doesNotContain(naughty);
			}
			escaped(Jsoup.parse(page), naughty);
		}
	}

	private static void escaped(Document page, String naughty) {
		assertThat(page.select("script:not([src^=/js/]), [onerror], [onfocus], [onload], iframe, a[href^=javascript]"))
			.as(naughty)
			.isEmpty();
	}

}
