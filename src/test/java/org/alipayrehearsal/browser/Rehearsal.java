package org.alipayrehearsal.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import org.alipayrehearsal.scan.SamplePictures;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One tab with the rehearsal in it, driven as a person drives it.
 */
class Rehearsal {

	private static final String MEASUREMENTS = measurements();

	/** In bytes; Playwright sends payloads to its driver as text, which takes seconds. */
	private static final int LARGEST_PAYLOAD = 1_000_000;

	private static final String RENEWED = "renewed";

	/** Tells when the content of a page of a picture is replaced. */
	private static final String OBSERVER = """
			new MutationObserver((changes) => {
			  if (document.readyState === 'complete' && changes.some(({ addedNodes }) => [...addedNodes].some((node) => node.id === 'main'))) {
			    console.debug('renewed');
			  }
			}).observe(document, { childList: true, subtree: true });
			""";

	private final Page page;

	private final Watch watch;

	private final String origin;

	private int loads;

	private int status;

	/** How often a script has replaced the page's content in place. */
	private int renewals;

	private @Nullable Response document;

	Rehearsal(Page page, Watch watch, String origin) {
		this.page = page;
		this.watch = watch;
		this.origin = origin;
		page.onLoad((loaded) -> this.loads++);
		page.onResponse(this::response);
		page.addInitScript(OBSERVER);
		page.onConsoleMessage((message) -> {
			if (message.text().equals(RENEWED)) {
				this.renewals++;
			}
		});
	}

	private void response(Response response) {
		if (response.request().isNavigationRequest() && response.status() / 100 != 3) {
			this.status = response.status();
			this.document = response;
		}
	}

	Page page() {
		return this.page;
	}

	Watch watch() {
		return this.watch;
	}

	/** The status that the page came with. */
	int status() {
		return this.status;
	}

	/** The page as the server sent it. */
	String source() {
		return Objects.requireNonNull(this.document).text();
	}

	/** The address without the host. */
	String path() {
		return this.page.url().substring(this.origin.length()).replaceFirst("#.*", "");
	}

	/** The last part of the address. */
	String step() {
		return path().substring(path().lastIndexOf('/') + 1);
	}

	/** The part of the address that tells this rehearsal from others. */
	String journey() {
		return path().split("/", -1)[2];
	}

	/** Lets a page come with an error's status. */
	Rehearsal expect(int status) {
		this.watch.expect(status);
		return this;
	}

	Rehearsal open(String path) {
		return whileLoading(() -> this.page.navigate(this.origin + path));
	}

	/** Opens a page of this rehearsal. */
	Rehearsal openStep(String step) {
		return open("/rehearsal/" + journey() + "/" + step);
	}

	Rehearsal begin() {
		open("/");
		return press(".begin");
	}

	/**
	 * Begins a rehearsal and goes on to a page, whatever the pages before it say.
	 * @param step the page
	 * @param answers the answers to give on the way
	 * @return this
	 */
	Rehearsal walkTo(String step, Answers answers) {
		begin();
		for (String each : Answers.STEPS) {
			if (each.equals(step)) {
				break;
			}
			send(each, answers);
		}
		return this;
	}

	/**
	 * Begins a rehearsal and opens a page of it, the pages before it answered unseen.
	 * @param step the page
	 * @param answers the answers to give on the way
	 * @return this
	 */
	Rehearsal skipTo(String step, Answers answers) {
		answers.all().values().forEach(this.watch::typed);
		return open(new Shortcut(this.page.context().request(), this.origin).to(step, answers));
	}

	/** Answers a page and goes on, whatever it says. */
	Rehearsal send(String step, Answers answers) {
		return fill(step, answers).pass();
	}

	/** Goes on, whatever the page says. */
	Rehearsal pass() {
		String here = step();
		return goOn().step().equals(here) ? goOnAnyway() : this;
	}

	Rehearsal fill(String step, Answers answers) {
		answers.of(step).forEach(this::fill);
		return this;
	}

	/** Answers a field of any kind. */
	Rehearsal fill(String path, String value) {
		this.watch.typed(value);
		Locator field = field(path);
		String kind = String.valueOf(field.first().evaluate("(field) => field.type"));
		switch (kind) {
			case "select-one" -> field.selectOption(value);
			case "radio" -> {
				Locator choice = this.page.locator("[name='" + path + "'][value='" + value + "']");
				choice.evaluate("(radio) => { const fold = radio.closest('details'); if (fold) fold.open = true; }");
				choice.check();
			}
			case "file" -> upload(path, SamplePictures.fileName(value), SamplePictures.bytes(value));
			default -> field.fill(value);
		}
		return this;
	}

