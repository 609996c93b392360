package org.alipayrehearsal.batch;

import java.time.Duration;
import java.util.function.LongSupplier;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Ends the runs that a shutdown would cut off. After half of the time that open requests
 * have, they read no further lines and close their results with a summary that says so;
 * the other half is for sending it.
 */
@Component
class BatchShutdown implements SmartLifecycle {

	private final Duration patience;

	private final LongSupplier nanoTime;

	private volatile boolean running;

	private volatile long dueAt;

	@Autowired
	BatchShutdown(@Value("${spring.lifecycle.timeout-per-shutdown-phase:30s}") Duration phase) {
		this(phase.dividedBy(2), System::nanoTime);
	}

	BatchShutdown(Duration patience, LongSupplier nanoTime) {
		this.patience = patience;
		this.nanoTime = nanoTime;
		this.running = true;
	}

	/**
	 * {@return whether runs have to end}
	 */
	boolean isDue() {
		return !this.running && this.nanoTime.getAsLong() - this.dueAt >= 0;
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop() {
		this.dueAt = this.nanoTime.getAsLong() + this.patience.toNanos();
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Stops after the drain and before the web server waits for requests. */
	@Override
	public int getPhase() {
		return Integer.MAX_VALUE - 256;
	}

}
