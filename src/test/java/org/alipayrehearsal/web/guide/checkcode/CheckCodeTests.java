package org.alipayrehearsal.web.guide.checkcode;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

/**
 * Tests of {@link CheckCodeResult}, {@link OpenCodes} and {@link CheckCodePicture}.
 */
class CheckCodeTests {

	private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");

	private Instant time = NOW;

	private final OpenCodes codes = new OpenCodes(new Clock() {

		@Override
		public ZoneOffset getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return CheckCodeTests.this.time;
		}

	});

	@Test
	void whenAnswerIsRightShouldNotMindCapitalsAndEdges() {
		assertThat(CheckCodeResult.of("ab3d", " AB3d\u3000").right()).isTrue();
		assertThat(CheckCodeResult.of("ab3d", "ab3").right()).isFalse();
		assertThat(CheckCodeResult.of("ab3d", "ab3dd").right()).isFalse();
		assertThat(CheckCodeResult.of("ab3d", "").length()).isZero();
	}

	@Test
	void whenAnswerIsWrongShouldTellWhichCharacters() {
		assertThat(CheckCodeResult.of("ab3d", "a83👍x").mistakes())
			.extracting(CheckCodeResult.Mistake::place, CheckCodeResult.Mistake::typed, CheckCodeResult.Mistake::was)
			.containsExactly(tuple(2, "8", "b"), tuple(4, "👍", "d"));
		assertThat(CheckCodeResult.of("ab3d", "x".repeat(1_000_000)).length()).isEqualTo(100);
	}

	@Test
	void whenCodeIsTakenShouldBeGone() {
		String id = this.codes.keep("ab3d");
		assertThat(this.codes.take(id)).contains("ab3d");
		assertThat(this.codes.take(id)).isEmpty();
		assertThat(this.codes.take("no such")).isEmpty();
	}

	@Test
	void whenCodeIsOldShouldBeGone() {
		String id = this.codes.keep("ab3d");
		this.time = NOW.plusSeconds(600);
		assertThat(this.codes.take(id)).isEmpty();
	}

	@Test
	void whenThereAreTooManyShouldForgetTheOldest() {
		String first = this.codes.keep("ab3d");
		String second = this.codes.keep("ab3e");
		for (int i = 0; i < OpenCodes.LIMIT - 1; i++) {
			this.codes.keep("x");
		}
		assertThat(this.codes.take(first)).isEmpty();
		assertThat(this.codes.take(second)).isPresent();
	}

	@Test
	void whenCodeIsDrawnShouldBeShortAndDiffer() {
		CheckCodePicture one = CheckCodePicture.draw();
		assertThat(one.code()).hasSize(CheckCodePicture.LENGTH).doesNotContainPattern("[01loij]");
		assertThat(one.picture()).startsWith("data:image/png;base64,").hasSizeLessThan(30_000);
		assertThat(CheckCodePicture.draw().code() + CheckCodePicture.draw().code())
			.isNotEqualTo(one.code() + one.code());
	}

}
