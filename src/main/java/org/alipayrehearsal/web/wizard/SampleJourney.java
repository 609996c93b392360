package org.alipayrehearsal.web.wizard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.alipayrehearsal.scan.ScanInspector;
import org.alipayrehearsal.scan.ScanReport;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The rehearsal of a made-up person, to click through: three answers that would be
 * refused, two drawn pictures, and all steps submitted.
 */
@Component
class SampleJourney {

	private static final Map<String, String> ANSWERS = Map.of("name.realName", "Jose Garcia", "name.atBank",
			"JOSE GARCIA", "passport.number", "PAB123456", "documents.visaKind", "Z", "contact.phone", "139 1234 5678",
			"card.bank", "CCB", "card.number", "621700", "card.openedOnMainland", "yes");

	private static final Map<String, String> PICTURES = Map.of("documents.visaScan", "visa.jpg", "documents.entryProof",
			"permit.jpg");

	private final ScanInspector inspector;

	private final JourneyChecker checker;

	private final Clock clock;

	SampleJourney(ScanInspector inspector, JourneyChecker checker, Clock clock) {
		this.inspector = inspector;
		this.checker = checker;
		this.clock = clock;
	}

	/**
	 * {@return a journey with the answers of the made-up person, so that its result can
	 * be opened}
	 * @param journey a journey without answers
	 */
	Journey fillIn(Journey journey) {
		LocalDate today = LocalDate.now(this.clock);
		Map<String, String> typed = new LinkedHashMap<>(ANSWERS);
		typed.put("passport.expiresOn", today.plusYears(4).toString());
		typed.put("documents.permitExpiresOn", today.plusMonths(8).toString());
		Journey filled = journey.withTyped(typed);
		for (Map.Entry<String, String> picture : PICTURES.entrySet()) {
			filled = filled.withScan(picture.getKey(), inspect(picture.getValue()));
		}
		for (RehearsalPage page : RehearsalPage.ALL) {
			filled = filled.withSubmitted(page);
		}
		Journey.CheckedReport checked = this.checker.check(filled);
		for (RehearsalPage page : RehearsalPage.ALL) {
			filled = filled.withAccepted(page, this.checker.blocking(filled, checked.report(), page));
		}
		return filled.withReport(filled.answers(), checked);
	}

	private ScanReport inspect(String file) {
		try (InputStream content = new ClassPathResource("sample/" + file, SampleJourney.class.getClassLoader())
			.getInputStream()) {
			return this.inspector.inspect(file, content.readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
