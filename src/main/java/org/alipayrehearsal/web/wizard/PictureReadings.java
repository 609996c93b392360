package org.alipayrehearsal.web.wizard;

import java.time.Clock;
import java.time.LocalDate;

import org.alipayrehearsal.check.Report;
import org.alipayrehearsal.form.scan.ExpiryOfZone;
import org.alipayrehearsal.form.scan.MrzNames;
import org.alipayrehearsal.form.scan.ZoneNames;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.mrz.MrzReading;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Tells what was read in a picture that no error and no warning is about.
 */
@Component
class PictureReadings {

	private final Clock clock;

	PictureReadings(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Returns what was read in a picture.
	 * @param journey the journey
	 * @param report its report
	 * @param path the picture's field
	 * @return what was read, or null without a picture and with one that has findings
	 */
	@Nullable PictureReading of(Journey journey, Report report, String path) {
		ScanReport scan = journey.scan(path);
		boolean faulty = report.findings()
			.stream()
			.anyMatch((finding) -> finding.path().equals(path) && finding.severity() != Severity.ADVICE);
		if (scan == null || faulty) {
			return null;
		}
		PictureFacts facts = scan.facts();
		MrzReading zone = (facts != null) ? facts.mrz() : null;
		if (zone == null || zone.format().isIdentityCard()) {
			return new PictureReading(path, null, false, null, false);
		}
		LocalDate today = LocalDate.now(this.clock);
		LocalDate lastDay = ExpiryOfZone.lastDay(zone, today).orElse(null);
		boolean matches = MrzNames.compare(journey.text("name.realName"), zone).isSame();
		return new PictureReading(path, ZoneNames.of(zone).map(ZoneNames.ReadName::shown).orElse(null), matches,
				lastDay, lastDay != null && !lastDay.isBefore(today));
	}

	/**
	 * What was read in a picture without findings.
	 *
	 * @param path the picture's field
	 * @param name the name as the lines have it, surname first, for example
	 * {@code KELLER, ANNA}; or null if it was not read clearly
	 * @param matches whether it is the typed name
	 * @param lastDay the last day of the document's validity, or null if it was not read
	 * reliably
	 * @param inTime whether that day is not over
	 */
	public record PictureReading(String path, @Nullable String name, boolean matches, @Nullable LocalDate lastDay,
			boolean inTime) {

		/**
		 * {@return whether anything was read}
		 */
		public boolean isRead() {
			return this.name != null || this.lastDay != null;
		}

		/**
		 * Omits the name and the day.
		 */
		@Override
		public String toString() {
			return "PictureReading[" + this.path + "]";
		}

	}

}
