package org.alipayrehearsal.web.desk;

import java.util.Locale;
import java.util.Map;

import org.alipayrehearsal.web.FormRequests;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/**
 * A helper at the desk, without a browser.
 */
final class DeskClient {

	private final MockMvc mvc;

	private final Locale locale;

	private final MockHttpSession session = new MockHttpSession();

	DeskClient(MockMvc mvc, Locale locale) {
		this.mvc = mvc;
		this.locale = locale;
	}

	/** The session that the browser has from elsewhere. */
	MockHttpSession session() {
		return this.session;
	}

	/**
	 * Sends the form with both ticks.
	 * @param answers the answers as an example writes them
	 * @param others other parameters, as names and values
	 */
	Document check(Map<String, String> answers, String... others) throws Exception {
		String[] all = new String[others.length + 4];
		System.arraycopy(others, 0, all, 4, others.length);
		System.arraycopy(new String[] { "whole", "yes", "pictures", "yes" }, 0, all, 0, 4);
		return page(send(answers, all));
	}

	MvcResult send(Map<String, String> answers, String... others) throws Exception {
		MockMultipartHttpServletRequestBuilder request = request(answers);
		for (int i = 0; i < others.length; i += 2) {
			request.param(others[i], others[i + 1]);
		}
		return this.mvc.perform(request).andReturn();
	}

	/** The form, filled in and not sent yet. */
	MockMultipartHttpServletRequestBuilder request(Map<String, String> answers) {
		MockMultipartHttpServletRequestBuilder request = FormRequests.withScans("/desk", answers);
		answers.forEach((path, value) -> FormRequests.fill(request, path, value));
		return request.session(this.session).locale(this.locale);
	}

	static Document page(MvcResult result) throws Exception {
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

	/** The value of a field of any kind but a picture. */
	static String value(Document page, String path) {
		Element chosen = page.selectFirst("[name=" + path + "][checked], select[name=" + path + "] [selected]");
		Element field = (chosen != null) ? chosen : page.selectFirst("input:not([type=radio])[name=" + path + "]");
		return (field != null) ? field.attr("value") : "";
	}

}
