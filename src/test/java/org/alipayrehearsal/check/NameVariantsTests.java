package org.alipayrehearsal.check;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.form.name.NameAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameVariantsTests {

	private final NameVariants variants = RuleServiceFixture.bean(NameVariants.class);

	@Test
	void whenNameHasTwoWordsShouldBeTurnedWithBothReadings() {
		assertThat(lines("Anna Keller")).containsExactly("upper-case: ANNA KELLER", "lower-case: anna keller",
				"order-either[Keller, Anna]: Keller Anna", "without-spaces: AnnaKeller");
	}

	@Test
	void whenNameHasAMiddleNameShouldBeShortenedAndJoined() {
		assertThat(lines("Anna Maria Keller")).containsExactly("upper-case: ANNA MARIA KELLER",
				"lower-case: anna maria keller", "order-either[Keller, Anna Maria]: Keller Anna Maria",
				"order-either[Maria Keller, Anna]: Maria Keller Anna", "all-reversed: Keller Maria Anna",
				"without-middle-names-either[Keller, Anna]: Anna Keller",
				"given-names-joined[Keller]: AnnaMaria Keller", "without-middle-names[Anna]: Anna Maria",
				"given-names-joined[Anna]: Anna MariaKeller", "without-spaces: AnnaMariaKeller");
	}

	@ParameterizedTest
	@CsvSource({ "Gabriel García Márquez, García Márquez Gabriel, García Márquez",
			"Jan van der Meer, van der Meer Jan, van der Meer", "Robert Ellis III, Ellis III Robert, Ellis III",
			"Paul Hayes Jr., Hayes Jr. Paul, Hayes Jr.", "Rajan S/O Kumar, S/O Kumar Rajan, S/O Kumar",
			"Maria da Silva Santos, da Silva Santos Maria, da Silva Santos", "Nguyễn Văn An, Văn An Nguyễn, Nguyễn",
			"Nguyễn Văn An, Nguyễn An, Nguyễn", "Nagy János, János Nagy, Nagy", "Nagy János, János Nagy, János",
			"GARCIA MARQUEZ GABRIEL, GABRIEL GARCIA MARQUEZ, GARCIA MARQUEZ", "LEE JI HO, LEE JIHO, LEE",
			"van der Meer Jan, Jan van der Meer, van der Meer", "Emily Jane Clarke, Emily Clarke, Clarke" })
	void whenFamilyNameIsReadShouldOfferTheNameUnderItsLabel(String name, String variant, String family) {
		NameVariant found = this.variants.of(new NameAnswers(name, null, null))
			.stream()
			.filter((one) -> one.name().equals(variant))
			.findFirst()
			.orElseThrow();
		assertThat(found.arguments()).contains(family);
	}

	@Test
	void whenVariantIsLabelledShouldHaveATextInBothLanguages() {
		MessageSource texts = RuleServiceFixture.bean(MessageSource.class);
		for (String name : List.of("Anna Maria Keller", "Nguyễn Văn An", "Jean-Luc O'Hara", "Jan van der Meer")) {
			for (NameVariant variant : this.variants.of(new NameAnswers(name, null, null))) {
				for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
					String text = texts.getMessage("variant." + variant.change(), variant.arguments().toArray(),
							locale);
					assertThat(text).isNotBlank().doesNotContain("{");
					assertThat(variant.arguments()).allMatch(text::contains);
				}
			}
		}
	}

	@Test
	void whenNameHoldsApostropheAndHyphenShouldBeOfferedWithout() {
		assertThat(lines("Jean-Luc O'Hara")).contains("without-apostrophe: Jean-Luc OHara",
				"without-hyphen: Jean Luc O'Hara", "hyphen-closed: JeanLuc O'Hara", "without-spaces: Jean-LucO'Hara");
	}

	@Test
	void whenNameIsOneWordShouldChangeItsCapitalsOnly() {
		assertThat(lines("Suharto")).containsExactly("upper-case: SUHARTO", "lower-case: suharto");
		assertThat(lines("İnci")).containsExactly("upper-case: İNCI", "lower-case: inci");
	}

	@Test
	void whenFamilyNameIsKnownShouldOfferOnlyItsReading() {
		List<NameVariant> known = this.variants.of(new NameAnswers("Nagy János Péter", null, null), "Nagy");
		assertThat(known).filteredOn((one) -> !one.arguments().isEmpty())
			.extracting(NameVariant::name)
			.containsExactly("János Péter Nagy", "Péter János Nagy", "Nagy János", "Nagy Péter", "Nagy JánosPéter");
		assertThat(this.variants.of(new NameAnswers("Anna Keller", null, null), "Keller")).extracting(NameVariant::name)
			.contains("Keller Anna");
		assertThat(this.variants.of(new NameAnswers("Anna Keller", null, null), "Schmidt"))
			.allSatisfy((one) -> assertThat(one.arguments()).isEmpty());
		assertThat(this.variants.of(new NameAnswers("Anna Keller", null, null), "Anna Keller"))
			.allSatisfy((one) -> assertThat(one.arguments()).isEmpty());
	}

	@Test
	void whenThereIsNothingToTryShouldOfferNothing() {
		assertThat(lines("李明")).isEmpty();
		assertThat(lines("安娜·凯勒")).isEmpty();
		assertThat(lines("")).isEmpty();
		assertThat(lines("123")).isEmpty();
		assertThat(this.variants.of(new NameAnswers(null, null, null))).isEmpty();
		assertThat(this.variants.of(new NameAnswers("Anna Keller", null, "ANNA KELLER"))).isEmpty();
	}

	@Test
	void whenNameIsLongShouldOfferFewOrNone() {
		assertThat(lines("Anna " + "a".repeat(115))).isNotEmpty();
		assertThat(lines("Anna " + "a".repeat(116))).isEmpty();
		assertThat(lines("a b c d e f g h")).hasSizeGreaterThan(4);
		assertThat(lines("a b c d e f g h i")).containsExactly("upper-case: A B C D E F G H I",
				"without-spaces: abcdefghi");
		assertThat(lines("Tan Mei @ Chen Mei")).containsExactly("upper-case: TAN MEI @ CHEN MEI",
				"lower-case: tan mei @ chen mei", "without-spaces: TanMei@ChenMei");
		assertThat(lines("@Anna Keller")).containsExactly("upper-case: @ANNA KELLER", "lower-case: @anna keller",
				"without-spaces: @AnnaKeller");
	}

	@Test
	void whenVariantIsMadeShouldTellLengthAndRules() {
		NameVariant joined = this.variants.of(new NameAnswers("Anna Keller", null, null))
			.stream()
			.filter((one) -> one.change().equals("without-spaces"))
			.findFirst()
			.orElseThrow();
		assertThat(joined.length()).isEqualTo(10);
		assertThat(joined.rules()).containsExactly("name-one-word");
		assertThat(this.variants.of(new NameAnswers("Anna Keller", "ANNA KELLER", null))
			.stream()
			.filter((one) -> one.change().equals("upper-case"))
			.findFirst()
			.orElseThrow()
			.rules()).isEmpty();
	}

	@Test
	void whenNameIsOver20ShouldLeaveAdviceOutOfTheRules() {
		assertThat(this.variants.of(new NameAnswers("Alexandra Konstantinovna Ivanova", null, null)))
			.allSatisfy((one) -> assertThat(one.rules()).doesNotContain("name-over-20"));
	}

	@Test
	void whenBanksAreToldShouldBeThoseOfTheBankMatrix() throws IOException {
		BankMatrix matrix = RuleServiceFixture.bean(BankMatrix.class);
		List<OrdinaryNamesTests.Person> people = OrdinaryNamesTests.people()
			.filter((one) -> one.name().atBank() == null)
			.toList();
		for (int i = 0; i < people.size(); i += 6) {
			OrdinaryNamesTests.Person person = people.get(i);
			for (NameVariant variant : this.variants.of(person.name()).stream().limit(4).toList()) {
				List<Bank> usable = matrix.of(new NameAnswers(variant.name(), person.name().onVisa(), null))
					.stream()
					.filter((use) -> use.usable() != BankUse.Usable.NO)
					.map(BankUse::bank)
					.toList();
				assertThat(variant.banks()).isEqualTo(usable);
			}
		}
	}

	@Test
	void whenVariantIsShorterShouldTellItsOwnBanks() {
		List<NameVariant> offered = this.variants.of(new NameAnswers("Alexandra Konstantinovna Ivanova", null, null));
		assertThat(banks(offered, "ALEXANDRA KONSTANTINOVNA IVANOVA")).containsExactly("CMB");
		assertThat(banks(offered, "Alexandra Ivanova")).contains("CMB", "BOC", "ICBC").hasSize(12);
		assertThat(offered.get(0)).hasToString("NameVariant[upper-case]");
	}

	private static List<String> banks(List<NameVariant> offered, String name) {
		return offered.stream()
			.filter((one) -> one.name().equals(name))
			.flatMap((one) -> one.banks().stream())
			.map(Bank::code)
			.toList();
	}

	@Test
	void whenNameIsShownInALogShouldNotBeThere() {
		assertThat(NameSpelling.of("Anna Keller", ""))
			.allSatisfy((one) -> assertThat(one.toString()).doesNotContainIgnoringCase("keller"));
		assertThat(NameParts.of(List.of("Anna", "Keller")))
			.allSatisfy((one) -> assertThat(one.toString()).doesNotContain("Keller"));
	}

	private List<String> lines(String name) {
		return this.variants.of(new NameAnswers(name, null, null))
			.stream()
			.map((one) -> one.change() + (one.arguments().isEmpty() ? "" : one.arguments()) + ": "
					+ Objects.requireNonNull(one.name()))
			.toList();
	}

}
