package org.alipayrehearsal.web.wizard;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.alipayrehearsal.configuration.FixedClock;
import org.alipayrehearsal.form.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * What no page of ours sends: it changes nothing and leads nowhere else.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(FixedClock.class)
class HostileRequestTests {

	@Autowired
	private MockMvc mvc;

	@ParameterizedTest
	@ValueSource(strings = { "//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example", "/name?x=1",
			"/a\r\nSet-Cookie: a=b", "/{x}", "" })
	void whenPageIsNotOneOfOursShouldGoToTheStart(String page) throws Exception {
		assertThat(language("zh-CN", page).getRedirectedUrl()).isEqualTo("/");
	}

	/** No controller handles it, so that none of their exceptions may be thrown. */
	@ParameterizedTest
	@ValueSource(strings = { "/rehearsal/x/y/z", "/rehearsal/x/no-such-page" })
	void whenAddressBelowARehearsalIsUnknownShouldNotFind(String address) throws Exception {
		assertThat(this.mvc.perform(get(address)).andReturn().getResponse().getStatus()).isEqualTo(404);
	}

	@Test
	void whenPageIsVeryLongShouldStillAnswer() throws Exception {
		assertThat(language("zh-CN", "/a".repeat(500_000)).getStatus()).isEqualTo(303);
	}

	@Test
	void whenLanguageIsNotOneOfOursShouldKeepOneThatIs() throws Exception {
		MockHttpServletResponse response = language("zh-x-" + "aaaaaaaa-".repeat(1000) + "a", "/");
		assertThat(Objects.requireNonNull(response.getCookie("language")).getValue()).isEqualTo("zh-CN");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{x}", "#", "\r\nSet-Cookie: a=b", "documents", "name.realName" })
	void whenPictureToRemoveIsNoneShouldStayOnThePage(String path) throws Exception {
		PageClient person = new PageClient(this.mvc, Locale.ENGLISH).begin();
		person.send(Step.NAME, Map.of(), "action", "anyway");
		person.send(Step.PASSPORT, Map.of(), "action", "anyway");
		assertThat(person.send(Step.DOCUMENTS, Map.of(), "remove", path)).isEqualTo(person.address(Step.DOCUMENTS));
	}

	private MockHttpServletResponse language(String language, String page) throws Exception {
		PageClient person = new PageClient(this.mvc, Locale.ENGLISH).begin();
		return person.send(get("/language").param("language", language).param("page", page)).getResponse();
	}

}
