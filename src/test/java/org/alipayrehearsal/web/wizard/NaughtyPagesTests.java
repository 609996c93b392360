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
 * in a page. {@link NaughtyPagesIT} asks the others.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
class NaughtyPagesTests {

	private static final List<String> TEXTS = FormFields.paths(FieldKind.TEXT);

	@Autowired
	private MockMvc mvc;

	@ParameterizedTest
	@ValueSource(strings = { "/failure-messages?text", "/banks?name,digits" })
	void whenFormIsNaughtyShouldShowItAsText(String form) throws Exception {
		assertFormIsShownAsText(this.mvc, form);
	}

	static void assertFormIsShownAsText(MockMvc mvc, String form) throws Exception {
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
			answered(mvc, request, naughty);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/questions?q", "/desk?practice" })
	void whenQueryIsNaughtyShouldShowItAsText(String query) throws Exception {
		assertQueryIsShownAsText(this.mvc, query);
	}

	static void assertQueryIsShownAsText(MockMvc mvc, String query) throws Exception {
		String[] parts = query.split("\\?", -1);
		for (String naughty : NaughtyStrings.sample()) {
			answered(mvc, get(parts[0]).param(parts[1], naughty), naughty);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/rehearsal/{x}/name", "/api/rules/{x}" })
	void whenAddressIsNaughtyShouldAnswer(String address) throws Exception {
		assertAddressIsAnswered(this.mvc, address);
	}

	static void assertAddressIsAnswered(MockMvc mvc, String address) throws Exception {
		for (String naughty : NaughtyStrings.sample()) {
			if (!naughty.isEmpty()) {
				answered(mvc, get(address, naughty), naughty);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = "/api/banks/matrix")
	void whenJsonIsNaughtyShouldAnswer(String path) throws Exception {
		assertJsonIsAnswered(this.mvc, path);
	}

	static void assertJsonIsAnswered(MockMvc mvc, String path) throws Exception {
		JsonMapper json = JsonMapper.builder().build();
		for (String naughty : NaughtyStrings.all()) {
			Map<String, ?> body = switch (path) {
				case "/api/banks/matrix" -> Map.of("name", naughty);
				case "/api/failure-messages/explain" -> Map.of("text", naughty);
				default -> TEXTS.stream()
					.collect(Collectors.groupingBy((field) -> Step.of(field).path(),
							Collectors.toMap((field) -> field.substring(field.indexOf('.') + 1), (field) -> naughty)));
			};
			answered(mvc, post(path).contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsBytes(body)),
					naughty);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = 0)
	void whenRehearsalIsNaughtyShouldShowItAsText(int part) throws Exception {
		assertRehearsalShowsText(this.mvc, part);
	}

	static void assertRehearsalShowsText(MockMvc mvc, int part) throws Exception {
		List<String> sample = NaughtyStrings.sample();
		PageClient person = new PageClient(mvc, Locale.ENGLISH).begin();
		for (int i = part; i < sample.size(); i += 12) {
			String naughty = sample.get(i);
			person.sendAll(TEXTS.stream().collect(Collectors.toMap((field) -> field, (field) -> naughty)));
			for (Step step : List.of(Step.NAME, Step.PASSPORT, Step.CONTACT, Step.CARD)) {
				escaped(person.open(step), naughty);
			}
			escaped(person.open("/rehearsal/" + person.journey() + "/confirmation"), naughty);
		}
	}

	private static void answered(MockMvc mvc, MockHttpServletRequestBuilder request, String naughty) throws Exception {
		MockHttpServletResponse response = mvc.perform(request.locale(Locale.ENGLISH)).andReturn().getResponse();
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
