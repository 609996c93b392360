package org.alipayrehearsal.constraint.visa;

import org.alipayrehearsal.constraint.RuleValidator;
import org.alipayrehearsal.rule.Judgement;
import org.jspecify.annotations.Nullable;

class EntryProofRequiredValidator extends RuleValidator<EntryProofRequired, EntryProof> {

	@Override
	protected Judgement judge(@Nullable EntryProof documents) {
		return Judgement.objectIf(documents != null && documents.entryProof() == null
				&& documents.knownVisaKind().filter(VisaKind::leadsToResidencePermit).isPresent());
	}

}
