package org.alipayrehearsal.check;

import java.time.LocalDate;
import java.util.Map;

import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.scan.SamplePictures;
import org.alipayrehearsal.scan.SampleScanInspector;
import org.alipayrehearsal.scan.ScanInspector;
import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answers of a {@link RuleExample} and checks them through the service.
 */
public final class ExampleForm {

	private static final ScanInspector INSPECTOR = new SampleScanInspector();

	private ExampleForm() {
	}

	/**
	 * What the service says of an example's answers: each step of which a field is named
	 * is asked for, and the scans where the documents are.
	 * @param answers the answers by path
	 * @return the report
	 */
	public static Report check(Map<String, String> answers) {
		return RuleServiceFixture.service()
			.check(application(answers), ValidationScope.withScans(ExampleAnswers.steps(answers)));
	}

	/**
	 * The application with an example's answers.
	 * @param answers the answers by path
	 * @return the application, all steps there
	 */
	public static VerificationForm application(Map<String, String> answers) {
		return ExampleAnswers.form(answers, RuleServiceFixture.TODAY, ExampleForm::scan);
	}

	/**
	 * A date of an example: {@code today}, or days before or after it.
	 * @param text the text
	 * @return the date
	 */
	public static @Nullable LocalDate date(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : RuleServiceFixture.TODAY.plusDays(ExampleAnswers.days(text));
	}

	/**
	 * What the inspector measures on a sample picture.
	 * @param sample its name, see {@link SamplePictures}
	 * @return the report; null where no sample is named
	 */
	public static @Nullable ScanReport scan(@Nullable String sample) {
		return (sample == null || sample.isBlank()) ? null
				: INSPECTOR.inspect(SamplePictures.fileName(sample), SamplePictures.bytes(sample));
	}

}
