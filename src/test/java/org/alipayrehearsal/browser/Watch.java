package org.alipayrehearsal.browser;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks over a browser's shoulder: no request to another host, none that fails, no
 * violation of the Content-Security-Policy, no error on the console or in a script, no
 * dialog, and no typed value in any address.
 */
class Watch {

	/** Shorter values, as a visa's letter, are part of any address. */
	private static final int TELLING = 5;

	private static final int LONGEST_COMPARED = 100;

	private static final String REPORT_VIOLATIONS = "document.addEventListener('securitypolicyviolation', "
			+ "(event) => console.error(`Policy violated: ${event.violatedDirective} ${event.blockedURI}`))";

	private final String origin;

	private final List<String> faults = new ArrayList<>();

	private final List<String> addresses = new ArrayList<>();

	private final List<String> posts = new ArrayList<>();

	private final Set<String> typed = new HashSet<>();

	private final Set<Integer> expected = new HashSet<>();

	Watch(BrowserContext context, String origin) {
		this.origin = origin;
		context.addInitScript(REPORT_VIOLATIONS);
		context.onRequest(this::request);
		context.onRequestFailed((request) -> failed(request));
		context.onResponse(this::response);
		context.onConsoleMessage(this::console);
		context.onWebError((error) -> this.faults.add("Script error: " + error.error()));
		context.onDialog((dialog) -> {
			this.faults.add("Dialog: " + dialog.message());
			dialog.dismiss();
		});
	}

	private void request(Request request) {
		this.addresses.add(request.url());
		if (request.method().equals("POST")) {
			this.posts.add(request.url().substring(this.origin.length()));
		}
		if (!request.url().startsWith(this.origin + "/") && !request.url().startsWith("data:")
				&& !request.url().startsWith("blob:" + this.origin + "/")) {
			this.faults.add("Request to another host: " + request.url());
		}
	}

	private void failed(Request request) {
		// A navigation that another one overtakes is no failure.
		if (!"net::ERR_ABORTED".equals(request.failure())) {
			this.faults.add("Request failed: " + request.url() + " " + request.failure());
		}
	}

	private void response(Response response) {
		if (response.status() >= 400 && !this.expected.contains(response.status())) {
			this.faults.add("Status " + response.status() + ": " + response.url());
		}
	}

	private void console(ConsoleMessage message) {
		// A status is judged where the response comes in, with its address.
		if (message.type().equals("error") && !message.text().startsWith("Failed to load resource: the server")) {
			this.faults.add("Console: " + message.text());
		}
	}

	void expect(int status) {
		this.expected.add(status);
	}

	void typed(String value) {
		String text = value.strip();
		if (text.length() >= TELLING) {
			this.typed.add(text.substring(0, Math.min(LONGEST_COMPARED, text.length())));
		}
	}

	/** The typed texts, long ones cut. */
	Set<String> typed() {
		return this.typed;
	}

	/** The paths that forms were sent to. */
	List<String> posts() {
		return this.posts;
	}

	void verify() {
		assertThat(this.faults).as("what went wrong behind the page").isEmpty();
		for (String address : this.addresses) {
			String readable = URLDecoder.decode(address.replaceAll("%(?![0-9A-Fa-f]{2})", "%25"),
					StandardCharsets.UTF_8);
			assertThat(this.typed).as("typed values in the address %s", address).noneMatch(readable::contains);
		}
	}

}
