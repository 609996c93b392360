package org.alipayrehearsal.training;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * How much of the processor some work takes. A clock on the wall also counts what else a
 * busy machine does meanwhile, and a test that looks at it fails for no reason.
 */
final class ProcessorTime {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private ProcessorTime() {
	}

	/**
	 * The processor time of some work on this thread.
	 * @param work the work
	 * @return the time
	 */
	public static Duration of(Runnable work) {
		long start = THREADS.getCurrentThreadCpuTime();
		work.run();
		return Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
	}

}
