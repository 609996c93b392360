package org.alipayrehearsal.scan;

import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.sun.management.ThreadMXBean;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Fuzz test of {@link ScanInspector}.
 */
class PictureFuzzTests {

	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	/** What two pictures at a time may take of a heap of 512 MB. */
	private static final long MOST_ALLOCATED = 200_000_000;

	/** The signature, which no chunk belongs to. */
	private static final int PNG_HEADER = 8;

	private static final ScanInspector INSPECTOR = new ScanInspector();

	@FuzzTest(maxDuration = "5m")
	void whenFileIsAnythingShouldReport(byte[] content) {
		if (FileType.of(content) == FileType.PNG) {
			repairChecksums(content);
		}
		long before = THREADS.getCurrentThreadAllocatedBytes();
		ScanReport report = INSPECTOR.inspect("a", content);
		if (THREADS.getCurrentThreadAllocatedBytes() - before >= MOST_ALLOCATED) {
			// The first picture of a kind loads classes, and Jazzer instruments them.
			assertThat(allocated(content)).isLessThan(MOST_ALLOCATED);
		}
		assertThat(report.facts() != null).isEqualTo(report.decoding() == Decoding.COMPLETE);
		assertThat(report.decoding() != Decoding.COMPLETE || report.size() != null).isTrue();
	}

	private static long allocated(byte[] content) {
		long before = THREADS.getCurrentThreadAllocatedBytes();
		INSPECTOR.inspect("a", content);
		return THREADS.getCurrentThreadAllocatedBytes() - before;
	}

	/** A changed chunk would be refused for its checksum, and its content never read. */
	private static void repairChecksums(byte[] content) {
		ByteBuffer file = ByteBuffer.wrap(content);
		int chunk = PNG_HEADER;
		while (chunk + 12 <= content.length) {
			int length = file.getInt(chunk);
			if (length < 0 || length > content.length - chunk - 12) {
				return;
			}
			CRC32 checksum = new CRC32();
			checksum.update(content, chunk + 4, length + 4);
			file.putInt(chunk + 8 + length, (int) checksum.getValue());
			chunk += 12 + length;
		}
	}

}
