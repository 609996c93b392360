package org.alipayrehearsal.web.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.alipayrehearsal.check.RuleServiceFixture;
import org.alipayrehearsal.configuration.FixedClock;
import org.alipayrehearsal.form.FieldKind;
import org.alipayrehearsal.form.FormFields;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * Each made-up client has the problem that it is there for, and no other that weighs.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
class PracticeClientsTests {

	/** Joiners, breaks and marks of direction. */
	private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

	@Autowired
	private MockMvc mvc;

	@ParameterizedTest
	@MethodSource("clients")
	void whenClientIsChosenAndCheckedShouldShowTheProblem(PracticeClient client) throws Exception {
		Document form = DeskClient
			.page(this.mvc.perform(get("/desk").param("practice", client.id()).locale(Locale.ENGLISH)).andReturn());
		client.typed(RuleServiceFixture.TODAY)
			.forEach((path, value) -> assertThat(DeskClient.value(form, path)).as(path).isEqualTo(value));
		assertThat(form.select("[data-rule]")).isEmpty();
		Document report = report(form, client);
		List<String> grave = report.select("#report .finding:not(.advice)").eachAttr("data-rule");
		if (client.rule() == null) {
			assertThat(grave).isEmpty();
			assertThat(report.select("#report .verdict.READY")).hasSize(1);
		}
		else {
			assertThat(grave).contains(client.rule());
			assertThat(report.select("#report [data-rule=" + client.rule() + "]")).hasSize(1);
		}
		assertThat(report.select(".paper textarea, .chat [lang]").eachText()).hasSizeGreaterThan(1)
			.noneMatch((copied) -> INVISIBLE.matcher(copied).find());
	}

	@Test
	void whenClientsAreListedShouldHaveAnAddressAndATitleInBothLanguages() throws Exception {
		List<PracticeClient> clients = new PracticeClients().all();
		assertThat(clients).extracting(PracticeClient::id).doesNotHaveDuplicates();
		for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			Document form = DeskClient.page(this.mvc.perform(get("/desk").locale(locale)).andReturn());
			assertThat(form.select(".practice a").stream().map(Element::text))
				.containsExactlyElementsOf(clients.stream().map((client) -> client.title(locale)).toList());
			assertThat(form.select(".practice a").eachAttr("href"))
				.containsExactlyElementsOf(clients.stream().map((client) -> "/desk?practice=" + client.id()).toList());
		}
	}

	@Test
	void whenNoSuchClientIsThereShouldShowTheEmptyForm() throws Exception {
		Document form = DeskClient.page(this.mvc.perform(get("/desk").param("practice", "${7*7}")).andReturn());
		assertThat(form.select("#step input[type=text]").eachAttr("value")).containsOnly("");
	}

	/** Sends what the form shows. */
	private Document report(Document form, PracticeClient client) throws Exception {
		String[] ticks = form.select("[type=checkbox][checked]")
			.stream()
			.flatMap((tick) -> Stream.of(tick.attr("name"), tick.attr("value")))
			.toArray(String[]::new);
		return DeskClient.page(new DeskClient(this.mvc, Locale.ENGLISH).send(typed(client), ticks));
	}

	/** As an example writes them. */
	private static Map<String, String> typed(PracticeClient client) {
		Map<String, String> answers = new LinkedHashMap<>(client.answers());
		answers.replaceAll((path, answer) -> (FormFields.kind(path) == FieldKind.DATE) ? "today" + answer : answer);
		answers.replaceAll((path, answer) -> answer.equals("yes") ? "true" : answer);
		return answers;
	}

	static Stream<PracticeClient> clients() throws Exception {
		return new PracticeClients().all().stream();
	}

}
