package org.alipayrehearsal.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.alipayrehearsal.form.Step;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CleanReportCacheTests {

	private static final ValidationScope NAME = ValidationScope.withoutScans(EnumSet.of(Step.NAME));

	private final CleanReportCache reports = new CleanReportCache();

	private final AtomicInteger made = new AtomicInteger();

	@Test
	void whenFieldsAndResultsAreEqualShouldMakeOneReport() {
		assertThat(get(key(1, NAME, "hidden"))).isSameAs(get(key(1, NAME, "hidden")));
		assertThat(this.made).hasValue(1);
	}

	@Test
	void whenAnythingDiffersShouldMakeAnother() {
		get(key(1, NAME, "hidden"));
		get(key(2, NAME, "hidden"));
		get(key(1, ValidationScope.withScans(EnumSet.of(Step.NAME)), "hidden"));
		get(key(1, NAME, "other"));
		assertThat(this.made).hasValue(4);
	}

	@Test
	void whenKeysNeverEndShouldStillAnswer() {
		for (int place = 0; place < 2_000; place++) {
			assertThat(get(key(place, NAME, "hidden"))).isNotNull();
		}
		get(key(1_999, NAME, "hidden"));
		get(key(0, NAME, "hidden"));
		assertThat(this.made).as("the last is kept, the first is not").hasValue(2_001);
	}

	private Report get(CleanReportCache.Key key) {
		return this.reports.get(key, (unknown) -> {
			this.made.incrementAndGet();
			return new Report(Verdict.READY, List.of(), List.of(), List.of());
		});
	}

	private static CleanReportCache.Key key(long given, ValidationScope scope, String reason) {
		return new CleanReportCache.Key(given, scope, new ValidationResult(List.of(),
				Set.of(new ValidationResult.InconclusiveRule("a-rule", "name.realName", reason)), Map.of()));
	}

}
