package org.alipayrehearsal.check;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.alipayrehearsal.application.CardAnswers;
import org.alipayrehearsal.application.ContactAnswers;
import org.alipayrehearsal.application.DepositAnswers;
import org.alipayrehearsal.application.DocumentsAnswers;
import org.alipayrehearsal.application.NameAnswers;
import org.alipayrehearsal.application.PassportAnswers;
import org.alipayrehearsal.application.Step;
import org.alipayrehearsal.application.VerificationApplication;
import org.alipayrehearsal.scan.SamplePictures;
import org.alipayrehearsal.scan.ScanInspector;
import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answers of a {@link RuleExample} and checks them through the service.
 */
public final class ExampleApplication {

	private static final ScanInspector INSPECTOR = new ScanInspector();

	private static final Map<String, ScanReport> SCANS = new ConcurrentHashMap<>();

	private ExampleApplication() {
	}

	/**
	 * What the service says of an example's answers: each step of which a field is named
	 * is asked for, and the scans where the documents are.
	 * @param answers the answers by path
	 * @return the report
	 */
	public static Report check(Map<String, String> answers) {
		Set<Step> steps = EnumSet.noneOf(Step.class);
		answers.keySet().forEach((path) -> steps.add(Step.of(path)));
		return RuleServiceFixture.service().check(application(answers), Asked.withScans(steps));
	}

	/**
	 * The application with an example's answers.
	 * @param answers the answers by path
	 * @return the application, all steps there
	 */
	public static VerificationApplication application(Map<String, String> answers) {
		String mainland = answers.get("card.openedOnMainland");
		return new VerificationApplication(
				new NameAnswers(answers.get("name.realName"), answers.get("name.onVisa"), answers.get("name.atBank")),
				new PassportAnswers(answers.get("passport.number"), date(answers.get("passport.expiresOn"))),
				new DocumentsAnswers(answers.get("documents.visaKind"), date(answers.get("documents.visaExpiresOn")),
						date(answers.get("documents.permitExpiresOn")), scan(answers.get("documents.visaScan")),
						scan(answers.get("documents.entryProof"))),
				new ContactAnswers(answers.get("contact.phone")),
				new CardAnswers(answers.get("card.bank"), answers.get("card.number"),
						(mainland != null) ? Boolean.valueOf(mainland) : null),
				new DepositAnswers(answers.get("deposit.amount")));
	}

	/**
	 * A date of an example: {@code today}, or days before or after it.
	 * @param text the text
	 * @return the date
	 */
	public static @Nullable LocalDate date(@Nullable String text) {
		if (text == null || text.isBlank()) {
			return null;
		}
		return RuleServiceFixture.TODAY.plusDays(text.equals("today") ? 0 : Integer.parseInt(text.substring(5)));
	}

	/**
	 * What the inspector measures on a sample picture.
	 * @param sample its name, see {@link SamplePictures}
	 * @return the report; null where no sample is named
	 */
	public static @Nullable ScanReport scan(@Nullable String sample) {
		return (sample == null || sample.isBlank()) ? null : SCANS.computeIfAbsent(sample,
				(name) -> INSPECTOR.inspect(SamplePictures.fileName(name), SamplePictures.bytes(name)));
	}

}
