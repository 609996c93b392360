package org.alipayrehearsal.constraint.visa;

import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.rule.Judgement;
import org.jspecify.annotations.Nullable;

class EntryProofMissingValidator extends RuleValidator<EntryProofMissing, EntryProof> {

	@Override
	protected Judgement judge(@Nullable EntryProof documents) {
		return Judgement.objectIf(documents != null && documents.entryProof() == null
				&& documents.knownVisaKind().filter(EntryProofMissingValidator::isOfAnotherRule).isEmpty());
	}

	private static boolean isOfAnotherRule(VisaKind kind) {
		// Without a visa, a stamp does not help: visa-required says so.
		return kind == VisaKind.NONE || kind.leadsToResidencePermit();
	}

}
