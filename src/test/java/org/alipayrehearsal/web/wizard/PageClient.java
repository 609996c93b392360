package org.alipayrehearsal.web.wizard;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.Cookie;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.web.FormRequests;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * A person who fills in the pages, without a browser.
 */
final class PageClient {

	private final MockMvc mvc;

	private final MockHttpSession session = new MockHttpSession();

	private final Locale locale;

	private Cookie tokenCookie = new Cookie("XSRF-TOKEN", "none");

	private String token = "";

	private String journey = "";

	PageClient(MockMvc mvc, Locale locale) {
		this.mvc = mvc;
		this.locale = locale;
	}

	PageClient begin() throws Exception {
		String first = location(send(post("/rehearsal").header("Sec-Fetch-Site", "same-origin")));
		this.journey = first.split("/", -1)[2];
		MvcResult step = look(first);
		this.tokenCookie = Objects.requireNonNull(step.getResponse().getCookie("XSRF-TOKEN"));
		this.token = Jsoup.parse(step.getResponse().getContentAsString()).select("input[name=_csrf]").attr("value");
		return this;
	}

	boolean sessionEnded() {
		return this.session.isInvalid();
	}

	String journey() {
		return this.journey;
	}

	/**
	 * Sends the pages of a step, one after the other, until one of them stays.
	 * @param step the step
	 * @param answers the answers by path, as an example writes them; other steps' are
	 * left out
	 * @param buttons the button pressed, as name and value
	 * @return where the last answer sends the browser
	 */
	String send(Step step, Map<String, String> answers, String... buttons) throws Exception {
		String next = "";
		for (RehearsalPage page : RehearsalPage.ALL) {
			if (page.step() == step && (next.isEmpty() || next.equals(address(page)))) {
				next = send(page, answers, buttons);
			}
		}
		return next;
	}

	/**
	 * Sends a page.
	 * @param page the page
	 * @param answers the answers by path, as an example writes them; other pages' are
	 * left out
	 * @param buttons the button pressed, as name and value
	 * @return where the answer sends the browser
	 */
	String send(RehearsalPage page, Map<String, String> answers, String... buttons) throws Exception {
		String address = address(page);
		Map<String, String> own = new HashMap<>(answers);
		own.keySet().removeIf((path) -> RehearsalPage.of(path) != page);
		AbstractMockHttpServletRequestBuilder<?> request = page.isPicture() ? FormRequests.withScans(address, own)
				: post(address);
		own.forEach((path, value) -> FormRequests.fill(request, path, value));
		for (int i = 0; i < buttons.length; i += 2) {
			request.param(buttons[i], buttons[i + 1]);
		}
		return location(send(request));
	}

	/**
	 * Sends every page, whatever stands, and goes on.
	 */
	void sendAll(Map<String, String> answers) throws Exception {
		for (RehearsalPage page : RehearsalPage.ALL) {
			send(page, answers, "action", "anyway");
		}
	}

	Document open(Step step) throws Exception {
		return open(address(step));
	}

	Document open(RehearsalPage page) throws Exception {
		return open(address(page));
	}

	Document open(String address) throws Exception {
		return Jsoup.parse(get200(address));
	}

	String address(Step step) {
		return "/rehearsal/" + this.journey + "/" + step.path();
	}

	String address(RehearsalPage page) {
		return "/rehearsal/" + this.journey + "/" + page.path();
	}

	MvcResult send(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
		return this.mvc.perform(
				request.session(this.session).locale(this.locale).cookie(this.tokenCookie).param("_csrf", this.token))
			.andReturn();
	}

	MvcResult look(String address) throws Exception {
		return this.mvc.perform(get(address).session(this.session).locale(this.locale)).andReturn();
	}

	private String get200(String address) throws Exception {
		MvcResult result = look(address);
		if (result.getResponse().getStatus() != 200) {
			throw new AssertionError(address + " answered " + result.getResponse().getStatus() + " "
					+ result.getResponse().getRedirectedUrl());
		}
		return result.getResponse().getContentAsString();
	}

	private static String location(MvcResult result) {
		if (result.getResponse().getStatus() != 303) {
			throw new AssertionError("Answered " + result.getResponse().getStatus());
		}
		return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
	}

}
