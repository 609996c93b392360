package org.alipayrehearsal.configuration;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link UploadBudget}.
 */
class UploadBudgetTests {

	private final UploadBudget budget = new UploadBudget(100, Duration.ofMillis(20));

	@Test
	void whenBodiesOnlyDeclareALengthShouldTakeNothing() {
		for (int i = 0; i < 50; i++) {
			this.budget.open("a", 100).charge(1);
		}
		assertThat(this.budget.open("b", 50).charge(50)).isTrue();
	}

	@Test
	void whenAddressHasManyBodiesShouldLeaveHalfToOthers() {
		List<UploadBudget.Share> many = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			many.add(this.budget.open("a", 10));
		}
		assertThat(many.stream().filter((share) -> share.charge(9)).count()).isBetween(5L, 6L);
		assertThat(this.budget.open("b", 40).charge(40)).isTrue();
	}

	@Test
	void whenBodyIsAloneShouldHaveAll() {
		assertThat(this.budget.open("a", 1000).charge(1000)).isTrue();
		assertThat(this.budget.open("b", 1).charge(1)).isFalse();
	}

	@Test
	void whenBodiesCouldWaitForEachOtherShouldNotGrantTheSecond() {
		UploadBudget.Share one = this.budget.open("a", 80);
		UploadBudget.Share other = this.budget.open("b", 80);
		assertThat(one.charge(40)).isTrue();
		assertThat(other.charge(40)).isFalse();
		assertThat(one.charge(80)).isTrue();
	}

	@Test
	void whenBodyEndsShouldGiveItsRoomToTheOneThatWaits() throws Exception {
		UploadBudget patient = new UploadBudget(100, Duration.ofSeconds(20));
		UploadBudget.Share one = patient.open("a", 80);
		UploadBudget.Share other = patient.open("b", 80);
		assertThat(one.charge(80)).isTrue();
		CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> other.charge(80));
		one.close();
		one.close();
		assertThat(waiting.get()).isTrue();
		other.close();
		assertThat(patient.open("c", 100).charge(100)).isTrue();
	}

	@Test
	void whenBodyWasRefusedShouldStayRefused() {
		UploadBudget.Share one = this.budget.open("a", 100);
		one.charge(100);
		UploadBudget.Share other = this.budget.open("b", 1);
		assertThat(other.charge(1)).isFalse();
		one.close();
		assertThat(other.charge(1)).isFalse();
		assertThat(other.isRefused()).isTrue();
	}

}
