package org.alipayrehearsal.bank;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names of banks as people write them.
 */
class BankNamesTests {

	private static final CardBins BINS = new CardBins(CardBinFile.read(new ClassPathResource("data/card-bins.csv")));

	private static final Banks BANKS = BankFile.read(new ClassPathResource("data/banks.yml"))
		.withOthers(BINS.issuers());

	private static final Names NAMES = read();

	@ParameterizedTest
	@MethodSource("names")
	void whenBankIsWrittenAsPeopleDoShouldFindIt(String name, String code) {
		assertThat(BANKS.search(name)).get().extracting(Bank::code).isEqualTo(code);
	}

	@Test
	void whenBankIsOnTheListShouldHaveFifteenSpellings() {
		assertThat(NAMES.found().keySet())
			.containsExactlyInAnyOrderElementsOf(BANKS.all().stream().map(Bank::code).toList());
		assertThat(NAMES.found()).allSatisfy((code, names) -> assertThat(names).hasSizeGreaterThanOrEqualTo(15));
		assertThat(NAMES.others()).hasSizeGreaterThanOrEqualTo(60);
	}

	@ParameterizedTest
	@MethodSource("others")
	void whenNameIsThatOfAnotherBankShouldNotFindOneOfTheList(String name) {
		assertThat(BANKS.search(name).filter(BANKS.all()::contains)).isEmpty();
	}

	/** Each bank that the table of cards knows, under both of its names. */
	@Test
	void whenBankIsInTheTableOfCardsShouldNotBeTakenForOneOfTheList() {
		List<String> listed = BANKS.all().stream().map(Bank::code).toList();
		assertThat(BINS.issuers()).filteredOn((bank) -> !listed.contains(bank.code()))
			.isNotEmpty()
			.allSatisfy((bank) -> assertThat(Stream.of(bank.englishName(), bank.chineseName())).allSatisfy(
					(name) -> assertThat(BANKS.search(name)).as(name).get().extracting(Bank::code).isNotIn(listed)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "(", "，", "\uD800", "Bank of China Bank of China Bank of China" })
	void whenTextIsNoNameShouldFindNothing(String text) {
		assertThat(BANKS.search(text)).isEmpty();
	}

	@Test
	void whenTextIsLongShouldFindNothing() {
		assertThat(BANKS.search("中国银行" + "支".repeat(100_000))).isEmpty();
	}

	static Stream<Arguments> names() {
		return Stream.of(NAMES.found(), NAMES.known())
			.flatMap((banks) -> banks.entrySet().stream())
			.flatMap((bank) -> bank.getValue().stream().map((name) -> Arguments.of(name, bank.getKey())));
	}

	static Stream<String> others() {
		return NAMES.others().stream();
	}

	private static Names read() {
		try (InputStream content = BankNamesTests.class.getResourceAsStream("/bank-names.yml")) {
			return new YAMLMapper().readValue(Objects.requireNonNull(content), Names.class);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	record Names(Map<String, List<String>> found, Map<String, List<String>> known, List<String> others) {
	}

}
