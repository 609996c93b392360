package org.alipayrehearsal.batch;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

import org.alipayrehearsal.batch.RejectedFileException.Reason;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The threads that check lines, one for each core and shared by all files, the threads
 * that send results, and the permits that limit the number of files. One address leaves
 * two permits to others, as many as a workbook needs.
 */
@Component
class BatchWorkers implements DisposableBean {

	private final ExecutorService checkers;

	private final ExecutorService senders;

	/** What a workbook needs. */
	private static final int WORKBOOK = 2;

	private final int atOnce;

	private final Map<String, Integer> acquired = new HashMap<>();

	private int all;

	BatchWorkers(BatchLimits limits) {
		int cores = Runtime.getRuntime().availableProcessors();
		this.checkers = Executors.newFixedThreadPool(cores, threads("batch-checker-"));
		this.senders = Executors.newCachedThreadPool(threads("batch-sender-"));
		this.atOnce = limits.atOnce();
	}

	ExecutorService checkers() {
		return this.checkers;
	}

	ExecutorService senders() {
		return this.senders;
	}

	/**
	 * Acquire a permit.
	 * @param network the address that sends the file
	 * @throws RejectedFileException if none is available
	 */
	synchronized void acquire(String network) {
		int mostOfOne = Math.max(Math.min(WORKBOOK, this.atOnce), this.atOnce - WORKBOOK);
		int ofOne = this.acquired.getOrDefault(network, 0);
		if (this.all >= this.atOnce || ofOne >= mostOfOne) {
			throw new RejectedFileException(Reason.BUSY);
		}
		this.all++;
		this.acquired.put(network, ofOne + 1);
	}

	synchronized void release(String network, int count) {
		this.all -= count;
		this.acquired.computeIfPresent(network, (key, held) -> (held > count) ? held - count : null);
	}

	synchronized int availablePermits() {
		return this.atOnce - this.all;
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
