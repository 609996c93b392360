package org.alipayrehearsal.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

/**
 * Neither Compose nor Kubernetes reads {@code pom.xml}: the files name the version of the
 * image themselves.
 */
class ImageVersionTests {

	private static final Pattern VERSION = Pattern
		.compile("<artifactId>alipay-rehearsal</artifactId>\\s*<version>(.+?)<");

	private static final Pattern IMAGE = Pattern.compile("image: alipay-rehearsal:(\\S+)");

	@ParameterizedTest
	@ValueSource(strings = { "deploy/compose.yaml", "deploy/kubernetes/rehearsal.yaml" })
	void whenVersionIsReleasedShouldBeThatOfTheImage(String file) throws IOException {
		String version = VERSION.matcher(Files.readString(Path.of("pom.xml")))
			.results()
			.findFirst()
			.orElseThrow()
			.group(1);
		assumeFalse(version.endsWith("-SNAPSHOT"), "between releases the image is the latest release");
		assertThat(IMAGE.matcher(Files.readString(Path.of(file))).results().map((MatchResult image) -> image.group(1)))
			.isNotEmpty()
			.containsOnly(version);
	}

}
