package org.alipayrehearsal.scan.mrz;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Of two readings the consistent one is better, then that with the higher score.
 */
class ZoneTests {

	@Test
	void whenOneIsConsistentShouldBeBetter() {
		assertThat(zone(-9, true).isBetterThan(zone(-1, false))).isTrue();
		assertThat(zone(-1, false).isBetterThan(zone(-9, true))).isFalse();
		assertThat(zone(-1, true).isBetterThan(zone(-2, true))).isTrue();
		assertThat(zone(-2, false).isBetterThan(zone(-2, false))).isFalse();
	}

	@Test
	void whenLinesAreScoredShouldHaveTheirMean() {
		ZoneLine clear = new ZoneLine(List.of(), Scores.clear("AB"), "AB");
		ZoneLine other = new ZoneLine(List.of(), Scores.clear("AB"), "CD");
		assertThat(clear.meanLogProbability()).isEqualTo(Math.log(0.999), within(1e-6));
		assertThat(other.logProbability(1)).isEqualTo(Math.log(0.001 / 36), within(1e-4));
		assertThat(new Zone(MrzFormat.MRV_B, List.of(clear, other), 0, false).meanLogProbability())
			.isEqualTo((Math.log(0.999) + Math.log(0.001 / 36)) / 2, within(1e-4));
	}

	private static Zone zone(double score, boolean consistent) {
		return new Zone(MrzFormat.TD3, List.of(), score, consistent);
	}

}
