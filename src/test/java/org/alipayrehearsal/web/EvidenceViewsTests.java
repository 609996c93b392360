package org.alipayrehearsal.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.RuleSource;
import org.alipayrehearsal.rule.Evidence.Letter;
import org.alipayrehearsal.rule.Evidence;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.scan.mrz.MrzReading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EvidenceViewsTests {

	private static final String PATH = "documents.visaScan";

	private static final Evidence LINES = new Evidence.MrzLines(null, Set.of(), Set.of(), List.of());

	@Test
	void whenEvidenceIsARegionShouldOutlineIt() {
		EvidenceView view = of(new Evidence.PictureRegion(0.1, 0.1, 0.3, 0.3, "glare"), null);
		assertThat(view.outline()).isEqualTo(new OutlineView(100, 67, 10, 7, 20, 13, "glare", "top-left"));
		assertThat(view.lines()).isEmpty();
	}

	@Test
	void whenEvidenceIsInTheLinesShouldMarkItsCells() {
		List<Letter> letters = List.of(new Letter("N", "N"));
		EvidenceView view = of(new Evidence.MrzLines("name", Set.of(5, 43), Set.of(0, 9), letters),
				MeasuredScans.specimen());
		assertThat(view.lines()).extracting(EvidenceView.LineView::text)
			.containsExactlyElementsOf(MeasuredScans.SPECIMEN);
		assertThat(view.marked()).isEqualTo("name");
		assertThat(marked(view, 0)).isEqualTo("E<");
		assertThat(marked(view, 1)).isEqualTo("L6");
		assertThat(view.pairs()).isEqualTo(letters);
		assertThat(view.outline()).extracting("kind").isEqualTo("lines");
	}

	@Test
	void whenPictureWasReadClearlyShouldShowItsLines() {
		EvidenceView read = EvidenceViews.read(MeasuredScans.of(null, MeasuredScans.specimen()));
		assertThat(Objects.requireNonNull(read).lines()).hasSize(2);
		assertThat(EvidenceViews.read(MeasuredScans.of(null, null))).isNull();
	}

	@Test
	void whenThereIsNoEvidenceOrNoPictureShouldShowNothing() {
		FormAnswers answers = FormAnswers.NONE.withScan(PATH, MeasuredScans.of(null, null));
		assertThat(EvidenceViews.of(finding(null), answers)).isNull();
		assertThat(EvidenceViews.of(finding(LINES), answers)).isNull();
		assertThat(EvidenceViews.of(finding(LINES), FormAnswers.NONE)).isNull();
	}

	private static EvidenceView of(Evidence evidence, @Nullable MrzReading mrz) {
		FormAnswers answers = FormAnswers.NONE.withScan(PATH, MeasuredScans.of(null, mrz));
		return Objects.requireNonNull(EvidenceViews.of(finding(evidence), answers));
	}

	private static Finding finding(@Nullable Evidence evidence) {
		RuleSource source = new RuleSource(Source.Kind.OURS, "3.2", "", "");
		return new Finding("some-rule", Severity.WARNING, PATH, source, null, List.of(), null, evidence);
	}

	private static String marked(EvidenceView evidence, int line) {
		return evidence.lines()
			.get(line)
			.cells()
			.stream()
			.filter(EvidenceView.CellView::marked)
			.map(EvidenceView.CellView::letter)
			.collect(Collectors.joining());
	}

	@Test
	void whenLettersDifferShouldTellEachByItsNumberInThePicture() {
		List<Letter> pairs = List.of(new Letter("K", "K"), new Letter("A", "E"), new Letter("H", ""),
				new Letter("", "L"), new Letter("Y", "Y"));
		assertThat(Difference.among(pairs)).containsExactly(new Difference(2, "E", "A"), new Difference(3, "", "H"),
				new Difference(3, "L", ""));
		assertThat(Difference.among(pairs)).extracting(Difference::kind)
			.containsExactly("both", "typed-only", "read-only");
		EvidenceView evidence = new EvidenceView(null, List.of(), "name", pairs);
		assertThat(Map.of("read", evidence.readText(), "typed", evidence.typedText()))
			.isEqualTo(Map.of("read", "KELY", "typed", "KAHY"));
	}

	@Test
	void whenManyLettersDifferShouldTellTheFirst() {
		assertThat(Difference.among(List.of(new Letter("A", "B"), new Letter("A", "B"), new Letter("A", "B"),
				new Letter("A", "B"), new Letter("A", "B"), new Letter("A", "B"), new Letter("A", "B"))))
			.hasSize(6);
	}

}
