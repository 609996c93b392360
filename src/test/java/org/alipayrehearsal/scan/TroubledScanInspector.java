package org.alipayrehearsal.scan;

import java.time.Duration;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * An inspector that is too busy for a file of one name and fails for one of another, so
 * that the pages for such cases can be seen.
 */
public final class TroubledScanInspector extends ScanInspector {

	/** The file that there is no time for. */
	public static final String BUSY = "no-time.jpg";

	/** The file with which something goes wrong that nobody thought of. */
	public static final String BROKEN = "no-idea.jpg";

	@Override
	public ScanReport inspect(String fileName, byte[] content) {
		return switch (fileName) {
			case BUSY -> throw new ScanBusyException(Duration.ofSeconds(20));
			case BROKEN -> throw new IllegalStateException("Nobody thought of this");
			default -> super.inspect(fileName, content);
		};
	}

	/**
	 * Puts it in place of the real one.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	public static class Configuration {

		@Bean
		@Primary
		ScanInspector troubledScanInspector() {
			return new TroubledScanInspector();
		}

	}

}
