package org.alipayrehearsal.batch;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The threads that check lines, one for each core and shared by all files, those that
 * send results, and the turns: a file that gets none is not checked now.
 */
@Component
class BatchWorkers implements DisposableBean {

	private final ExecutorService checkers;

	private final ExecutorService senders;

	private final Semaphore turns;

	BatchWorkers(BatchLimits limits) {
		int cores = Runtime.getRuntime().availableProcessors();
		this.checkers = Executors.newFixedThreadPool(cores, threads("batch-checker-"));
		this.senders = Executors.newCachedThreadPool(threads("batch-sender-"));
		this.turns = new Semaphore(limits.atOnce());
	}

	ExecutorService checkers() {
		return this.checkers;
	}

	ExecutorService senders() {
		return this.senders;
	}

	/**
	 * Takes a turn.
	 * @throws RefusedBatchException where none is left
	 */
	void acquire() {
		if (!this.turns.tryAcquire()) {
			throw new RefusedBatchException(BatchRefusal.BUSY);
		}
	}

	void release(int count) {
		this.turns.release(count);
	}

	/** How many turns are left. */
	int turnsLeft() {
		return this.turns.availablePermits();
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
