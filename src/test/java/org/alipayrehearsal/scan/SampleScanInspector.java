package org.alipayrehearsal.scan;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.zip.CRC32;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * An inspector that remembers its reports by file name and content: the tests send the
 * same sample pictures through every channel, and a report depends on nothing else. It is
 * too busy for a file of one name and fails for one of another, so that the pages for
 * such cases can be seen.
 */
public final class SampleScanInspector extends ScanInspector {

	/** The file that there is no time for. */
	public static final String BUSY = "no-time.jpg";

	/** The file with which something goes wrong that nobody thought of. */
	public static final String BROKEN = "no-idea.jpg";

	/** Of all applications in this virtual machine. */
	private static final Map<String, FutureTask<ScanReport>> REPORTS = new ConcurrentHashMap<>();

	@Override
	public ScanReport inspect(String fileName, byte[] content) {
		return switch (fileName) {
			case BUSY -> throw new ScanBusyException(Duration.ofSeconds(20));
			case BROKEN -> throw new IllegalStateException("Nobody thought of this");
			default -> remembered(fileName, content);
		};
	}

	private ScanReport remembered(String fileName, byte[] content) {
		String key = fileName + " " + checksum(content);
		FutureTask<ScanReport> inspection = new FutureTask<>(() -> super.inspect(fileName, content));
		// Not computeIfAbsent: other pictures would wait for this one.
		FutureTask<ScanReport> first = REPORTS.putIfAbsent(key, inspection);
		if (first == null) {
			inspection.run();
			first = inspection;
		}
		try {
			return first.get();
		}
		catch (ExecutionException ex) {
			REPORTS.remove(key, first);
			throw new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static String checksum(byte[] content) {
		CRC32 checksum = new CRC32();
		checksum.update(content);
		return content.length + " " + checksum.getValue();
	}

	/**
	 * Puts it in place of the real one.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	public static class Configuration {

		@Bean
		@Primary
		ScanInspector sampleScanInspector() {
			return new SampleScanInspector();
		}

	}

}
