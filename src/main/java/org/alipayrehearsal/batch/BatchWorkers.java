package org.alipayrehearsal.batch;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

import org.alipayrehearsal.batch.RejectedFileException.Reason;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The threads that check lines, one for each core and shared by all files, the threads
 * that send results, and the permits that limit the number of files.
 */
@Component
class BatchWorkers implements DisposableBean {

	private final ExecutorService checkers;

	private final ExecutorService senders;

	private final Semaphore permits;

	BatchWorkers(BatchLimits limits) {
		int cores = Runtime.getRuntime().availableProcessors();
		this.checkers = Executors.newFixedThreadPool(cores, threads("batch-checker-"));
		this.senders = Executors.newCachedThreadPool(threads("batch-sender-"));
		this.permits = new Semaphore(limits.atOnce());
	}

	ExecutorService checkers() {
		return this.checkers;
	}

	ExecutorService senders() {
		return this.senders;
	}

	/**
	 * Acquire a permit.
	 * @throws RejectedFileException if none is available
	 */
	void acquire() {
		if (!this.permits.tryAcquire()) {
			throw new RejectedFileException(Reason.BUSY);
		}
	}

	void release(int count) {
		this.permits.release(count);
	}

	int availablePermits() {
		return this.permits.availablePermits();
	}

	@Override
	public void destroy() {
		this.checkers.shutdownNow();
		this.senders.shutdownNow();
	}

	private static ThreadFactory threads(String name) {
		AtomicInteger count = new AtomicInteger();
		return (task) -> {
			Thread thread = new Thread(task, name + count.incrementAndGet());
			thread.setDaemon(true);
			return thread;
		};
	}

}