	/** Puts a text into a field at once, as pasting does, however long it is. */
	Rehearsal paste(String path, String value) {
		this.watch.typed(value);
		field(path).evaluate("(field, value) => { field.value = value; }", value);
		return this;
	}

	Rehearsal upload(String path, String fileName, byte[] content) {
		if (content.length > LARGEST_PAYLOAD) {
			return upload(path, file(fileName, content));
		}
		this.watch.typed(fileName);
		// The browser's guess from the name is wrong as often as not: the server must not
		// rely on it.
		field(path).setInputFiles(new FilePayload(fileName, "image/jpeg", content));
		return checked();
	}

	Rehearsal upload(String path, Path file) {
		this.watch.typed(file.getFileName().toString());
		field(path).setInputFiles(file);
		return checked();
	}

	private static Path file(String fileName, byte[] content) {
		try {
			Path folder = Files.createTempDirectory("upload");
			Path file = Files.write(folder.resolve(fileName), content);
			// In reverse order.
			folder.toFile().deleteOnExit();
			file.toFile().deleteOnExit();
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Waits for the script, which has a chosen picture checked at once. */
	private Rehearsal checked() {
		this.page.waitForCondition(() -> !this.page.locator(".sending .bar").isVisible());
		return this;
	}

	String value(String path) {
		return field(path).inputValue();
	}

	Locator field(String path) {
		return this.page.locator("[name='" + path + "']");
	}

	Rehearsal goOn() {
		return press(".buttons [value=continue]");
	}

	/** Sends the form as a browser does where no script takes a hand in it. */
	Rehearsal goOnWithoutScript() {
		return whileLoading(() -> this.page.evaluate("document.getElementById('step').submit()"));
	}

	Rehearsal goOnAnyway() {
		return press(".buttons [value=anyway]");
	}

	Rehearsal useFix(String rule) {
		return press("[data-rule='" + rule + "'] button.fix");
	}

	Rehearsal remove(String path) {
		return press("button[name=remove][value='" + path + "']");
	}

	Rehearsal switchLanguage() {
		return press(".masthead .language");
	}

	Rehearsal finish() {
		return press(".finish button");
	}

	/** Follows the link of the confirmation that changes an answer. */
	Rehearsal change(String path) {
		this.page.locator("details.answers > summary").click();
		return press(".answers a[href$='#" + path.replace('.', '-') + "']");
	}

	/** Takes away what tells the form from a forged one. */
	Rehearsal withoutToken() {
		this.page.evaluate("document.querySelectorAll('[name=_csrf]').forEach((token) => token.remove())");
		return this;
	}

	/** Presses a button or a link and waits for the page that follows. */
	Rehearsal press(String selector) {
		return whileLoading(() -> this.page.locator(selector).click());
	}

	/** Does what loads a page, and waits for it. */
	Rehearsal whileLoading(Runnable action) {
		int before = this.loads;
		int renewed = this.renewals;
		action.run();
		this.page.waitForCondition(() -> this.loads > before || this.renewals > renewed);
		return loaded();
	}

	private Rehearsal loaded() {
		assertThat(this.status < 500 || this.watch.expects(this.status)).as("status %d of %s", this.status, path())
			.isTrue();
		return this;
	}

	/** The ids of the rules that a page's findings are of. */
	List<String> findings() {
		return this.page.locator("[data-rule]")
			.all()
			.stream()
			.map((finding) -> finding.getAttribute("data-rule"))
			.toList();
	}

	/** The result in one word, as the page's style sheet knows it. */
	String verdict() {
		return this.page.locator("section.verdict").getAttribute("class").replace("verdict", "").strip();
	}

	String heading() {
		return this.page.locator("h1").innerText();
	}

	/** What a measurement of the page finds wrong. */
	@SuppressWarnings("unchecked")
	List<String> measure(String measurement) {
		return (List<String>) this.page.evaluate(MEASUREMENTS + "." + measurement);
	}

	private static String measurements() {
		try (var stream = Rehearsal.class.getResourceAsStream("measurements.js")) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
