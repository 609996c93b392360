package org.alipayrehearsal.scan.mrz;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Of two readings the one with the higher score is better, unless only the other is
 * consistent and nearly as good.
 */
class MrzCandidateTests {

	@Test
	void whenOneIsConsistentShouldBeBetterUnlessMuchLessProbable() {
		assertThat(zone(-3.9, true).isBetterThan(zone(-1, false))).isTrue();
		assertThat(zone(-4.1, true).isBetterThan(zone(-1, false))).isFalse();
		assertThat(zone(-1, true).isBetterThan(zone(-2, true))).isTrue();
		assertThat(zone(-2, false).isBetterThan(zone(-2, false))).isFalse();
	}

	@Test
	void whenCellsClearlyShowSomethingElseShouldCountThem() {
		float[][] scores = Scores.clear("ABCD");
		scores[1] = Scores.cell("B", 0.89);
		scores[2] = Scores.cell("C", 0.91);
		MrzCandidate.Line line = new MrzCandidate.Line(List.of(), scores, "AXXX");
		assertThat(line.contradictions()).isEqualTo(2);
		assertThat(new MrzCandidate(MrzFormat.MRV_B, List.of(line, line), 0, false, 0).contradictions()).isEqualTo(4);
	}

	@Test
	void whenLinesAreScoredShouldHaveTheirMean() {
		MrzCandidate.Line clear = new MrzCandidate.Line(List.of(), Scores.clear("AB"), "AB");
		MrzCandidate.Line other = new MrzCandidate.Line(List.of(), Scores.clear("AB"), "CD");
		assertThat(clear.meanLogProbability()).isEqualTo(Math.log(0.999), within(1e-6));
		assertThat(other.logProbability(1)).isEqualTo(Math.log(0.001 / 36), within(1e-4));
		assertThat(new MrzCandidate(MrzFormat.MRV_B, List.of(clear, other), 0, false, 0).meanLogProbability())
			.isEqualTo((Math.log(0.999) + Math.log(0.001 / 36)) / 2, within(1e-4));
	}

	@Test
	void whenMoreStandsInItsLinesShouldNotBePlausible() {
		assertThat(new MrzCandidate(MrzFormat.MRV_B, List.of(), 0, true, 4).isPlausible()).isTrue();
		assertThat(new MrzCandidate(MrzFormat.MRV_B, List.of(), 0, true, 5).isPlausible()).isFalse();
	}

	@Test
	void whenFourCellsShowSomethingElseShouldNotBePlausible() {
		MrzCandidate.Line three = new MrzCandidate.Line(List.of(), Scores.clear("ABCD"), "AXXX");
		MrzCandidate.Line one = new MrzCandidate.Line(List.of(), Scores.clear("ABCD"), "ABCX");
		assertThat(new MrzCandidate(MrzFormat.MRV_B, List.of(three), 0, true, 0).isPlausible()).isTrue();
		assertThat(new MrzCandidate(MrzFormat.MRV_B, List.of(three, one), 0, true, 0).isPlausible()).isFalse();
	}

	private static MrzCandidate zone(double score, boolean consistent) {
		return new MrzCandidate(MrzFormat.TD3, List.of(), score, consistent, 0);
	}

}
