package org.alipayrehearsal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.rule.Evidence;
import org.alipayrehearsal.scan.PictureFacts;
import org.alipayrehearsal.scan.PictureSize;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.mrz.MrzLine;
import org.alipayrehearsal.scan.mrz.MrzReading;
import org.alipayrehearsal.scan.pixel.Region;
import org.jspecify.annotations.Nullable;

/**
 * Renders the evidence of findings about pictures.
 */
final class EvidenceViews {

	private static final Evidence.MrzLines UNMARKED = new Evidence.MrzLines(null, Set.of(), Set.of(), List.of());

	private EvidenceViews() {
	}

	/**
	 * Return what to show a finding on.
	 * @param finding the finding
	 * @param answers the answers with the pictures' facts
	 * @return what to show, or null
	 */
	static @Nullable EvidenceView of(Finding finding, FormAnswers answers) {
		Evidence evidence = finding.evidence();
		ScanReport scan = (evidence != null) ? answers.scan(finding.path()) : null;
		PictureFacts facts = (scan != null) ? scan.facts() : null;
		PictureSize size = (scan != null) ? scan.size() : null;
		if (facts == null || size == null) {
			return null;
		}
		if (evidence instanceof Evidence.PictureRegion region) {
			Region place = new Region(region.left(), region.top(), region.right(), region.bottom());
			return new EvidenceView(OutlineView.of(size.width(), size.height(), place, region.kind()), List.of(), null,
					List.of());
		}
		MrzReading mrz = facts.mrz();
		return (evidence instanceof Evidence.MrzLines lines && mrz != null) ? lines(mrz, size, lines) : null;
	}

	/**
	 * Return the lines that were read in a picture.
	 * @param scan the picture's facts
	 * @return the lines, or null if none were read clearly
	 */
	static @Nullable EvidenceView read(ScanReport scan) {
		PictureFacts facts = scan.facts();
		PictureSize size = scan.size();
		MrzReading mrz = (facts != null) ? facts.mrz() : null;
		return (mrz != null && size != null && mrz.clear()) ? lines(mrz, size, UNMARKED) : null;
	}

	private static EvidenceView lines(MrzReading mrz, PictureSize size, Evidence.MrzLines evidence) {
		List<EvidenceView.LineView> lines = new ArrayList<>();
		List<Set<Integer>> marked = List.of(evidence.upper(), evidence.lower());
		for (int i = 0; i < mrz.lines().size(); i++) {
			lines.add(line(mrz.lines().get(i), (i < marked.size()) ? marked.get(i) : Set.of()));
		}
		return new EvidenceView(OutlineView.of(size.width(), size.height(), mrz.place(), "lines"), lines,
				evidence.marked(), evidence.letters());
	}

	private static EvidenceView.LineView line(MrzLine line, Set<Integer> marked) {
		List<EvidenceView.CellView> cells = new ArrayList<>();
		for (int i = 0; i < line.text().length(); i++) {
			cells.add(new EvidenceView.CellView(line.text().substring(i, i + 1), marked.contains(i)));
		}
		return new EvidenceView.LineView(line.text(), cells);
	}

}
