package org.alipayrehearsal.contract;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntSupplier;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import org.alipayrehearsal.AlipayRehearsalApplication;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A rule is added as CONTRIBUTING.md says: one class named at the step's record, its
 * texts and its examples, nothing else. The rule made up in
 * {@code src/test/resources/new-rule} is compiled and runs through all channels of an
 * application of its own, whose class loader sees the added files first.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewRuleIT {

	private static final Path SOURCES = Path.of("src/main/java/org/alipayrehearsal/form/name");

	private static final Path TEXTS = Path.of("src/main/resources/messages");

	private static final Path ADDED = Path.of("src/test/resources/new-rule");

	private static final String ID = "name-same-letters";

	private static final String VIOLATING = "Annnna Keller";

	private URLClassLoader classLoader;

	private AutoCloseable application;

	private String address;

	@BeforeAll
	void addRuleAndStart(@TempDir Path sources, @TempDir Path classes) throws Exception {
		compile(sources, classes);
		Files.createDirectories(classes.resolve("messages"));
		for (String suffix : List.of("", "_zh_CN")) {
			String bundle = "rules-name" + suffix + ".properties";
			Files.writeString(classes.resolve("messages").resolve(bundle), Files.readString(TEXTS.resolve(bundle))
					+ Files.readString(ADDED.resolve("texts" + suffix + ".properties")));
		}
		Files.createDirectories(classes.resolve("examples"));
		Files.copy(ADDED.resolve(ID + ".yml"), classes.resolve("examples").resolve(ID + ".yml"));
		this.classLoader = new URLClassLoader(classPath(classes), ClassLoader.getPlatformClassLoader());
		ClassLoader before = Thread.currentThread().getContextClassLoader();
		try {
			Thread.currentThread().setContextClassLoader(this.classLoader);
			this.application = (AutoCloseable) this.classLoader.loadClass(StartedApplication.class.getName())
				.getDeclaredConstructor()
				.newInstance();
		}
		finally {
			Thread.currentThread().setContextClassLoader(before);
		}
		this.address = "http://localhost:" + ((IntSupplier) this.application).getAsInt();
	}

	@AfterAll
	void stop() throws Exception {
		this.application.close();
		this.classLoader.close();
	}

	@ParameterizedTest
	@CsvSource({ "en, Name: no letter four times in a row", "zh-CN, 姓名：同一字母不连续出现四次" })
	void whenRuleIsAddedShouldBeListedAndExplained(String language, String title) throws IOException {
		Connection browser = browser().header("Accept-Language", language);
		assertThat(open(browser, "/rules").text()).contains(title);
		assertThat(open(browser, "/rules/" + ID).text()).contains(title, VIOLATING);
		assertThat(open(browser, "/api/rules/" + ID).text()).contains(ID);
	}

	@Test
	void whenRehearsalViolatesItShouldBeFoundOnThePage() throws IOException {
		Connection browser = browser();
		Document name = submit(form(open(browser, "/"), "/rehearsal"));
		FormElement form = form(name, "/name");
		Objects.requireNonNull(form.selectFirst("[name=name.realName]")).val(VIOLATING);
		submit(form);
		String confirmation = name.location().replaceFirst("/name.*", "/confirmation");
		assertThat(open(browser, confirmation.substring(this.address.length())).html()).contains(ID,
				"Type no letter four times in a row.", "Annna Keller");
	}

	@ParameterizedTest
	@CsvSource({ "/desk, Type no letter four times in a row.", "/name-variants, a letter four times in a row",
			"/banks, China Merchants Bank", "/bank-counter, Keller" })
	void whenPageTakesANameShouldKnowTheRule(String path, String shown) throws IOException {
		FormElement form = form(open(browser(), path), path);
		form.select("[name=name.realName], [name=realName], [name=name]").val(VIOLATING);
		Connection request = form.submit();
		if (form.attr("enctype").startsWith("multipart")) {
			request.data("documents.visaScan", "", InputStream.nullInputStream());
		}
		assertThat(request.execute().parse().text()).contains(shown);
	}

	@ParameterizedTest
	@CsvSource({ "/api/checks, application/json, '{\"name\": {\"realName\": \"Annnna Keller\"}}'",
			"/api/checks/batch, text/csv, 'name.realName\nAnnnna Keller\n'",
			"/api/banks/matrix, application/json, '{\"name\": \"Annnna Keller\"}'" })
	void whenRequestViolatesItShouldBeAnswered(String path, String type, String body) throws IOException {
		Connection.Response answer = browser().url(this.address + path)
			.method(Connection.Method.POST)
			.header("Content-Type", type)
			.requestBody(body)
			.ignoreContentType(true)
			.execute();
		assertThat(answer.statusCode()).isEqualTo(200);
		if (!path.endsWith("matrix")) {
			assertThat(answer.body()).contains(ID);
		}
	}

	private Connection browser() {
		return Jsoup.newSession().header("Accept-Language", Locale.ENGLISH.getLanguage());
	}

	private Document open(Connection browser, String path) throws IOException {
		return browser.newRequest(this.address + path)
			.ignoreContentType(true)
			.execute()
			.charset(StandardCharsets.UTF_8.name())
			.parse();
	}

	private static FormElement form(Document page, String action) {
		return page.forms()
			.stream()
			.filter((form) -> form.attr("action").replaceFirst("[?#].*", "").endsWith(action))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No form sends to " + action));
	}

	private static Document submit(FormElement form) throws IOException {
		return form.submit().header("Sec-Fetch-Site", "same-origin").execute().parse();
	}

	private static void compile(Path sources, Path classes) throws IOException {
		Path rule = Files.copy(ADDED.resolve("NameSameLetters.java"), sources.resolve("NameSameLetters.java"));
		Path step = Files.writeString(sources.resolve("NameAnswers.java"),
				Files.readString(SOURCES.resolve("NameAnswers.java"))
					.replace("public record", "@NameSameLetters\npublic record"));
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
			List<String> options = List.of("-d", classes.toString(), "-classpath",
					System.getProperty("java.class.path"), "-proc:none", "-parameters");
			assertThat(compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(rule, step)).call())
				.isTrue();
		}
	}

	private static URL[] classPath(Path first) throws MalformedURLException {
		List<URL> urls = new ArrayList<>();
		urls.add(first.toUri().toURL());
		for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
			urls.add(Path.of(entry).toUri().toURL());
		}
		return urls.toArray(URL[]::new);
	}

	/**
	 * The application as the other class loader sees it.
	 */
	public static class StartedApplication implements IntSupplier, AutoCloseable {

		private final ConfigurableApplicationContext context;

		public StartedApplication() {
			// The JVM takes one factory, and the Tomcat of the other tests may have set
			// it.
			TomcatURLStreamHandlerFactory.disable();
			this.context = SpringApplication.run(AlipayRehearsalApplication.class, "--server.port=0");
		}

		@Override
		public int getAsInt() {
			return this.context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
		}

		@Override
		public void close() {
			this.context.close();
		}

	}

}
