package org.alipayrehearsal.configuration;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Leaves out what measures and traces requests unless somebody reads it: metrics without
 * {@code management.prometheus.metrics.export.enabled}, tracing without
 * {@code management.opentelemetry.tracing.export.otlp.endpoint}. Neither the start nor a
 * request pays for it then.
 */
class OptionalAutoConfigurations implements AutoConfigurationImportFilter, EnvironmentAware {

	/** The property that turns metrics on. */
	static final String METRICS = "management.prometheus.metrics.export.enabled";

	/** The property that turns tracing on. */
	static final String TRACING = "management.opentelemetry.tracing.export.otlp.endpoint";

	private static final String BOOT = "org.springframework.boot.";

	private static final List<String> OF_METRICS = List.of(BOOT + "micrometer.metrics.");

	private static final List<String> OF_TRACING = List.of(BOOT + "micrometer.tracing.", BOOT + "opentelemetry.");

	private boolean metrics;

	private boolean tracing;

	@Override
	public void setEnvironment(Environment environment) {
		this.metrics = environment.getProperty(METRICS, Boolean.class, false);
		this.tracing = StringUtils.hasText(environment.getProperty(TRACING));
	}

	@Override
	public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
		boolean[] matches = new boolean[classes.length];
		for (int i = 0; i < classes.length; i++) {
			String name = classes[i];
			matches[i] = name == null || isWanted(name);
		}
		return matches;
	}

	private boolean isWanted(String name) {
		if (OF_METRICS.stream().anyMatch(name::startsWith)) {
			return this.metrics;
		}
		if (OF_TRACING.stream().anyMatch(name::startsWith)) {
			return this.tracing;
		}
		// The names of keys in Redis would be in its observations.
		boolean ofRedis = name.contains(".redis.") || name.contains("Lettuce");
		return !name.contains("Observation") || ((this.metrics || this.tracing) && !ofRedis);
	}

}
