package org.alipayrehearsal.configuration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Takes the application out of service for a minute after an allocation has failed. Load
 * alone changes nothing: an instance that sheds load is ready.
 */
@Component
class AllocationHealthIndicator implements HealthIndicator {

	private static final Duration RECOVERY = Duration.ofMinutes(1);

	private final Clock clock;

	private final AtomicReference<@Nullable Instant> failed = new AtomicReference<>();

	AllocationHealthIndicator(Clock clock) {
		this.clock = clock;
	}

	void allocationFailed() {
		this.failed.set(this.clock.instant());
	}

	@Override
	public Health health() {
		Instant last = this.failed.get();
		boolean recent = last != null && this.clock.instant().isBefore(last.plus(RECOVERY));
		return (recent ? Health.outOfService() : Health.up()).build();
	}

}
