package org.alipayrehearsal.browser;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.alipayrehearsal.scan.SamplePictures;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Answers the pages before the one that a test is about, with the browser's cookies but
 * without showing them.
 */
class Shortcut {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final APIRequestContext requests;

	private final String origin;

	private String token = "";

	Shortcut(APIRequestContext requests, String origin) {
		this.requests = requests;
		this.origin = origin;
	}

	/**
	 * Begins a rehearsal and answers the pages before one, going on whatever they say.
	 * @param step the page
	 * @param answers the answers
	 * @return the path of the page
	 */
	String to(String step, Answers answers) {
		String address = begin();
		for (String each : Answers.STEPS) {
			if (each.equals(step)) {
				break;
			}
			send(address + each, each.endsWith("-picture"), answers.of(each));
		}
		return address + step;
	}

	private String begin() {
		APIResponse begun = post("/rehearsal", RequestOptions.create().setHeader("Sec-Fetch-Site", "same-origin"));
		String first = begun.headers().get("location").replace(this.origin, "");
		Matcher page = TOKEN.matcher(this.requests.get(this.origin + first).text());
		assertThat(page.find()).as("a token on the first step").isTrue();
		this.token = page.group(1);
		return first.replaceFirst("[a-z]+$", "");
	}

	private void send(String path, boolean withFiles, Map<String, String> answers) {
		FormData form = form().set("action", "anyway");
		answers.forEach((name, value) -> {
			if (name.equals("documents.visaScan") || name.equals("documents.entryProof")) {
				form.set(name,
						new FilePayload(SamplePictures.fileName(value), "image/jpeg", SamplePictures.bytes(value)));
			}
			else {
				form.set(name, value);
			}
		});
		post(path, withFiles ? RequestOptions.create().setMultipart(form) : RequestOptions.create().setForm(form));
	}

	private FormData form() {
		return FormData.create().set("_csrf", this.token);
	}

	private APIResponse post(String path, RequestOptions options) {
		APIResponse response = this.requests.post(this.origin + path, options.setMaxRedirects(0));
		assertThat(response.status()).as("status of %s", path).isEqualTo(303);
		return response;
	}

}
