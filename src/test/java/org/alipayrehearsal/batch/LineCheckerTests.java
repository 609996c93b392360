package org.alipayrehearsal.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;

import org.alipayrehearsal.batch.SheetHint.Kind;
import org.alipayrehearsal.batch.sheet.LineFault;
import org.alipayrehearsal.check.Finding;
import org.alipayrehearsal.check.RuleServiceFixture;
import org.alipayrehearsal.check.Verdict;
import org.alipayrehearsal.form.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LineCheckerTests {

	@ParameterizedTest
	@CsvSource({ "passport.number", "PASSPORT NUMBER", "passport-number", "护照号码", "Passport no.", "护照",
			"' Passport  Number '" })
	void whenColumnIsNamedAsPeopleDoShouldBeKnown(String name) {
		assertThat(BatchFixture.NAMES.find(name)).isEqualTo("passport.number");
	}

	@ParameterizedTest
	@CsvSource({ "''", "remark", "passport", "name", "documents.visaScan", "' '", "deposit.amount.x" })
	void whenNameIsLookedUpShouldBeAFieldOfATableOrNothing(String name) {
		String path = BatchFixture.NAMES.find(name);
		assertThat(path == null || BatchFixture.NAMES.paths().contains(path)).isTrue();
		assertThat(path).isNotEqualTo("documents.visaScan");
	}

	/** A workbook keeps a text once for all its lines; their results would repeat it. */
	@ParameterizedTest
	@CsvSource({ "1000, ", "1001, FIELD_TOO_LONG" })
	void whenReferenceIsLongShouldNotRepeatIt(int length, @Nullable LineFault fault) throws IOException {
		CheckedLine line = check("reference,name.realName\n" + "x".repeat(length) + ",Anna Keller\n");
		assertThat(line.fault()).isEqualTo(fault);
		assertThat(line.reference()).hasSize((fault == null) ? length : 0);
	}

	/** Thousands of cells of a header can refer to one text of 32,000 characters. */
	@ParameterizedTest
	@CsvSource({ "0, true", "200, false", "32000, false" })
	void whenNameOfAColumnIsLongShouldNotReadIt(int blanks, boolean known) {
		String name = Objects.requireNonNull(RuleServiceFixture.bean(MessageSource.class)
			.getMessage("batch.added." + ResultTexts.ADDED_COLUMNS.get(0), null, Locale.ENGLISH));
		assertThat(BatchFixture.NAMES.isAdded(name + " ".repeat(blanks))).isEqualTo(known);
		assertThat(BatchFixture.NAMES.find("name.realName" + " ".repeat(blanks)) != null).isEqualTo(known);
	}

	@Test
	void whenAnyColumnOfAStepIsThereShouldAskForTheStep() throws IOException {
		CheckedLine line = check("name.onVisa,card.bank,x\nAnna Keller,ICBC,1\n");
		assertThat(line.application().steps()).isEqualTo(EnumSet.of(Step.NAME, Step.CARD));
		assertThat(BatchFixture.report(line).findings()).extracting(Finding::rule)
			.contains("name-required", "card-required");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Surname,Given names                     | KELLER,ANNA MARIA       | KELLER ANNA MARIA
			First name,Middle name,Last name        | Anna,Maria,Keller       | Anna Maria Keller
			First name,Middle name,Last name        | Anna,,Keller            | Anna Keller
			Family name,Forename                    | van der Meer,Jan        | van der Meer Jan
			Name,Surname                            | Anna,Keller             | Anna Keller
			Surname,Name                            | Keller,Anna             | Keller Anna
			姓,名                                   | KELLER,ANNA             | KELLER ANNA
			姓氏,名字                               | KELLER,ANNA             | KELLER ANNA
			英文姓,英文名                           | KELLER,ANNA             | KELLER ANNA
			姓 Surname,名 Given names               | KELLER,ANNA             | KELLER ANNA
			姓(英文),名(英文)                       | KELLER,ANNA             | KELLER ANNA
			姓,名                                   | 欧阳,娜娜               | 欧阳娜娜
			名,姓                                   | 娜娜,欧阳               | 欧阳娜娜
			""")
	void whenNameIsInSeparateColumnsShouldJoinItAndSaySo(String header, String cells, String expected)
			throws IOException {
		CheckedLine line = check(header + ",Passport\n" + cells + ",C01X00T47\n");
		assertThat(line.application().typedName()).isEqualTo(expected);
		assertThat(line.hints()).extracting(SheetHint::kind).containsExactly(Kind.READ_NAME);
		assertThat(line.hints()).extracting(SheetHint::fix).containsExactly(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Surname,Given names                     | KELLER,                 | KELLER
			Full name,Surname,Given names           | Anna Keller,KELLER,ANNA | Anna Keller
			Surname,Name                            | Keller,Anna Keller      | Anna Keller
			姓名,姓,名                              | 欧阳娜娜,欧阳,娜娜      | 欧阳娜娜
			Name                                    | Anna Keller             | Anna Keller
			名字                                    | Anna Keller             | Anna Keller
			""")
	void whenNameIsWholeInOneColumnShouldTakeIt(String header, String cells, String expected) throws IOException {
		CheckedLine line = check(header + ",Passport\n" + cells + ",C01X00T47\n");
		assertThat(line.application().typedName()).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "Visa name", "Name at bank", "Bank name", "Client name", "姓名", "户名", "签证姓名", "公司名", "名单", "姓别" })
	void whenColumnIsOfAWholeNameShouldNotBeAPartOfIt(String name) {
		assertThat(BatchFixture.NAMES.find(name)).isNotIn(ColumnNames.SURNAME, ColumnNames.GIVEN_NAMES);
	}

	@Test
	void whenColumnsAreNotKnownShouldNameThemAndIgnoreThem() throws IOException {
		Columns columns = columns("passport.number,remark,,colour\n");
		assertThat(columns.ignored()).containsExactly("remark", "colour");
		assertThat(columns.fields()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "'a,b\n', NO_KNOWN_COLUMN", "'reference\n', NO_KNOWN_COLUMN", "'\"open\n', UNREADABLE_HEADER" })
	void whenHeaderDoesNotFitShouldRefuse(String header, RejectedFileException.Reason refusal) {
		assertThatExceptionOfType(RejectedFileException.class).isThrownBy(() -> columns(header))
			.extracting(RejectedFileException::reason)
			.isEqualTo(refusal);
	}

	@ParameterizedTest
	@CsvSource({ "ICBC, ICBC", "工商银行, ICBC", "no such bank, no such bank" })
	void whenBankIsNamedShouldTakeItForItsCode(String typed, String code) throws IOException {
		assertThat(check("card.bank\n" + typed + "\n").application().card()).isNotNull()
			.extracting((card) -> card.bank())
			.isEqualTo(code);
	}

	@ParameterizedTest
	@CsvSource({ "yes, true", "TRUE, true", "是, true", "1, true", "no, false", "否, false", "0, false" })
	void whenAnswerIsYesOrNoShouldReadIt(String typed, boolean answer) throws IOException {
		assertThat(check("card.openedOnMainland\n" + typed + "\n").application().card()).isNotNull()
			.extracting((card) -> card.openedOnMainland())
			.isEqualTo(answer);
	}

	@ParameterizedTest
	@CsvSource({ "card.openedOnMainland, perhaps, NOT_YES_OR_NO", "passport.expiresOn, 2026-02-30, NOT_A_DATE",
			"passport.expiresOn, 3/2/2026, AMBIGUOUS_DATE", "documents.visaKind, Q9, UNKNOWN_VISA_KIND" })
	void whenFieldCannotBeReadShouldSayWhatToTypeAndNotPass(String path, String typed, Kind kind) throws IOException {
		CheckedLine line = check(path + "\n" + typed + "\n");
		assertThat(line.hints()).extracting(SheetHint::kind).containsExactly(kind);
		assertThat(BatchFixture.report(line).verdict()).isIn(Verdict.NOT_READY, Verdict.INCOMPLETE);
		assertThat(BatchFixture.TEXTS.cells(line, Locale.ENGLISH, true).get(8)).isNotEmpty();
		assertThat(BatchFixture.TEXTS.cells(line, Locale.SIMPLIFIED_CHINESE, true).get(8)).isNotEmpty();
	}

	@Test
	void whenThereAreMoreCellsThanNamesShouldNotBeReadUnlessTheyAreBlank() throws IOException {
		assertThat(check("name.realName,passport.number\nKeller, Anna,C01X00T47\n").fault())
			.isEqualTo(LineFault.TOO_MANY_CELLS);
		assertThat(check("name.realName,passport.number\nAnna Keller,C01X00T47,, \n").fault()).isNull();
		assertThat(check("name.realName,passport.number\nAnna Keller\n").fault()).isNull();
	}

	@Test
	void whenLineIsWrittenAsTextShouldShowNothingTyped() throws IOException {
		CheckedLine line = check("reference,passport.number\nSECRET,SECRET\n");
		assertThat(line.toString()).doesNotContain("SECRET");
	}

	private static Columns columns(String header) throws IOException {
		return BatchFixture.open((header + "A\n").getBytes(StandardCharsets.UTF_8)).columns();
	}

	private static CheckedLine check(String text) throws IOException {
		return BatchFixture.check(text).get(0);
	}

}
