package org.alipayrehearsal.web.wizard;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.web.FormAnswers;
import org.alipayrehearsal.web.MeasuredScans;
import org.alipayrehearsal.web.wizard.StoredJourney.Change;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link StoredJourney}.
 */
class StoredJourneyTests {

	@Test
	void whenReportOfAPictureIsStoredShouldReadTheSame() {
		for (ScanReport scan : List.of(MeasuredScans.of(MeasuredScans.GLARE, MeasuredScans.specimen()),
				MeasuredScans.of(null, MeasuredScans.specimen()))) {
			String json = StoredJourney.JSON.writeValueAsString(scan);
			assertThat(StoredJourney.JSON.readValue(json, ScanReport.class)).usingRecursiveComparison().isEqualTo(scan);
			assertThat(json).doesNotContain("alipayrehearsal").hasSizeLessThan(10_000);
		}
	}

	@Test
	void whenChangeIsStoredShouldUndoTheChangedFieldsOnly() {
		Journey before = Journey.begin("1").withTyped(Map.of("name.realName", "Anna", "card.bank", "CMB"));
		Journey after = before.withApplied(Map.of("name.realName", "Anna Keller"));
		Journey.Applied applied = Objects.requireNonNull(after.applied());
		String json = StoredJourney.JSON.writeValueAsString(Change.of(applied));
		Journey.Applied read = StoredJourney.JSON.readValue(json, Change.class).applied();
		assertThat(json).doesNotContain("CMB");
		assertThat(after.withUndone(read).answers())
			.isEqualTo(new FormAnswers(Map.of("name.realName", "Anna", "card.bank", "CMB"), Map.of()));
	}

}
