package org.alipayrehearsal.configuration;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link PropertiesCheck}.
 */
class PropertiesCheckTests {

	private final ApplicationContextRunner context = new ApplicationContextRunner().withUserConfiguration(Limits.class);

	@ParameterizedTest
	@CsvSource({ "rehearsal.limts.json=1MB, rehearsal.limts.json", "rehearsal.limits.jsn=1MB, rehearsal.limits.jsn",
			"rehearsal.limits.json=0, rehearsal.limits.json", "rehearsal.limits.form=0MB, rehearsal.limits.form" })
	void whenPropertyIsMisspeltOrZeroShouldNameIt(String property, String name) {
		this.context.withPropertyValues(property)
			.run((started) -> assertThat(started).getFailure()
				.rootCause()
				.isInstanceOfSatisfying(InvalidConfigurationPropertyValueException.class,
						(failure) -> assertThat(failure.getName()).isEqualTo(name)));
	}

	@Test
	void whenPropertiesExistShouldStart() {
		this.context.withPropertyValues("rehearsal.limits.json=2MB", "rehearsal.limits.multipart=1B")
			.run((started) -> assertThat(started).hasNotFailed());
	}

	@ParameterizedTest
	@CsvSource({ "REHEARSAL_LIMITS_JSN, true", "REHEARSAL_LIMITS_JSON, false", "REHEARSAL_PORT, false" })
	void whenVariableIsOfAKnownGroupShouldBeAKnownOne(String variable, boolean refused) {
		this.context
			.withInitializer((context) -> context.getEnvironment()
				.getPropertySources()
				.addFirst(new SystemEnvironmentPropertySource("systemEnvironment", Map.of(variable, "1MB"))))
			.run((started) -> assertThat(started.getStartupFailure() != null).isEqualTo(refused));
	}

	@Test
	void whenPropertyIsAnEntryOfAMapShouldStart() {
		this.context.withUserConfiguration(Named.class)
			.withPropertyValues("rehearsal.named.keys.any-name=1")
			.run((started) -> assertThat(started).hasNotFailed());
		this.context.withUserConfiguration(Named.class)
			.withPropertyValues("rehearsal.named.keyz.any-name=1")
			.run((started) -> assertThat(started).hasFailed());
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(NamedKeys.class)
	static class Named {

	}

	@ConfigurationProperties("rehearsal.named")
	record NamedKeys(Map<String, String> keys) {

	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(RequestLimits.class)
	@Import(PropertiesCheck.class)
	static class Limits {

	}

}
