package org.alipayrehearsal.bank;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

import org.alipayrehearsal.bank.CardMatch.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class CardBinsTests {

	private static final List<CardBin> ROWS = CardBinFile.read(new ClassPathResource("data/card-bins.csv"));

	private static final CardBins BINS = new CardBins(ROWS);

	@ParameterizedTest
	@CsvSource({ "6225170000000000, SPDB", "622517000000000000, ICBC", "6212750000000000000, SPDB-VB",
			"018572000000000000, YNRCC", "6216261000000000018, SPABANK", "6221558812340000, SPABANK",
			"1030000000000000000, ABC", "9558000000000000000, ICBC", "690755000000000, CMB", "690755000000000000, CMB",
			"6227500000000000, BOC" })
	void whenWholeNumberIsLookedUpShouldFindTheBank(String number, String bank) {
		CardMatch match = BINS.find(number);
		assertThat(match.kind()).isEqualTo(Kind.WHOLE);
		assertThat(match.rows()).extracting(CardBin::bankCode).containsExactly(bank);
	}

	@Test
	void whenBinHasTwoLengthsShouldGoByTheLength() {
		assertThat(BINS.find("6225170000000000").rows()).extracting(CardBin::bankCode).containsExactly("SPDB");
		assertThat(BINS.find("622517000000000000").rows()).extracting(CardBin::bankCode).containsExactly("ICBC");
		assertThat(BINS.find("6225170000000000000").kind()).isEqualTo(Kind.OTHER_LENGTH);
		assertThat(BINS.find("6225170000000000000").rows()).extracting(CardBin::bankCode)
			.containsExactlyInAnyOrder("SPDB", "ICBC");
	}

	@Test
	void whenLongerBinFitsShouldWinOverTheShorterOne() {
		assertThat(BINS.find("6212751010000000000").rows()).extracting(CardBin::bin).containsExactly("621275101");
		assertThat(BINS.find("6212759990000000000").rows()).extracting(CardBin::bin).containsExactly("621275");
	}

	@Test
	void whenBinBeginsWithZeroShouldKeepIt() {
		assertThat(BINS.find("018572000000000000").rows()).extracting(CardBin::bankCode).containsExactly("YNRCC");
		assertThat(BINS.find("185720000000000000").kind()).isEqualTo(Kind.UNKNOWN);
	}

	@ParameterizedTest
	@CsvSource({ "62258800000000, OTHER_LENGTH", "6225880000000000, WHOLE", "62258800000000000, OTHER_LENGTH",
			"622588000000000000000000, OTHER_LENGTH", "622588, PARTIAL", "62258800000, PARTIAL",
			"622588000000, OTHER_LENGTH", "62258, UNKNOWN", "'', UNKNOWN", "4111111111111111, UNKNOWN",
			"62999999999, UNKNOWN", "6299999999999999, UNKNOWN", "1030000000000000, UNKNOWN" })
	void whenLengthDiffersShouldSayHowWellTheRowsFit(String number, Kind kind) {
		assertThat(BINS.find(number).kind()).isEqualTo(kind);
	}

	@Test
	void whenFirstDigitsFitSeveralLengthsShouldGiveEachRow() {
		assertThat(BINS.find("622517").rows()).extracting(CardBin::bankCode).containsExactlyInAnyOrder("SPDB", "ICBC");
	}

	@Test
	void whenFirstDigitsMayGrowIntoLongerBinShouldGiveItToo() {
		assertThat(BINS.find("622498").rows()).extracting(CardBin::bankCode)
			.containsExactlyInAnyOrder("BHB", "QHDBANK", "BOCZ");
		assertThat(BINS.find("62249802").rows()).extracting(CardBin::bankCode).containsExactly("QHDBANK");
		assertThat(BINS.find("62249803").rows()).extracting(CardBin::bankCode).containsExactly("BHB");
	}

	@ParameterizedTest
	@ValueSource(ints = { 6, 7, 8, 9, 10, 11 })
	void whenOnlyFirstDigitsAreGivenShouldHoldTheRowOfTheWholeNumber(int given) {
		Random random = new Random(given);
		for (int i = 0; i < 2000; i++) {
			CardBin row = ROWS.get(random.nextInt(ROWS.size()));
			StringBuilder number = new StringBuilder(row.bin());
			while (number.length() < row.cardLength()) {
				number.append(random.nextInt(10));
			}
			CardBin whole = BINS.find(number.toString()).rows().get(0);
			assertThat(BINS.find(number.substring(0, given)).rows()).contains(whole);
		}
	}

	@Test
	void whenEveryRowIsLookedUpShouldAgreeWithAPlainSearch() {
		Random random = new Random(7);
		for (CardBin row : ROWS) {
			StringBuilder number = new StringBuilder(row.bin());
			while (number.length() < row.cardLength()) {
				number.append(random.nextInt(10));
			}
			assertThat(BINS.find(number.toString()).rows()).containsExactly(plainSearch(number.toString()));
		}
	}

	@Test
	void whenIssuersAreListedShouldGiveEachOnceUnderItsNameOnTheMainland() {
		List<Bank> issuers = new ArrayList<>(BINS.issuers());
		Set<String> codes = new LinkedHashSet<>();
		assertThat(issuers).allSatisfy((bank) -> assertThat(codes.add(bank.code())).isTrue());
		assertThat(issuers).contains(new Bank("BOC", "Bank of China", "中国银行"),
				new Bank("COMM", "Bank of Communications", "交通银行"),
				new Bank("UP27860446", "Banco Delta Asia", "澳门BDA"));
	}

	private static CardBin plainSearch(String number) {
		CardBin longest = null;
		for (CardBin row : ROWS) {
			if (row.cardLength() == number.length() && number.startsWith(row.bin())
					&& (longest == null || row.bin().length() > longest.bin().length())) {
				longest = row;
			}
		}
		return Objects.requireNonNull(longest);
	}

}
