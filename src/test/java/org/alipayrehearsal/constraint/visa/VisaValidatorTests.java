package org.alipayrehearsal.constraint.visa;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;
import org.alipayrehearsal.rule.Undecided;
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
		assertThat(new VisaExpiredValidator(CLOCK).judge(new Dates(visa, permit)))
			.isEqualTo(Judgement.objectIf(objects));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "-, -, -", "-1, -, -", "0, -, visa", "30, -, visa", "31, -, -", "5, 31, -",
			"5, 30, permit", "-1, 0, permit", "-, 0, permit", "-, 31, -", "5, -1, -", "100, 5, permit" })
	void whenStayEndsSoonShouldReportTheDayThatCounts(@Nullable Integer visa, @Nullable Integer permit,
			@Nullable String reported) {
		Judgement expected = Judgement.satisfied();
		if ("visa".equals(reported)) {
			expected = Objection.plain();
		}
		else if ("permit".equals(reported)) {
			expected = Objection.plain().withVariant("permit").at("permitExpiresOn");
		}
		assertThat(new VisaExpiresSoonValidator(CLOCK).judge(new Dates(visa, permit))).isEqualTo(expected);
	}

	@Test
	void whenPermitIsOverShouldObject() {
		PermitExpiredValidator validator = new PermitExpiredValidator(CLOCK);
		assertThat(validator.judge(TODAY.minusDays(1))).isEqualTo(Objection.plain());
		assertThat(validator.judge(TODAY)).isEqualTo(Judgement.satisfied());
		assertThat(validator.judge(null)).isEqualTo(Judgement.satisfied());
	}

	@ParameterizedTest
	@EnumSource
	void whenKindIsKnownShouldObjectToNoneAndAdviseOnTourism(VisaKind kind) {
		assertThat(new VisaKindRequiredValidator().judge(kind.name())).isEqualTo(Judgement.satisfied());
		assertThat(new VisaRequiredValidator().judgeText(kind.name()))
			.isEqualTo(Judgement.objectIf(kind == VisaKind.NONE));
		assertThat(new VisaTouristValidator().judgeText(kind.name())).isEqualTo(Judgement.objectIf(kind == VisaKind.L));
	}

	@Test
	void whenKindIsNotKnownShouldObjectOnceAndNotCountAsPassed() {
		assertThat(new VisaKindRequiredValidator().judge("X3")).isEqualTo(Objection.plain().withVariant("unknown"));
		assertThat(new VisaRequiredValidator().judgeText("X3")).isEqualTo(new Undecided("unreadable"));
		assertThat(new VisaTouristValidator().judgeText("X3")).isEqualTo(new Undecided("unreadable"));
	}

	@Test
	void whenKindIsBlankShouldObject() {
		assertThat(new VisaKindRequiredValidator().judge(null)).isEqualTo(Objection.plain());
		assertThat(new VisaKindRequiredValidator().judge(" \u3000")).isEqualTo(Objection.plain());
		assertThat(new VisaKindRequiredValidator().judge(" Z ")).isEqualTo(Judgement.satisfied());
	}

	@ParameterizedTest
	@EnumSource
	void whenSecondScanIsMissingShouldDependOnTheKind(VisaKind kind) {
		EntryProof documents = new Documents(" " + kind + " ", null);
		assertThat(new EntryProofRequiredValidator().judge(documents))
			.isEqualTo(Judgement.objectIf(kind.leadsToResidencePermit()));
		assertThat(new EntryProofMissingValidator().judge(documents))
			.isEqualTo(Judgement.objectIf(!kind.leadsToResidencePermit() && kind != VisaKind.NONE));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "-", "X3" })
	void whenKindIsNotKnownShouldMissTheEntryStamp(@Nullable String kind) {
		assertThat(new EntryProofRequiredValidator().judge(new Documents(kind, null))).isEqualTo(Judgement.satisfied());
		assertThat(new EntryProofMissingValidator().judge(new Documents(kind, null))).isEqualTo(Objection.plain());
	}

	@Test
	void whenScansAreThereShouldBeSatisfied() {
		assertThat(new EntryProofRequiredValidator().judge(new Documents("Z", SCAN))).isEqualTo(Judgement.satisfied());
		assertThat(new EntryProofMissingValidator().judge(new Documents("L", SCAN))).isEqualTo(Judgement.satisfied());
		assertThat(new VisaScanRequiredValidator().judge(SCAN)).isEqualTo(Judgement.satisfied());
		assertThat(new VisaScanRequiredValidator().judge(null)).isEqualTo(Objection.plain());
	}

	@Test
	void whenStepIsNotThereShouldBeSatisfied() {
		assertThat(new VisaExpiredValidator(CLOCK).judge(null)).isEqualTo(Judgement.satisfied());
		assertThat(new VisaExpiresSoonValidator(CLOCK).judge(null)).isEqualTo(Judgement.satisfied());
		assertThat(new EntryProofRequiredValidator().judge(null)).isEqualTo(Judgement.satisfied());
		assertThat(new EntryProofMissingValidator().judge(null)).isEqualTo(Judgement.satisfied());
	}

	private record Documents(@Nullable String visaKind, @Nullable ScanReport entryProof) implements EntryProof {

	}

	private record Dates(@Nullable Integer visa, @Nullable Integer permit) implements StayDates {

		@Override
		public @Nullable LocalDate visaExpiresOn() {
			return (this.visa != null) ? TODAY.plusDays(this.visa) : null;
		}

		@Override
		public @Nullable LocalDate permitExpiresOn() {
			return (this.permit != null) ? TODAY.plusDays(this.permit) : null;
		}

	}

}
