package org.alipayrehearsal.constraint.scan;

import org.alipayrehearsal.rule.Judgement;
import org.alipayrehearsal.rule.Objection;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.metadata.Editor;
import org.jspecify.annotations.Nullable;

class ScanEditedValidator extends PictureValidator<ScanEdited> {

	@Override
	Judgement judge(ScanReport scan, PictureFacts facts) {
		return judge(facts.provenance().editor());
	}

	static Judgement judge(@Nullable Editor editor) {
		return (editor != null) ? Objection.plain().withArguments(editor.label()) : Judgement.satisfied();
	}

}
