package org.alipayrehearsal.browser;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page as the server sends it, in each of its states and both languages, is valid
 * HTML by the Nu checker. The checker runs as a process of its own, once for all pages:
 * its libraries are none that we want beside ours. Maven says where it is.
 */
@BrowserTest
@EnabledIfSystemProperty(named = "html.checker", matches = ".+", disabledReason = "Maven brings the HTML checker")
class HtmlIT {

	@Test
	void whenPagesAreCheckedShouldBeValid(Visits visits, @TempDir Path directory) throws Exception {
		List<String> files = new ArrayList<>();
		for (Place place : Place.values()) {
			for (Language language : Language.values()) {
				Path file = directory.resolve(place.name().toLowerCase(Locale.ROOT) + "-" + language.tag() + ".html");
				Files.writeString(file, visits.visit(place, language).source());
				files.add(file.toString());
			}
		}
		assertThat(problems(check(files))).isEmpty();
	}

	private static String check(List<String> files) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-classpath",
						System.getProperty("html.checker") + File.separator + "*",
						"nu.validator.client.SimpleCommandLineValidator", "--format", "json", "--stdout",
						"--exit-zero-always"));
		command.addAll(files);
		Process checker = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		String answer = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(checker.waitFor(1, TimeUnit.MINUTES)).isTrue();
		assertThat(checker.exitValue()).isZero();
		return answer;
	}

	private static List<String> problems(String answer) {
		JsonNode messages = JsonMapper.shared().readTree(answer).required("messages");
		return Stream.iterate(0, (index) -> index < messages.size(), (index) -> index + 1)
			.map(messages::get)
			// The rest is taste: Spring's hidden fields end in a slash.
			.filter((message) -> message.path("type").asString().equals("error")
					|| message.path("subType").asString().equals("warning"))
			.map((message) -> message.path("url").asString().replaceFirst(".*/", "") + ": "
					+ message.path("message").asString() + " " + message.path("extract").asString())
			.toList();
	}

}
