package org.alipayrehearsal.constraint.visa;

import java.util.Optional;

import org.alipayrehearsal.constraint.TypedText;
import org.alipayrehearsal.scan.ScanReport;
import org.jspecify.annotations.Nullable;

/**
 * The second scan, and the kind of visa that tells what has to be on it.
 */
public interface EntryProof {

	/**
	 * The code of the visa's kind.
	 * @return the code as typed, or null where it was not given
	 */
	@Nullable String visaKind();

	/**
	 * What was measured on the scan of the residence permit or entry stamp.
	 * @return the measurements, or null where there is no scan
	 */
	@Nullable ScanReport entryProof();

	/**
	 * The kind of visa.
	 * @return the kind, where one was given that is known
	 */
	default Optional<VisaKind> knownVisaKind() {
		return VisaKind.find(TypedText.of(visaKind()));
	}

}
