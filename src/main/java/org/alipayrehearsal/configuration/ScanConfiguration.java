package org.alipayrehearsal.configuration;

import java.time.Duration;
import java.util.Locale;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.alipayrehearsal.scan.ScanBusyException;
import org.alipayrehearsal.scan.ScanInspector;
import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Registers the inspector of uploaded pictures, which is shared by all requests.
 */
@Configuration(proxyBeanMethods = false)
public class ScanConfiguration {

	@Bean
	ScanInspector scanInspector(@Nullable MeterRegistry registry) {
		return (registry != null) ? new MeasuredScanInspector(registry) : new ScanInspector();
	}

	/** Measures how long a picture takes, its wait for others included. */
	private static final class MeasuredScanInspector extends ScanInspector {

		private static final Duration[] BUCKETS = { Duration.ofMillis(50), Duration.ofMillis(100),
				Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofMillis(2500),
				Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(20) };

		private final MeterRegistry registry;

		MeasuredScanInspector(MeterRegistry registry) {
			this.registry = registry;
		}

		@Override
		public ScanReport inspect(String fileName, byte[] content) {
			Timer.Sample sample = Timer.start(this.registry);
			try {
				ScanReport report = super.inspect(fileName, content);
				sample.stop(timer(report.type().name(), report.decoding().name()));
				return report;
			}
			catch (ScanBusyException ex) {
				sample.stop(timer("unknown", "busy"));
				throw ex;
			}
		}

		private Timer timer(String type, String outcome) {
			return Timer.builder("rehearsal.pictures")
				.description("Time to examine a picture, by its type and whether it could be decoded")
				.tag("type", type.toLowerCase(Locale.ROOT))
				.tag("outcome", outcome.toLowerCase(Locale.ROOT))
				.serviceLevelObjectives(BUCKETS)
				.register(this.registry);
		}

	}

}
