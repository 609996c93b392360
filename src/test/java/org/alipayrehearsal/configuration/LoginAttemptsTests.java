package org.alipayrehearsal.configuration;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicLong;

import io.github.bucket4j.TimeMeter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link LoginAttempts}.
 */
class LoginAttemptsTests {

	private final AtomicLong nanos = new AtomicLong();

	private final LoginAttempts attempts = attempts(100);

	private int addresses;

	@Test
	void whenOneNameIsTriedFromManyAddressesShouldWaitAMinute() {
		for (int i = 0; i < 10; i++) {
			assertThat(attempt("anna")).isZero();
		}
		assertThat(attempt("anna")).isBetween(60L, 61L);
		assertThat(attempt("berta")).isZero();
		pass(Duration.ofSeconds(59));
		assertThat(attempt("anna")).isPositive();
		pass(Duration.ofSeconds(1));
		assertThat(attempt("anna")).isZero();
		assertThat(attempt("anna")).isPositive();
	}

	@Test
	void whenOneNameIsTriedAllDayShouldAdmitNoMoreThanTheLimitAndWaitHalfAnHour() {
		int admitted = 0;
		long longestWait = 0;
		for (int minute = 0; minute < 24 * 60; minute++) {
			long wait = attempt("anna");
			longestWait = Math.max(longestWait, wait);
			admitted += (wait == 0) ? 1 : 0;
			pass(Duration.ofMinutes(1));
		}
		assertThat(admitted).isBetween(90, 100);
		assertThat(longestWait).isBetween(25 * 60L, 30 * 60L);
		pass(Duration.ofMinutes(30));
		assertThat(attempt("anna")).isZero();
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 10, 15, 101 })
	void whenOneNameIsTriedForDaysShouldAdmitTheLimitInAnyOfThem(int aDay) {
		LoginAttempts limited = attempts(aDay);
		Deque<Long> lastDay = new ArrayDeque<>();
		for (int minute = 0; minute < 3 * 24 * 60; minute++) {
			for (int i = 0; i < 3; i++) {
				if (limited.secondsToWait("anna", "192.0.2.1") == 0) {
					lastDay.add(this.nanos.get());
				}
			}
			while (!lastDay.isEmpty() && lastDay.element() <= this.nanos.get() - Duration.ofDays(1).toNanos()) {
				lastDay.remove();
			}
			assertThat(lastDay).hasSizeLessThanOrEqualTo(aDay);
			pass(Duration.ofMinutes(1));
		}
	}

	@Test
	void whenAddressHasSignedInShouldHaveAttemptsOfItsOwn() {
		this.attempts.succeeded("anna", "192.0.2.1");
		for (int i = 0; i < 20; i++) {
			attempt("anna");
		}
		assertThat(attempt("anna")).isPositive();
		assertThat(this.attempts.secondsToWait("anna", "192.0.2.2")).isPositive();
		for (int i = 0; i < 10; i++) {
			assertThat(this.attempts.secondsToWait("anna", "192.0.2.1")).isZero();
		}
		assertThat(this.attempts.secondsToWait("anna", "192.0.2.1")).isPositive();
	}

	@Test
	void whenAddressHasSignedInWithAnotherNameShouldBeLimitedAsOthersAre() {
		this.attempts.succeeded("berta", "192.0.2.1");
		for (int i = 0; i < 10; i++) {
			attempt("anna");
		}
		assertThat(this.attempts.secondsToWait("anna", "192.0.2.1")).isPositive();
	}

	@ParameterizedTest
	@CsvSource({ "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true", "2001:db8:1:2::1, 2001:db8:1:3::1, false" })
	void whenAddressIsOfTheSameIpv6CustomerShouldBeKnown(String before, String now, boolean known) {
		this.attempts.succeeded("anna", before);
		for (int i = 0; i < 10; i++) {
			attempt("anna");
		}
		assertThat(this.attempts.secondsToWait("anna", now) == 0).isEqualTo(known);
	}

	@Test
	void whenThereAreFewAttemptsADayShouldAdmitOneAtOnce() {
		LoginAttempts few = new LoginAttempts(1, new RateBuckets(null, TimeMeter.SYSTEM_MILLISECONDS), null);
		assertThat(few.secondsToWait("anna", "192.0.2.1")).isZero();
		assertThat(few.secondsToWait("anna", "192.0.2.1")).isPositive();
	}

	private LoginAttempts attempts(int aDay) {
		return new LoginAttempts(aDay, new RateBuckets(null, new TimeMeter() {
			@Override
			public long currentTimeNanos() {
				return LoginAttemptsTests.this.nanos.get();
			}

			@Override
			public boolean isWallClockBased() {
				return false;
			}
		}), null);
	}

	/** From a new address each time. */
	private long attempt(String name) {
		this.addresses++;
		return this.attempts.secondsToWait(name, "198.51." + this.addresses / 250 + "." + this.addresses % 250);
	}

	private void pass(Duration time) {
		this.nanos.addAndGet(time.toNanos());
	}

}
