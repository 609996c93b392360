package org.alipayrehearsal.form.visa;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.alipayrehearsal.form.scan.DocumentScan;
import org.alipayrehearsal.rule.Inconclusive;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Violated;
import org.alipayrehearsal.scan.Decoding;
import org.alipayrehearsal.scan.FileType;
import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class VisaValidatorTests {

	/** Already the next day in China. */
	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T17:00:00Z"), ZoneId.of("Asia/Shanghai"));

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private static final ScanReport SCAN = new ScanReport("scan.jpg", 1, "00", FileType.JPEG, null, Decoding.COMPLETE,
			null);

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "-, -, false", "-1, -, true", "0, -, false", "-1, 0, false", "-1, 1, false",
			"-1, -1, true", "-, -1, false", "5, -1, false" })
	void whenVisaIsOverShouldObjectUnlessAPermitIsValid(@Nullable Integer visa, @Nullable Integer permit,
			boolean objects) {
		assertThat(new VisaExpired.Validator(CLOCK).evaluate(dates(visa, permit)))
			.isEqualTo(RuleResult.violatedIf(objects));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "-, -, -", "-1, -, -", "0, -, visa", "30, -, visa", "31, -, -", "5, 31, -",
			"5, 30, permit", "-1, 0, permit", "-, 0, permit", "-, 31, -", "5, -1, -", "100, 5, permit" })
	void whenStayEndsSoonShouldReportTheDayThatCounts(@Nullable Integer visa, @Nullable Integer permit,
			@Nullable String reported) {
		RuleResult expected = RuleResult.satisfied();
		if ("visa".equals(reported)) {
			expected = Violated.plain();
		}
		else if ("permit".equals(reported)) {
			expected = Violated.plain().withVariant("permit").at("permitExpiresOn");
		}
		assertThat(new VisaExpiresSoon.Validator(CLOCK).evaluate(dates(visa, permit))).isEqualTo(expected);
	}

	@Test
	void whenPermitIsOverShouldObject() {
		PermitExpired.Validator validator = new PermitExpired.Validator(CLOCK);
		assertThat(validator.evaluate(TODAY.minusDays(1))).isEqualTo(Violated.plain());
		assertThat(validator.evaluate(TODAY)).isEqualTo(RuleResult.satisfied());
		assertThat(validator.evaluate(null)).isEqualTo(RuleResult.satisfied());
	}

	@ParameterizedTest
	@EnumSource
	void whenKindIsKnownShouldObjectToNoneAndAdviseOnTourism(VisaKind kind) {
		assertThat(new VisaKindRequired.Validator().evaluate(kind.name())).isEqualTo(RuleResult.satisfied());
		assertThat(new VisaRequired.Validator().evaluateText(kind.name()))
			.isEqualTo(RuleResult.violatedIf(kind == VisaKind.NONE));
		assertThat(new VisaTourist.Validator().evaluateText(kind.name()))
			.isEqualTo(RuleResult.violatedIf(kind == VisaKind.L));
	}

	@Test
	void whenKindIsNotKnownShouldObjectOnceAndNotCountAsPassed() {
		assertThat(new VisaKindRequired.Validator().evaluate("X3")).isEqualTo(Violated.plain().withVariant("unknown"));
		assertThat(new VisaRequired.Validator().evaluateText("X3")).isEqualTo(new Inconclusive("unreadable"));
		assertThat(new VisaTourist.Validator().evaluateText("X3")).isEqualTo(new Inconclusive("unreadable"));
	}

	@Test
	void whenKindIsBlankShouldObject() {
		assertThat(new VisaKindRequired.Validator().evaluate(null)).isEqualTo(Violated.plain());
		assertThat(new VisaKindRequired.Validator().evaluate(" \u3000")).isEqualTo(Violated.plain());
		assertThat(new VisaKindRequired.Validator().evaluate(" Z ")).isEqualTo(RuleResult.satisfied());
	}

	@ParameterizedTest
	@EnumSource
	void whenSecondScanIsMissingShouldDependOnTheKind(VisaKind kind) {
		DocumentsAnswers documents = documents(" " + kind + " ", null);
		assertThat(new EntryProofRequired.Validator().evaluate(documents))
			.isEqualTo(RuleResult.violatedIf(kind.leadsToResidencePermit()));
		assertThat(new EntryProofMissing.Validator().evaluate(documents))
			.isEqualTo(RuleResult.violatedIf(!kind.leadsToResidencePermit() && kind != VisaKind.NONE));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "-", "X3" })
	void whenKindIsNotKnownShouldMissTheEntryStamp(@Nullable String kind) {
		assertThat(new EntryProofRequired.Validator().evaluate(documents(kind, null)))
			.isEqualTo(RuleResult.satisfied());
		assertThat(new EntryProofMissing.Validator().evaluate(documents(kind, null))).isEqualTo(Violated.plain());
	}

	@Test
	void whenScansAreThereShouldBeSatisfied() {
		assertThat(new EntryProofRequired.Validator().evaluate(documents("Z", SCAN))).isEqualTo(RuleResult.satisfied());
		assertThat(new EntryProofMissing.Validator().evaluate(documents("L", SCAN))).isEqualTo(RuleResult.satisfied());
		assertThat(new VisaScanRequired.Validator()
			.evaluate(new DocumentsAnswers("L", null, null, DocumentScan.of(SCAN), null)))
			.isEqualTo(RuleResult.satisfied());
	}

	@ParameterizedTest
	@EnumSource
	void whenVisaIsNotShownShouldObjectUnlessThereIsNone(VisaKind kind) {
		assertThat(new VisaScanRequired.Validator().evaluate(documents(kind.name(), SCAN)))
			.isEqualTo(RuleResult.violatedIf(kind != VisaKind.NONE));
		assertThat(new VisaScanRequired.Validator().evaluate(DocumentsAnswers.BLANK)).isEqualTo(Violated.plain());
	}

	@Test
	void whenThereIsNoVisaShouldNotApplyToItsDate() {
		DocumentsAnswers over = new DocumentsAnswers("NONE", TODAY.minusDays(1), null, null, null);
		DocumentsAnswers soon = new DocumentsAnswers("NONE", TODAY, null, null, null);
		assertThat(new VisaExpired.Validator(CLOCK).evaluate(over)).isEqualTo(RuleResult.notApplicable());
		assertThat(new VisaExpiresSoon.Validator(CLOCK).evaluate(soon)).isEqualTo(RuleResult.notApplicable());
	}

	@Test
	void whenStepIsNotThereShouldBeSatisfied() {
		assertThat(new VisaExpired.Validator(CLOCK).evaluate(null)).isEqualTo(RuleResult.satisfied());
		assertThat(new VisaExpiresSoon.Validator(CLOCK).evaluate(null)).isEqualTo(RuleResult.satisfied());
		assertThat(new VisaScanRequired.Validator().evaluate(null)).isEqualTo(RuleResult.satisfied());
		assertThat(new EntryProofRequired.Validator().evaluate(null)).isEqualTo(RuleResult.satisfied());
		assertThat(new EntryProofMissing.Validator().evaluate(null)).isEqualTo(RuleResult.satisfied());
	}

	private static DocumentsAnswers documents(@Nullable String visaKind, @Nullable ScanReport entryProof) {
		return new DocumentsAnswers(visaKind, null, null, null, DocumentScan.of(entryProof));
	}

	private static DocumentsAnswers dates(@Nullable Integer visa, @Nullable Integer permit) {
		return new DocumentsAnswers(null, (visa != null) ? TODAY.plusDays(visa) : null,
				(permit != null) ? TODAY.plusDays(permit) : null, null, null);
	}

}
