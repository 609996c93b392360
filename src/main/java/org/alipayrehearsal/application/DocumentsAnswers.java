package org.alipayrehearsal.application;

import java.time.LocalDate;

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
public record DocumentsAnswers(@Nullable String visaKind, @Nullable LocalDate visaExpiresOn,
		@Nullable LocalDate permitExpiresOn, @Nullable ScanReport visaScan, @Nullable ScanReport entryProof) {

	static final DocumentsAnswers BLANK = new DocumentsAnswers(null, null, null, null, null);

	@Override
	public String toString() {
		return "DocumentsAnswers[]";
	}

}
