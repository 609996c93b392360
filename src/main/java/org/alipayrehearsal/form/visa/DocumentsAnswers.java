package org.alipayrehearsal.form.visa;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.validation.Valid;
import org.alipayrehearsal.constraint.ScansRequested;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.form.scan.DocumentScan;
import org.alipayrehearsal.form.scan.ScanMrzNotFound;
import org.alipayrehearsal.form.scan.ScanPassportPage;
import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;

/**
 * Step 3.2: visa and residence permit.
 *
 * @param visaKind the code of the visa's kind, or {@code RESIDENCE_PERMIT},
 * {@code OTHER}, {@code NONE}
 * @param visaExpiresOn the last day the visa allows; optional
 * @param permitExpiresOn the residence permit's last day; optional
 * @param visaScan the scan of the latest Chinese visa
 * @param entryProof the scan of the residence permit or entry stamp
 */
@VisaExpired
@VisaExpiresSoon
@VisaScanRequired(groups = ScansRequested.class)
@EntryProofRequired(groups = ScansRequested.class)
@EntryProofMissing(groups = ScansRequested.class)
@ScanSameFile
@ScanSamePicture
@ScanMrzVisaExpired
public record DocumentsAnswers(@VisaKindRequired @VisaRequired @VisaTourist @Nullable String visaKind,
		@Nullable LocalDate visaExpiresOn, @PermitExpired @Nullable LocalDate permitExpiresOn,
		@Valid @ScanPassportPage @ScanMrzNotFound @Nullable DocumentScan visaScan,
		@Valid @Nullable DocumentScan entryProof) {

	/**
	 * {@return the kind of visa; empty if the code is missing or unknown}
	 */
	public Optional<VisaKind> knownVisaKind() {
		return VisaKind.find(TypedText.of(this.visaKind));
	}

	/**
	 * {@return the report on the scan of the visa, or null}
	 */
	public @Nullable ScanReport visaReport() {
		return (this.visaScan != null) ? this.visaScan.report() : null;
	}

	/**
	 * {@return the report on the scan of the residence permit or entry stamp, or null}
	 */
	public @Nullable ScanReport entryReport() {
		return (this.entryProof != null) ? this.entryProof.report() : null;
	}

	/**
	 * {@return whether the person has no Chinese visa}
	 */
	boolean isWithoutVisa() {
		return VisaKind.NONE.name().equals(TypedText.of(this.visaKind));
	}

	/** The step without any answer. */
	public static final DocumentsAnswers BLANK = new DocumentsAnswers(null, null, null, null, null);

	@Override
	public String toString() {
		return "DocumentsAnswers[]";
	}

}
