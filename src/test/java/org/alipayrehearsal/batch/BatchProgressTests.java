package org.alipayrehearsal.batch;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.cluster.SharedStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link BatchProgress} and its registry.
 */
class BatchProgressTests {

	private static final String ID = "12345678-1234-1234-1234-123456789abc";

	private final Instant begun = Instant.parse("2026-03-02T00:00:00Z");

	private final Clock clock = Mockito.mock();

	private final BatchProgressRegistry registry = new BatchProgressRegistry(this.clock, JsonMapper.builder().build(),
			new DefaultListableBeanFactory().getBeanProvider(SharedStore.class));

	private final BatchProgress progress = new BatchProgress(BatchFixture.TEXTS, Locale.ENGLISH);

	@BeforeEach
	void watch() {
		Mockito.when(this.clock.getZone()).thenReturn(ZoneOffset.UTC);
		Mockito.when(this.clock.instant()).thenReturn(this.begun);
		this.registry.watch(ID, this.progress);
	}

	@AfterEach
	void destroy() {
		this.registry.destroy();
	}

	@Test
	void whenCheckIsFinishedShouldNameIgnoredColumnsOnce() throws Exception {
		BatchFile file = BatchFixture
			.open("name.realName,Nickname of mine\nAnna Keller,x\n".getBytes(StandardCharsets.UTF_8));
		this.progress.finish(new BatchSummary(), file.info());
		assertThat(this.registry.find(ID)).get().asString().contains("\"done\":true", "Nickname of mine");
		assertThat(this.registry.find(ID)).isEmpty();
		assertThat(this.registry.size()).isZero();
	}

	@Test
	void whenRulesAreNamedShouldHaveTheirTitlesInTheLanguageOfThePage() throws Exception {
		List<CheckedLine> lines = BatchFixture.check("姓名,护照号\nANNA keller,C01\n\"open,C01X00T47\n");
		BatchSummary summary = new BatchSummary();
		lines.forEach(summary::add);
		BatchProgress chinese = new BatchProgress(BatchFixture.TEXTS, Locale.SIMPLIFIED_CHINESE);
		for (BatchProgress one : List.of(this.progress, chinese)) {
			one.look(lines);
			one.count(summary);
		}
		assertThat(this.progress.body().titles()).containsEntry("passport-min-length",
				"Passport number: at least 8 characters");
		assertThat(this.progress.body().titles().keySet()).containsAll(summary.frequentRules().keySet());
		assertThat(this.progress.body().summary().rules()).containsEntry("passport-min-length", 1L);
		assertThat(chinese.body().titles().get("passport-min-length")).startsWith("护照号码：");
		assertThat(new BatchProgress().body().titles()).isEmpty();
	}

	@Test
	void whenNobodyAsksForTheFinalStateShouldDropItAfterAMinute() {
		this.progress.finish(new BatchSummary(), FileInfo.UNKNOWN);
		assertDroppedAfter(Duration.ofMinutes(1));
	}

	@Test
	void whenNobodyAsksForAProgressShouldDropItAfterTenMinutes() {
		assertDroppedAfter(Duration.ofMinutes(10));
	}

	private void assertDroppedAfter(Duration kept) {
		Mockito.when(this.clock.instant()).thenReturn(this.begun.plus(kept));
		this.registry.dropOld();
		assertThat(this.registry.size()).isOne();
		Mockito.when(this.clock.instant()).thenReturn(this.begun.plus(kept).plusMillis(1));
		this.registry.dropOld();
		assertThat(this.registry.size()).isZero();
	}

}
