package org.alipayrehearsal.configuration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the table in {@code docs/configuration.md}: it lists exactly the properties
 * of the configuration metadata, with the same defaults and descriptions.
 */
class ConfigurationDocumentTests {

	private static final Pattern ROW = Pattern.compile("^\\| `(rehearsal\\.[^`]+)` \\| `([^`]+)` \\| (.+) \\|$",
			Pattern.MULTILINE);

	@Test
	void whenPropertiesAreDocumentedShouldBeThoseOfTheMetadata() throws IOException {
		assertThat(documented()).isEqualTo(metadata());
	}

	@Test
	void whenPropertyIsDeclaredShouldHaveADescriptionAndADefault() throws IOException {
		assertThat(metadata()).isNotEmpty().values().allSatisfy((property) -> {
			assertThat(property.description()).matches("[A-Z].*\\.");
			assertThat(property.defaultValue()).isNotBlank();
		});
	}

	@Test
	void whenPropertyIsSetByTheApplicationShouldHaveItsDefault() throws IOException {
		Map<String, String> settings = new TreeMap<>();
		PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties")).forEach((name, value) -> {
			if (name.toString().startsWith("rehearsal.")) {
				settings.put(name.toString(), value.toString());
			}
		});
		Map<String, String> defaults = new TreeMap<>();
		metadata().forEach((name, property) -> {
			if (settings.containsKey(name)) {
				defaults.put(name, property.defaultValue());
			}
		});
		assertThat(settings).isNotEmpty().isEqualTo(defaults);
	}

	private static Map<String, Property> documented() throws IOException {
		Map<String, Property> documented = new TreeMap<>();
		for (MatchResult row : ROW.matcher(Files.readString(Path.of("docs/configuration.md"))).results().toList()) {
			assertThat(documented.put(row.group(1), new Property(row.group(2), row.group(3)))).as(row.group(1))
				.isNull();
		}
		return documented;
	}

	private static Map<String, Property> metadata() throws IOException {
		Map<String, Property> properties = new TreeMap<>();
		for (Resource file : new PathMatchingResourcePatternResolver()
			.getResources("classpath*:META-INF/spring-configuration-metadata.json")) {
			JsonNode metadata = JsonMapper.shared().readTree(file.getContentAsByteArray());
			for (JsonNode property : metadata.path("properties")) {
				String name = property.path("name").asString();
				boolean ofATest = property.path("sourceType").asString("").contains("Tests$");
				if (name.startsWith("rehearsal.") && !ofATest) {
					String defaultValue = property.path("defaultValue").asString("");
					properties.put(name, new Property(defaultValue.isEmpty() ? "none" : defaultValue,
							property.path("description").asString("")));
				}
			}
		}
		return properties;
	}

	private record Property(String defaultValue, String description) {
	}

}
