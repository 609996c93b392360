package org.alipayrehearsal.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.RuleSource;
import org.alipayrehearsal.form.scan.MrzNameComparison.Letter;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.scan.ScanReport;
import org.alipayrehearsal.scan.mrz.MrzReading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EvidenceViewsTests {

	private static final String PATH = "documents.visaScan";

	@Test
	void whenGlareIsFoundShouldOutlineItsPlace() {
		EvidenceView evidence = of("scan-glare", MeasuredScans.of(MeasuredScans.GLARE, null));
		assertThat(evidence.outline()).isEqualTo(new OutlineView(100, 67, 10, 7, 20, 13, "glare", "top-left"));
		assertThat(evidence.lines()).isEmpty();
	}

	@Test
	void whenNoLinesAreFoundShouldOutlineWhereTheyBelong() {
		EvidenceView evidence = of("scan-mrz-not-found", MeasuredScans.of(null, null));
		assertThat(evidence.outline()).extracting("kind", "place").containsExactly("foot", "bottom");
	}

	@ParameterizedTest
	@CsvSource({ "scan-mrz-number-mismatch, number, L898902C36", "scan-mrz-passport-expired, expiry, 1204159",
			"scan-mrz-visa-expired, expiry, 1204159" })
	void whenAFieldOfTheLinesIsMeantShouldMarkIt(String rule, String marked, String cells) {
		EvidenceView evidence = of(rule, MeasuredScans.of(null, MeasuredScans.specimen()));
		assertThat(evidence.lines()).extracting(EvidenceView.LineView::text)
			.containsExactlyElementsOf(MeasuredScans.SPECIMEN);
		assertThat(evidence.marked()).isEqualTo(marked);
		assertThat(marked(evidence, 0)).isEmpty();
		assertThat(marked(evidence, 1)).isEqualTo(cells);
		assertThat(evidence.outline()).extracting("kind").isEqualTo("lines");
	}

	@ParameterizedTest
	@CsvSource({ "false, true, L898902C36", "false, false, L898902C36", "true, false, 0", "true, true, ''" })
	void whenCheckDigitsDoNotAddUpShouldMarkTheirFields(boolean number, boolean composite, String cells) {
		MrzReading reading = MeasuredScans.reading(number, composite);
		EvidenceView evidence = of("scan-mrz-inconsistent", MeasuredScans.of(null, reading));
		assertThat(marked(evidence, 1)).isEqualTo(cells);
	}

	@Test
	void whenTheNameDiffersShouldMarkTheLettersOfBoth() {
		ScanReport scan = MeasuredScans.of(null, MeasuredScans.specimen());
		FormAnswers answers = FormAnswers.NONE.withScan(PATH, scan)
			.withTyped(Map.of("name.realName", "Anna Marja Erikson"));
		for (String path : List.of(PATH, "name.realName")) {
			EvidenceView evidence = Objects
				.requireNonNull(EvidenceViews.of(finding("scan-mrz-name-mismatch", path), answers));
			assertThat(evidence.marked()).isEqualTo("name");
			assertThat(marked(evidence, 0)).isEqualTo("SI");
			assertThat(evidence.readText()).isEqualTo("ERIKSSON<<ANNA<MARIA");
			assertThat(evidence.typedText()).isEqualTo("ERIKSON<<ANNA<MARJA");
			assertThat(evidence.differences()).extracting(Difference::kind).containsExactly("read-only", "both");
		}
	}

	@Test
	void whenPictureWasReadClearlyShouldShowItsLines() {
		EvidenceView read = EvidenceViews.read(MeasuredScans.of(null, MeasuredScans.specimen()));
		assertThat(Objects.requireNonNull(read).lines()).hasSize(2);
		assertThat(EvidenceViews.read(MeasuredScans.of(null, null))).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "scan-passport-page", "scan-identity-card" })
	void whenTheKindOfDocumentIsMeantShouldShowLinesWithoutMarks(String rule) {
		EvidenceView evidence = of(rule, MeasuredScans.of(null, MeasuredScans.specimen()));
		assertThat(evidence.marked()).isNull();
		assertThat(marked(evidence, 0) + marked(evidence, 1)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "scan-glare", "scan-sideways", "scan-mrz-inconsistent", "scan-mrz-number-mismatch",
			"scan-passport-page", "scan-type" })
	void whenNothingWasMeasuredShouldShowNothing(String rule) {
		FormAnswers answers = FormAnswers.NONE.withScan(PATH, MeasuredScans.of(null, null));
		assertThat(EvidenceViews.of(finding(rule, PATH), answers)).isNull();
		assertThat(EvidenceViews.of(finding(rule, PATH), FormAnswers.NONE)).isNull();
		assertThat(EvidenceViews.of(finding(rule, "documents.entryProof"), answers)).isNull();
		assertThat(EvidenceViews.of(finding(rule, "name.realName"), answers)).isNull();
	}

	private static EvidenceView of(String rule, ScanReport scan) {
		FormAnswers answers = FormAnswers.NONE.withScan(PATH, scan);
		return Objects.requireNonNull(EvidenceViews.of(finding(rule, PATH), answers));
	}

	private static Finding finding(String rule, String path) {
		RuleSource source = new RuleSource(Source.Kind.OURS, "3.2", "", "");
		@Nullable String variant = null;
		return new Finding(rule, Severity.WARNING, path, source, variant, List.of(), null);
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
