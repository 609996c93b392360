package org.alipayrehearsal.web;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.form.FieldKind;
import org.alipayrehearsal.form.FormFields;
import org.alipayrehearsal.form.scan.CheckDigits;
import org.alipayrehearsal.form.scan.MrzNameComparison.Letter;
import org.alipayrehearsal.form.scan.MrzNames;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.PictureSize;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.mrz.MrzLine;
import org.alipayrehearsal.scan.mrz.MrzReading;
import org.alipayrehearsal.scan.pixel.Region;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a finding about a picture can be shown on.
 */
final class EvidenceViews {

	/** Where the lines are in a page that is whole. */
	private static final Region FOOT = new Region(0.03, 0.78, 0.97, 0.97);

	private static final BitSet NOTHING = new BitSet();

	private EvidenceViews() {
	}

	/**
	 * What a finding can be shown on.
	 * @param finding the finding
	 * @param answers the answers with the pictures' facts
	 * @return what to show; null where there is nothing
	 */
	static @Nullable EvidenceView of(Finding finding, FormAnswers answers) {
		ScanReport scan = scan(finding.path(), answers);
		PictureFacts facts = (scan != null) ? scan.facts() : null;
		PictureSize size = (scan != null) ? scan.size() : null;
		if (facts == null || size == null) {
			return null;
		}
		MrzReading mrz = facts.mrz();
		return switch (finding.rule()) {
			case "scan-glare" -> glare(facts, size);
			case "scan-mrz-not-found" -> place(size, FOOT, "foot");
			case "scan-sideways" -> (mrz != null) ? place(size, mrz.place(), "lines") : null;
			case "scan-passport-page", "scan-identity-card" -> lines(mrz, size, null);
			case "scan-mrz-inconsistent" -> lines(mrz, size, "check-digits", NOTHING, inconsistent(mrz));
			case "scan-mrz-name-mismatch" -> name(mrz, size, answers);
			case "scan-mrz-number-mismatch" -> lines(mrz, size, "number", NOTHING, MrzCells.number());
			case "scan-mrz-passport-expired", "scan-mrz-visa-expired" ->
				lines(mrz, size, "expiry", NOTHING, MrzCells.expiry());
			default -> null;
		};
	}

	/**
	 * What was read in a picture.
	 * @param scan the picture's facts
	 * @return the lines; null where none were read clearly
	 */
	static @Nullable EvidenceView read(ScanReport scan) {
		PictureFacts facts = scan.facts();
		PictureSize size = scan.size();
		MrzReading mrz = (facts != null) ? facts.mrz() : null;
		return (mrz != null && size != null && mrz.clear()) ? lines(mrz, size, null) : null;
	}

	/** The picture that a finding is at, or was judged with. */
	private static @Nullable ScanReport scan(String path, FormAnswers answers) {
		if (FormFields.kind(path) == FieldKind.SCAN) {
			return answers.scan(path);
		}
		return FormFields.paths(FieldKind.SCAN)
			.stream()
			.map(answers::scan)
			.filter((scan) -> scan != null && scan.facts() != null && scan.facts().mrz() != null)
			.findFirst()
			.orElse(null);
	}

	private static @Nullable EvidenceView glare(PictureFacts facts, PictureSize size) {
		var glare = facts.quality().glare();
		return (glare != null) ? place(size, glare.place(), "glare") : null;
	}

	private static EvidenceView place(PictureSize size, Region region, String kind) {
		return new EvidenceView(OutlineView.of(size.width(), size.height(), region, kind), List.of(), null, List.of());
	}

	private static @Nullable EvidenceView name(@Nullable MrzReading mrz, PictureSize size, FormAnswers answers) {
		if (mrz == null) {
			return null;
		}
		List<Letter> letters = MrzNames.compare(answers.text("name.realName"), mrz).letters();
		return lines(mrz, size, letters.isEmpty() ? null : "name", letters, MrzCells.differing(letters));
	}

	private static BitSet inconsistent(@Nullable MrzReading mrz) {
		return (mrz != null) ? CheckDigits.inconsistentCells(mrz) : NOTHING;
	}

	private static @Nullable EvidenceView lines(@Nullable MrzReading mrz, PictureSize size, @Nullable String marked,
			BitSet... cells) {
		return (mrz != null) ? lines(mrz, size, marked, List.of(), cells) : null;
	}

	private static EvidenceView lines(MrzReading mrz, PictureSize size, @Nullable String marked, List<Letter> letters,
			BitSet... cells) {
		List<EvidenceView.LineView> lines = new ArrayList<>();
		for (int i = 0; i < mrz.lines().size(); i++) {
			lines.add(line(mrz.lines().get(i), (i < cells.length) ? cells[i] : NOTHING));
		}
		return new EvidenceView(OutlineView.of(size.width(), size.height(), mrz.place(), "lines"), lines, marked,
				letters);
	}

	private static EvidenceView.LineView line(MrzLine line, BitSet marked) {
		List<EvidenceView.CellView> cells = new ArrayList<>();
		for (int i = 0; i < line.text().length(); i++) {
			cells.add(new EvidenceView.CellView(line.text().substring(i, i + 1), marked.get(i)));
		}
		return new EvidenceView.LineView(line.text(), cells);
	}

}
