package org.alipayrehearsal.web.guide.checkcode;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

/**
 * Tests of {@link CheckCodeResult}, {@link SealedCodes} and {@link CheckCodePicture}.
 */
class CheckCodeTests {

	private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");

	private Instant time = NOW;

	private final Clock clock = new Clock() {

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

	};

	private final byte[] key = SealedCodes.randomKey();

	private final SealedCodes codes = new SealedCodes(this.clock, this.key);

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
	void whenCodeIsSealedShouldBeOpenedByEveryInstance() {
		String sealed = this.codes.seal("ab3d");
		assertThat(this.codes.open(sealed)).contains("ab3d");
		assertThat(new SealedCodes(this.clock, this.key).open(sealed)).contains("ab3d");
		assertThat(new SealedCodes(this.clock, SealedCodes.randomKey()).open(sealed)).isEmpty();
	}

	@Test
	void whenTextIsNoSealedCodeShouldNotBeOpened() {
		String sealed = this.codes.seal("ab3d");
		char other = (sealed.charAt(30) == 'A') ? 'B' : 'A';
		assertThat(this.codes.open(sealed.substring(0, 30) + other + sealed.substring(31))).isEmpty();
		assertThat(this.codes.open("")).isEmpty();
		assertThat(this.codes.open("no such")).isEmpty();
		assertThat(this.codes.open("A".repeat(59))).isEmpty();
		assertThat(this.codes.open("A".repeat(1_000_000))).isEmpty();
		assertThat(this.codes.open("校".repeat(59))).isEmpty();
	}

	@Test
	void whenSameCodeIsSealedTwiceShouldNotTellThatItIsTheSame() {
		assertThat(this.codes.seal("ab3d")).isNotEqualTo(this.codes.seal("ab3d"));
	}

	@Test
	void whenCodeIsOldShouldBeGone() {
		String sealed = this.codes.seal("ab3d");
		this.time = NOW.plusSeconds(599);
		assertThat(this.codes.open(sealed)).contains("ab3d");
		this.time = NOW.plusSeconds(600);
		assertThat(this.codes.open(sealed)).isEmpty();
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
