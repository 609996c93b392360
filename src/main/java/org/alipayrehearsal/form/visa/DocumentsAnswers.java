package org.alipayrehearsal.form.visa;

import java.time.LocalDate;
import java.util.Optional;

import org.alipayrehearsal.constraint.ScansRequested;
import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.form.scan.ScanBlackAndWhite;
import org.alipayrehearsal.form.scan.ScanBlurred;
import org.alipayrehearsal.form.scan.ScanCoarse;
import org.alipayrehearsal.form.scan.ScanDark;
import org.alipayrehearsal.form.scan.ScanDim;
import org.alipayrehearsal.form.scan.ScanEdited;
import org.alipayrehearsal.form.scan.ScanFormat;
import org.alipayrehearsal.form.scan.ScanGlare;
import org.alipayrehearsal.form.scan.ScanIdentityCard;
import org.alipayrehearsal.form.scan.ScanLowContrast;
import org.alipayrehearsal.form.scan.ScanLowResolution;
import org.alipayrehearsal.form.scan.ScanMrzCovered;
import org.alipayrehearsal.form.scan.ScanMrzInconsistent;
import org.alipayrehearsal.form.scan.ScanMrzNotFound;
import org.alipayrehearsal.form.scan.ScanMrzPassportExpired;
import org.alipayrehearsal.form.scan.ScanOver2Mb;
import org.alipayrehearsal.form.scan.ScanPale;
import org.alipayrehearsal.form.scan.ScanPassportPage;
import org.alipayrehearsal.form.scan.ScanScreenshot;
import org.alipayrehearsal.form.scan.ScanSideways;
import org.alipayrehearsal.form.scan.ScanSoft;
import org.alipayrehearsal.form.scan.ScanTooLarge;
import org.alipayrehearsal.form.scan.ScanTooManyPixels;
import org.alipayrehearsal.form.scan.ScanType;
import org.alipayrehearsal.form.scan.ScanUnreadable;
import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;

/**
 * Step 3.2: visa and residence permit.
 *
 * @param visaKind the code of the visa's kind, or {@code RESIDENCE_PERMIT},
 * {@code OTHER}, {@code NONE}
 * @param visaExpiresOn the last day the visa allows; optional
 * @param permitExpiresOn the residence permit's last day; optional
 * @param visaScan the report on the scan of the latest Chinese visa
 * @param entryProof the report on the scan of the residence permit or entry stamp
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
		@ScanType @ScanTooLarge @ScanTooManyPixels @ScanUnreadable @ScanFormat @ScanOver2Mb @ScanLowResolution @ScanCoarse @ScanBlackAndWhite @ScanPale @ScanBlurred @ScanSoft @ScanDark @ScanDim @ScanGlare @ScanLowContrast @ScanEdited @ScanScreenshot @ScanSideways @ScanPassportPage @ScanIdentityCard @ScanMrzNotFound @ScanMrzCovered @ScanMrzInconsistent @ScanMrzPassportExpired @Nullable ScanReport visaScan,
		@ScanType @ScanTooLarge @ScanTooManyPixels @ScanUnreadable @ScanFormat @ScanOver2Mb @ScanLowResolution @ScanCoarse @ScanBlackAndWhite @ScanPale @ScanBlurred @ScanSoft @ScanDark @ScanDim @ScanGlare @ScanLowContrast @ScanEdited @ScanScreenshot @ScanSideways @ScanIdentityCard @ScanMrzCovered @ScanMrzInconsistent @ScanMrzPassportExpired @Nullable ScanReport entryProof) {

	/**
	 * {@return the kind of visa; empty if the code is missing or unknown}
	 */
	public Optional<VisaKind> knownVisaKind() {
		return VisaKind.find(TypedText.of(this.visaKind));
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
