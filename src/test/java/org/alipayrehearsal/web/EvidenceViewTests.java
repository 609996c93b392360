package org.alipayrehearsal.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.RuleDescription;
import org.alipayrehearsal.check.RuleSource;
import org.alipayrehearsal.rule.Evidence.Letter;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Evidence;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.rule.Violated;
import org.alipayrehearsal.scan.mrz.MrzReading;
import org.jspecify.annotations.Nullable;
import org.alipayrehearsal.scan.pixel.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EvidenceViewTests {

	private static final String PATH = "documents.visaScan";

	private static final Evidence LINES = new Evidence.MrzLines(null, Set.of(), Set.of(), List.of());

	@Test
	void whenEvidenceIsARegionShouldOutlineIt() {
		EvidenceView view = of(new Evidence.PictureRegion(0.1, 0.1, 0.3, 0.3, "glare"), null);
		assertThat(view.outline()).isEqualTo(new EvidenceView.Outline(100, 67, 10, 7, 20, 13, "glare", "top-left"));
		assertThat(view.lines()).isEmpty();
	}

	@Test
	void whenEvidenceIsInTheLinesShouldMarkItsCells() {
		List<Letter> letters = List.of(new Letter("N", "N"));
		EvidenceView view = of(new Evidence.MrzLines("name", Set.of(5, 43), Set.of(0, 9), letters),
				MeasuredScans.specimen());
		assertThat(view.lines()).extracting(EvidenceView.Line::text).containsExactlyElementsOf(MeasuredScans.SPECIMEN);
		assertThat(view.marked()).isEqualTo("name");
		assertThat(marked(view, 0)).isEqualTo("E<");
		assertThat(marked(view, 1)).isEqualTo("L6");
		assertThat(view.pairs()).isEqualTo(letters);
		assertThat(view.outline()).extracting("kind").isEqualTo("lines");
	}

	@Test
	void whenNoCellOfTheLinesIsMarkedShouldNotNameMarks() {
		EvidenceView view = of(new Evidence.MrzLines("name", Set.of(), Set.of(), List.of()), MeasuredScans.specimen());
		assertThat(view.marked()).isNull();
	}

	@Test
	void whenPictureWasReadClearlyShouldShowItsLines() {
		EvidenceView read = EvidenceView.ofLines(MeasuredScans.of(null, MeasuredScans.specimen()));
		assertThat(Objects.requireNonNull(read).lines()).hasSize(2);
		assertThat(EvidenceView.ofLines(MeasuredScans.of(null, null))).isNull();
	}

	@Test
	void whenThereIsNoEvidenceOrNoPictureShouldShowNothing() {
		FormAnswers answers = FormAnswers.NONE.withScan(PATH, MeasuredScans.of(null, null));
		assertThat(EvidenceView.of(finding(null), answers)).isNull();
		assertThat(EvidenceView.of(finding(LINES), answers)).isNull();
		assertThat(EvidenceView.of(finding(LINES), FormAnswers.NONE)).isNull();
	}

	private static EvidenceView of(Evidence evidence, @Nullable MrzReading mrz) {
		FormAnswers answers = FormAnswers.NONE.withScan(PATH, MeasuredScans.of(null, mrz));
		return Objects.requireNonNull(EvidenceView.of(finding(evidence), answers));
	}

	private static Finding finding(@Nullable Evidence evidence) {
		RuleSource source = new RuleSource(Source.Kind.OURS, "3.2", "", "");
		return new Finding(new RuleDescription("some-rule", Severity.WARNING, Action.NONE, "", source, List.of()), PATH,
				Violated.plain().withEvidence(evidence), null);
	}

	private static String marked(EvidenceView evidence, int line) {
		return evidence.lines()
			.get(line)
			.cells()
			.stream()
			.filter(EvidenceView.MarkedLetter::marked)
			.map(EvidenceView.MarkedLetter::letter)
			.collect(Collectors.joining());
	}

	@Test
	void whenLettersDifferShouldTellEachByItsNumberInThePicture() {
		List<Letter> pairs = List.of(new Letter("K", "K"), new Letter("A", "E"), new Letter("H", ""),
				new Letter("", "L"), new Letter("Y", "Y"));
		assertThat(EvidenceView.Difference.among(pairs)).containsExactly(
				new EvidenceView.Difference(2, "E", "A", false), new EvidenceView.Difference(3, "", "H", false),
				new EvidenceView.Difference(3, "L", "", false));
		assertThat(EvidenceView.Difference.among(pairs)).extracting(EvidenceView.Difference::kind)
			.containsExactly("both", "typed-only", "read-only");
		EvidenceView evidence = new EvidenceView(null, List.of(), "name", pairs);
		assertThat(Map.of("read", evidence.readText(), "typed", evidence.typedText()))
			.isEqualTo(Map.of("read", "KELY", "typed", "KAHY"));
	}

	@Test
	void whenLettersAreAlignedShouldGroupThemByWords() {
		List<Letter> pairs = List.of(new Letter("K", "K"), new Letter("<", "<"), new Letter("<", "<"),
				new Letter("A", "A"), new Letter("N", ""), new Letter("<", ""), new Letter("B", ""));
		EvidenceView evidence = new EvidenceView(null, List.of(), "name", pairs);
		assertThat(evidence.words()).containsExactly(pairs.subList(0, 3), pairs.subList(3, 6), pairs.subList(6, 7));
		assertThat(new EvidenceView(null, List.of(), "name", List.of()).words()).isEmpty();
		List<Letter> fillers = List.of(new Letter("<", "<"), new Letter("A", "A"));
		assertThat(new EvidenceView(null, List.of(), "name", fillers).words()).containsExactly(fillers.subList(0, 1),
				fillers.subList(1, 2));
	}

	@Test
	void whenAWordIsLackingShouldTellTheWord() {
		List<Letter> pairs = List.of(new Letter("A", "A"), new Letter("", "<"), new Letter("", "B"),
				new Letter("", "C"), new Letter("<", ""), new Letter("D", ""));
		assertThat(EvidenceView.Difference.among(pairs)).containsExactly(new EvidenceView.Difference(3, "BC", "", true),
				new EvidenceView.Difference(5, "", "D", true));
		assertThat(EvidenceView.Difference.among(pairs)).extracting(EvidenceView.Difference::kind)
			.containsExactly("read-word", "typed-word");
	}

	@Test
	void whenManyLettersDifferShouldTellTheFirst() {
		assertThat(
				EvidenceView.Difference.among(List.of(new Letter("A", "B"), new Letter("A", "B"), new Letter("A", "B"),
						new Letter("A", "B"), new Letter("A", "B"), new Letter("A", "B"), new Letter("A", "B"))))
			.hasSize(6);
	}

	@ParameterizedTest
	@CsvSource({ "0, 0, 0.2, 0.2, top-left", "0.4, 0, 0.6, 0.2, top", "0.8, 0, 1, 0.2, top-right",
			"0, 0.4, 0.2, 0.6, left", "0.4, 0.4, 0.6, 0.6, middle", "0.8, 0.4, 1, 0.6, right",
			"0, 0.8, 0.2, 1, bottom-left", "0.4, 0.8, 0.6, 1, bottom", "0.8, 0.8, 1, 1, bottom-right",
			"0.02, 0.8, 0.9, 1, bottom", "0, 0, 1, 1, middle", "0, 0, 0.6, 0.6, top-left", "-1, 2, -1, 2, bottom-left",
			"0.9, 0.02, 1, 0.98, right" })
	void whenPlaceIsToldShouldNameItsPart(double left, double top, double right, double bottom, String words) {
		assertThat(EvidenceView.Outline.of(100, 100, new Region(left, top, right, bottom), "glare").place())
			.isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource({ "3000, 2000, 100, 67", "2000, 3000, 67, 100", "12000, 1, 100, 1" })
	void whenOutlineIsDrawnShouldHaveThePicturesShape(int width, int height, int wide, int high) {
		EvidenceView.Outline outline = EvidenceView.Outline.of(width, height, new Region(0.99, 0.99, 1, 1), "glare");
		assertThat(outline.width()).isEqualTo(wide);
		assertThat(outline.height()).isEqualTo(high);
		assertThat(outline.x() + outline.spotWidth()).isEqualTo(wide);
		assertThat(outline.y() + outline.spotHeight()).isEqualTo(high);
		assertThat(Math.min(outline.x(), outline.y())).isNotNegative();
	}

}
