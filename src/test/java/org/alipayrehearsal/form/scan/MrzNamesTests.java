package org.alipayrehearsal.form.scan;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.alipayrehearsal.form.scan.MrzNameComparison.Outcome;
import org.alipayrehearsal.scan.mrz.MrzReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MrzNamesTests {

	@ParameterizedTest
	@CsvSource({ "Anna Maria Eriksson, ERIKSSON<<ANNA<MARIA, Eriksson", "Anna Keller, KELLER<<ANNA, Keller",
			"Gabriel García Márquez, GARCIA<MARQUEZ<<GABRIEL, García Márquez",
			"Jan van der Meer, VAN<DER<MEER<<JAN, van der Meer",
			"Anna Maria Eriksson, MARIA<ERIKSSON<<ANNA, Maria Eriksson",
			"Lena Meyer-Hoff, MEYER<HOFF<<LENA, Meyer-Hoff", "Lena Meyer-Hoff, MEYERHOFF<<LENA, Meyer-Hoff",
			"Seán O’Neill, ONEILL<<SEAN, O’Neill", "Sean O'Neill, ONEILL<<SEAN, O'Neill",
			"Käthe Müller, MUELLER<<KAETHE, Müller", "Käthe Müller, MULLER<<KATHE, Müller",
			"Käthe Müller, MUXXLLER<<KATHE, Müller", "Käthe Müller, MULLER<<KAETHE, Müller", "Lü Wang, WANG<<LUE, Wang",
			"Lü Wang, WANG<<LU, Wang", "Lü Wang, WANG<<LUXX, Wang", "Ana Núñez, NUNEZ<<ANA, Núñez",
			"Ana Núñez, NUNXXEZ<<ANA, Núñez", "Þór Ægisson, AEGISSON<<THOR, Ægisson", "Åsa Øberg, OEBERG<<AASA, Øberg",
			"Jens Groß, GROSS<<JENS, Groß", "J. R. Smith, SMITH<<J<R, Smith", "J.R. Smith, SMITH<<J<R, Smith",
			"J.R. Smith, SMITH<<JR, Smith", "Rajan S/O Kumar, KUMAR<<RAJAN<S<O, Kumar",
			"Rajan S/O Kumar, KUMAR<<RAJAN<SO, Kumar", "Li·Na Wang, WANG<<LI<NA, Wang",
			"ＡＮＮＡ Ｋｅｌｌｅｒ, KELLER<<ANNA, Keller", "  Anna   -  Keller , KELLER<<ANNA, Keller" })
	void whenGivenNamesAreTypedFirstShouldBeTheSame(String typed, String zone, String surname) {
		MrzNameComparison comparison = MrzNames.compare(typed, MrzReadings.passport(zone).reading());
		assertThat(comparison.outcome()).isEqualTo(Outcome.SAME);
		assertThat(comparison.isSame()).isTrue();
		assertThat(comparison.surname()).isEqualTo(surname);
		assertThat(comparison.typed()).isEqualTo(zone).isEqualTo(comparison.read());
		assertThat(comparison.differences()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "ERIKSSON ANNA MARIA, ERIKSSON<<ANNA<MARIA, ERIKSSON",
			"'Eriksson, Anna Maria', ERIKSSON<<ANNA<MARIA, Eriksson", "Nguyễn Văn An, NGUYEN<<VAN<AN, Nguyễn",
			"Nguyễn Văn An, NGUYEN<VAN<<AN, Nguyễn Văn" })
	void whenSurnameIsTypedFirstShouldSaySo(String typed, String zone, String surname) {
		MrzNameComparison comparison = MrzNames.compare(typed, MrzReadings.visa(zone).reading());
		assertThat(comparison.outcome()).isEqualTo(Outcome.SAME_SURNAME_FIRST);
		assertThat(comparison.isSame()).isTrue();
		assertThat(comparison.surname()).isEqualTo(surname);
	}

	@ParameterizedTest
	@CsvSource({ "Sukarno, SUKARNO", "Sukarno Putra, SUKARNO<PUTRA" })
	void whenZoneHasNoGivenNamesShouldBeTheSameWithoutSurname(String typed, String zone) {
		MrzNameComparison comparison = MrzNames.compare(typed, MrzReadings.passport(zone).reading());
		assertThat(comparison.outcome()).isEqualTo(Outcome.SAME);
		assertThat(comparison.surname()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "Anna Eriksson, ERIKSSON<<ANNA<MARIA, 6, ANNA MARIA ERIKSSON",
			"Anna Maria Eriksson, ERIKSSON<<ANNA, 6, ANNA ERIKSSON",
			"Anna Maria Erikson, ERIKSSON<<ANNA<MARIA, 1, ANNA MARIA ERIKSSON",
			"Erikson Anna Maria, ERIKSSON<<ANNA<MARIA, 1, ERIKSSON ANNA MARIA",
			"Ana Maria Eriksson, ERIKSSON<<ANNA<MARIA, 1, ANNA MARIA ERIKSSON",
			"Anna Mario Eriksson, ERIKSSON<<ANNA<MARIA, 1, ANNA MARIA ERIKSSON",
			"Annamaria Eriksson, ERIKSSON<<ANNA<MARIA, 1, ANNA MARIA ERIKSSON", "Ho Ji Lee, LEE<<JI<HO, 4, JI HO LEE",
			"Kathe Muller, MUELLER<<KAETHE, 2, KAETHE MUELLER", "Käthe Miller, MUELLER<<KAETHE, 2, KAETHE MUELLER",
			"Sean O Neill, ONEILL<<SEAN, 1, SEAN ONEILL", "AnnaKeller, KELLER<<ANNA, 10, ANNA KELLER" })
	void whenLettersDifferShouldSayHowMany(String typed, String zone, int differences, String read) {
		MrzNameComparison comparison = MrzNames.compare(typed, MrzReadings.passport(zone).reading());
		assertThat(comparison.outcome()).isEqualTo(Outcome.DIFFERENT);
		assertThat(comparison.isSame()).isFalse();
		assertThat(comparison.read()).isEqualTo(zone);
		assertThat(comparison.differences()).isEqualTo(differences);
		assertThat(comparison.readName()).isEqualTo(read);
		assertThat(comparison.surname()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "Anna Erikson, ERIKSSON<<ANNA, ERIK.SON<<ANNA/ERIKSSON<<ANNA",
			"Anna Erikssson, ERIKSSON<<ANNA, ERIKSSSON<<ANNA/ERIK.SSON<<ANNA",
			"Anna Müler, MUELLER<<ANNA, MUE.LER<<ANNA/MUELLER<<ANNA",
			"Anna Weber, WEBER<<ANNE, WEBER<<ANNA/WEBER<<ANNE" })
	void whenLettersDifferShouldPutThemBelowEachOther(String typed, String zone, String lines) {
		MrzNameComparison comparison = MrzNames.compare(typed, MrzReadings.passport(zone).reading());
		assertThat(lines(comparison)).isEqualTo(lines);
	}

	@Test
	void whenLineIsTooShortShouldCompareAsFarAsItGoes() {
		String typed = "Nilavadhanananda Chayapa Dejthamrong Krasuang";
		MrzNameComparison passport = MrzNames.compare(typed,
				MrzReadings.passport("NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K").reading());
		assertThat(passport.outcome()).isEqualTo(Outcome.SAME_SURNAME_FIRST);
		assertThat(passport.typed()).isEqualTo("NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K");
		MrzNameComparison visa = MrzNames.compare(typed,
				MrzReadings.smallVisa("NILAVADHANANANDA<<CHAYAPA<DEJTH").reading());
		assertThat(visa.outcome()).isEqualTo(Outcome.SAME_SURNAME_FIRST);
		assertThat(visa.typed()).hasSize(31);
	}

	@Test
	void whenNameIsCutWithinASpellingShouldBeTheSame() {
		MrzNameComparison comparison = MrzNames.compare("Abcdefghijklmnopqrst Abcdefghijklmnopü",
				MrzReadings.passport("ABCDEFGHIJKLMNOPQRST<<ABCDEFGHIJKLMNOPU").reading());
		assertThat(comparison.outcome()).isEqualTo(Outcome.SAME_SURNAME_FIRST);
	}

	@Test
	void whenNameWasShortenedInAnotherWayShouldBeUnsure() {
		MrzReading zone = MrzReadings.passport("NILAVADHANANANDA<<CHAYAPA<D<KRASUANG").reading();
		MrzNameComparison comparison = MrzNames.compare("Nilavadhanananda Chayapa Dejthamrong Krasuang", zone);
		assertThat(comparison.outcome()).isEqualTo(Outcome.UNSURE);
		assertThat(comparison.differences()).isEqualTo(10);
	}

	@Test
	void whenCutNameDiffersShouldNotCountWhatWasCutOff() {
		MrzReading zone = MrzReadings.passport("NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K").reading();
		MrzNameComparison comparison = MrzNames.compare("Nilavadhanananda Chajapa Dejthamrong Krasuang", zone);
		assertThat(comparison.outcome()).isEqualTo(Outcome.UNSURE);
		assertThat(comparison.differences()).isEqualTo(1);
		assertThat(comparison.read()).hasSize(39);
	}

	@Test
	void whenNameJustFitsShouldDiffer() {
		MrzReading zone = MrzReadings.passport("ABCDEFGHIJKLMNOPQRST<<ABCDEFGHIJKLMNOPQ").reading();
		assertThat(MrzNames.compare("Abcdefghijklmnopqrst Abcdefghijklmnopx", zone).outcome())
			.isEqualTo(Outcome.DIFFERENT);
		assertThat(MrzNames.compare("Abcdefghijklmnopqrst Abcdefghijklmnoxpq", zone).outcome())
			.isEqualTo(Outcome.UNSURE);
	}

	@ParameterizedTest
	@CsvSource({ "0.45, 0.3, SAME", "0.9, 0.13, SAME", "0.9, 0.1, UNSURE", "0.95, 0.02, UNSURE",
			"0.98, 0.0175, DIFFERENT" })
	void whenALetterIsDoubtfulShouldTakeItForNeither(double read, double other, Outcome outcome) {
		MrzReading zone = MrzReadings.passport("ERIKSSON<<ANNA").withDoubt(5, read, 'F', other).reading();
		assertThat(MrzNames.compare("Anna Friksson", zone).outcome()).isEqualTo(outcome);
	}

	@Test
	void whenNameIsMoreProbableThanWhatWasReadShouldBeTheSame() {
		MrzReading zone = MrzReadings.passport("ERIKSSON<<ANNA").withDoubt(5, 0.1, 'F', 0.9).reading();
		MrzNameComparison comparison = MrzNames.compare("Anna Friksson", zone);
		assertThat(comparison.outcome()).isEqualTo(Outcome.SAME);
		assertThat(comparison.read()).isEqualTo("FRIKSSON<<ANNA");
		assertThat(comparison.readName()).isEqualTo("ANNA FRIKSSON");
	}

	@ParameterizedTest
	@CsvSource({ "0.92, DIFFERENT", "0.9, UNSURE", "0.7, UNSURE" })
	void whenLineWasNotReadSurelyShouldNotSayThatItDiffers(double probability, Outcome outcome) {
		MrzReading zone = MrzReadings.passport("ERIKSSON<<ANNA").withProbability(probability).reading();
		assertThat(MrzNames.compare("Anna Frikson", zone).outcome()).isEqualTo(outcome);
	}

	@ParameterizedTest
	@CsvSource({ "0.7, SAME", "0.6, UNSURE", "0.03, UNSURE" })
	void whenLineWasHardlyReadShouldNotSayThatItIsTheSame(double probability, Outcome outcome) {
		MrzReading zone = MrzReadings.passport("ERIKSSON<<ANNA").withProbability(probability).reading();
		assertThat(MrzNames.compare("Anna Eriksson", zone).outcome()).isEqualTo(outcome);
	}

	@Test
	void whenAFieldIsNotTrustedAndALetterIsDoubtfulShouldNotSayThatTheNameDiffers() {
		assertThat(other(doubtful().withNumber("L898902C3", true, false))).isEqualTo(Outcome.UNSURE);
		assertThat(other(doubtful().withBirth(true, false))).isEqualTo(Outcome.UNSURE);
		assertThat(other(doubtful().withExpiry("320415", true, false))).isEqualTo(Outcome.UNSURE);
		assertThat(other(doubtful())).isEqualTo(Outcome.DIFFERENT);
	}

	/** A zone of whose surname one letter is doubtful. */
	private static MrzReadings doubtful() {
		return MrzReadings.passport("ERIKSSON<<ANNA").withDoubt(7, 0.4, 'T', 0.3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "李小龙", "Иван Петров", "Anna 李", "Anna2 Keller", "Anna (Keller)", "--", "'",
			"ɂa b", "Anna ☺ Keller", "\uD800", "${name}" })
	void whenNameHasNoSpellingInTheZoneShouldNotBeCompared(String typed) {
		assertThat(MrzNames.compare(typed, MrzReadings.passport("KELLER<<ANNA").reading()))
			.isEqualTo(MrzNameComparison.NONE);
	}

	@Test
	void whenThereIsNothingToCompareShouldNotBeCompared() {
		assertThat(MrzNames.compare(null, MrzReadings.passport("KELLER<<ANNA").reading()).outcome())
			.isEqualTo(Outcome.NOT_COMPARED);
		assertThat(MrzNames.compare("Anna Keller", MrzReadings.identityCard().reading()).outcome())
			.isEqualTo(Outcome.NOT_COMPARED);
	}

	@Test
	void whenCharactersAreHiddenOrMarksStrayShouldReadTheLetters() {
		MrzReading zone = MrzReadings.passport("MUELLER<<ANNA").reading();
		assertThat(MrzNames.compare("\u0308An\u200Bna\uD800 Mu\u0308ller", zone).outcome()).isEqualTo(Outcome.SAME);
	}

	@ParameterizedTest
	@CsvSource({ "144, SAME", "145, UNSURE" })
	void whenNameIsLongerThanAnybodysShouldNotCompare(int letters, Outcome outcome) {
		MrzReading zone = MrzReadings.passport("KELLER<<" + "A".repeat(31)).reading();
		assertThat(MrzNames.compare("A".repeat(letters - 1) + " Keller", zone).outcome()).isEqualTo(outcome);
	}

	@Test
	@Timeout(30)
	void whenNameHasVeryManySpellingsShouldNotCompare() {
		MrzReading zone = MrzReadings.passport("KELLER<<ANNA").reading();
		String words = IntStream.range(0, 60).mapToObj((word) -> "Jürgen-Ñ").collect(Collectors.joining(" "));
		String letters = "Ü ".repeat(250);
		assertThat(MrzNames.compare(words, zone).outcome()).isEqualTo(Outcome.UNSURE);
		assertThat(MrzNames.compare(letters, zone).outcome()).isEqualTo(Outcome.UNSURE);
		assertThat(MrzNames.compare("Ü ".repeat(50_000) + "Ü", zone).outcome()).isEqualTo(Outcome.UNSURE);
		assertThat(MrzNames.compare("é\u0301".repeat(249), zone).outcome()).isEqualTo(Outcome.UNSURE);
	}

	private static Outcome other(MrzReadings readings) {
		return MrzNames.compare("Anna Keller", readings.reading()).outcome();
	}

	private static String lines(MrzNameComparison comparison) {
		StringBuilder typed = new StringBuilder();
		StringBuilder read = new StringBuilder();
		comparison.letters().forEach((letter) -> {
			typed.append(letter.typed().isEmpty() ? "." : letter.typed());
			read.append(letter.read().isEmpty() ? "." : letter.read());
		});
		return typed + "/" + read;
	}

}
