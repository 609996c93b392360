package org.alipayrehearsal.application;

import java.time.LocalDate;

import org.alipayrehearsal.constraint.ScansAsked;
import org.alipayrehearsal.constraint.scan.ScanBlackAndWhite;
import org.alipayrehearsal.constraint.scan.ScanBlurred;
import org.alipayrehearsal.constraint.scan.ScanCoarse;
import org.alipayrehearsal.constraint.scan.ScanDark;
import org.alipayrehearsal.constraint.scan.ScanDim;
import org.alipayrehearsal.constraint.scan.ScanEdited;
import org.alipayrehearsal.constraint.scan.ScanFormat;
import org.alipayrehearsal.constraint.scan.ScanGlare;
import org.alipayrehearsal.constraint.scan.ScanIdentityCard;
import org.alipayrehearsal.constraint.scan.ScanLowContrast;
import org.alipayrehearsal.constraint.scan.ScanLowResolution;
import org.alipayrehearsal.constraint.scan.ScanMrzInconsistent;
import org.alipayrehearsal.constraint.scan.ScanMrzNotFound;
import org.alipayrehearsal.constraint.scan.ScanMrzPassportExpired;
import org.alipayrehearsal.constraint.scan.ScanMrzVisaExpired;
import org.alipayrehearsal.constraint.scan.ScanOver2Mb;
import org.alipayrehearsal.constraint.scan.ScanPale;
import org.alipayrehearsal.constraint.scan.ScanPassportPage;
import org.alipayrehearsal.constraint.scan.ScanSameFile;
import org.alipayrehearsal.constraint.scan.ScanSamePicture;
import org.alipayrehearsal.constraint.scan.ScanScreenshot;
import org.alipayrehearsal.constraint.scan.ScanSideways;
import org.alipayrehearsal.constraint.scan.ScanSlots;
import org.alipayrehearsal.constraint.scan.ScanSoft;
import org.alipayrehearsal.constraint.scan.ScannedStay;
import org.alipayrehearsal.constraint.scan.ScanTooLarge;
import org.alipayrehearsal.constraint.scan.ScanTooManyPixels;
import org.alipayrehearsal.constraint.scan.ScanType;
import org.alipayrehearsal.constraint.scan.ScanUnreadable;
import org.alipayrehearsal.constraint.visa.EntryProof;
import org.alipayrehearsal.constraint.visa.EntryProofMissing;
import org.alipayrehearsal.constraint.visa.EntryProofRequired;
import org.alipayrehearsal.constraint.visa.PermitExpired;
import org.alipayrehearsal.constraint.visa.StayDates;
import org.alipayrehearsal.constraint.visa.VisaExpired;
import org.alipayrehearsal.constraint.visa.VisaExpiresSoon;
import org.alipayrehearsal.constraint.visa.VisaKindRequired;
import org.alipayrehearsal.constraint.visa.VisaRequired;
import org.alipayrehearsal.constraint.visa.VisaScanRequired;
import org.alipayrehearsal.constraint.visa.VisaTourist;
import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;

/**
 * Step 3.2: visa and residence permit.
 *
 * @param visaKind the code of the visa's kind, or {@code RESIDENCE_PERMIT},
 * {@code OTHER}, {@code NONE}
 * @param visaExpiresOn the last day the visa allows; optional
 * @param permitExpiresOn the residence permit's last day; optional
 * @param visaScan what was measured on the scan of the latest Chinese visa
 * @param entryProof what was measured on the scan of the residence permit or entry stamp
 */
@VisaExpired
@VisaExpiresSoon
@EntryProofRequired(groups = ScansAsked.class)
@EntryProofMissing(groups = ScansAsked.class)
@ScanSameFile
@ScanSamePicture
@ScanMrzVisaExpired
public record DocumentsAnswers(@VisaKindRequired @VisaRequired @VisaTourist @Nullable String visaKind,
		@Nullable LocalDate visaExpiresOn, @PermitExpired @Nullable LocalDate permitExpiresOn,
		@VisaScanRequired(
				groups = ScansAsked.class) @ScanType @ScanTooLarge @ScanTooManyPixels @ScanUnreadable @ScanFormat @ScanOver2Mb @ScanLowResolution @ScanCoarse @ScanBlackAndWhite @ScanPale @ScanBlurred @ScanSoft @ScanDark @ScanDim @ScanGlare @ScanLowContrast @ScanEdited @ScanScreenshot @ScanSideways @ScanPassportPage @ScanIdentityCard @ScanMrzNotFound @ScanMrzInconsistent @ScanMrzPassportExpired @Nullable ScanReport visaScan,
		@ScanType @ScanTooLarge @ScanTooManyPixels @ScanUnreadable @ScanFormat @ScanOver2Mb @ScanLowResolution @ScanCoarse @ScanBlackAndWhite @ScanPale @ScanBlurred @ScanSoft @ScanDark @ScanDim @ScanGlare @ScanLowContrast @ScanEdited @ScanScreenshot @ScanSideways @ScanIdentityCard @ScanMrzInconsistent @ScanMrzPassportExpired @Nullable ScanReport entryProof)
		implements
			StayDates,
			EntryProof,
			ScannedStay {

	static final DocumentsAnswers BLANK = new DocumentsAnswers(null, null, null, null, null);

	@Override
	public String toString() {
		return "DocumentsAnswers[]";
	}

}
