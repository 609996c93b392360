package org.alipayrehearsal.batch;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

import org.alipayrehearsal.cluster.SharedStore;
import org.junit.jupiter.api.Test;
import org.mockito.AdditionalAnswers;
import org.mockito.Mockito;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link BatchProgress} and its registry.
 */
class BatchProgressTests {

	private static final String ID = "12345678-1234-1234-1234-123456789abc";

	@Test
	void whenCheckIsFinishedShouldKeepNoNameOfAColumn() throws Exception {
		BatchProgress progress = new BatchProgress(BatchFixture.TEXTS, Locale.ENGLISH);
		BatchFile file = BatchFixture
			.open("name.realName,6222021234567890123\nAnna Keller,x\n".getBytes(StandardCharsets.UTF_8));
		assertThat(file.info().ignoredColumns()).containsExactly("6222021234567890123");
		ResultWriter writer = Mockito.mock(ResultWriter.class);
		Mockito.when(writer.complete(Mockito.any())).then(AdditionalAnswers.returnsFirstArg());
		BatchSummary summary = BatchFixture.run(file, writer);
		progress.finish(summary, file.info());
		assertThat(JsonMapper.builder().build().writeValueAsString(progress.body())).contains("\"done\":true")
			.doesNotContain("6222021234567890123");
	}

	@Test
	void whenNobodyAsksForAProgressShouldDropIt() {
		Clock clock = Mockito.mock();
		Instant begun = Instant.parse("2026-03-02T00:00:00Z");
		Mockito.when(clock.getZone()).thenReturn(ZoneOffset.UTC);
		Mockito.when(clock.instant()).thenReturn(begun);
		BatchProgressRegistry registry = new BatchProgressRegistry(clock, JsonMapper.builder().build(),
				new DefaultListableBeanFactory().getBeanProvider(SharedStore.class));
		registry.watch(ID, new BatchProgress(BatchFixture.TEXTS, Locale.ENGLISH));
		Mockito.when(clock.instant()).thenReturn(begun.plus(Duration.ofMinutes(10)));
		registry.dropOld();
		assertThat(registry.size()).isOne();
		Mockito.when(clock.instant()).thenReturn(begun.plus(Duration.ofMinutes(10)).plusMillis(1));
		registry.dropOld();
		assertThat(registry.size()).isZero();
		registry.destroy();
	}

}
