package org.alipayrehearsal.form.passport;

import org.alipayrehearsal.rule.Fix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PassportNumberTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "a123456 | 0A123456", "E 123 456 | 0E123456", "E 1234 5678 | E12345678", "ｅ１２３４５６７ | E1234567",
					"٠١٢٣٤٥٦٧ | 01234567", "abcdefgh | ABCDEFGH", "FE–65—43 | 00FE6543", "LA12345<<< | 0LA12345",
					"E/12.34,567;8 | E12345678", "E‘12’34“567”8 | E12345678", "E1234\u200B567 | E1234567",
					"\u202AE1234567\u202C | E1234567", "E1234\u0000567 | E1234567", "E1234\u2028567 | E1234567",
					"E1234\u2029567 | E1234567", "E12−34567 | E1234567", "E´1234567` | E1234567",
					"c01x00t478 | C01X00T478", "abcdefghijklm1 | ABCDEFGHIJKLM1", "1234 56789 | 123456789",
					"NO1234567 | NO1234567", "N.1234567 | N1234567", "No.1234567 | 01234567", "nr. E1234567 | E1234567",
					"#E1234567 | E1234567", "№ E1234567 | E1234567", "Passport No. E1234567 | E1234567",
					"护照号码：E1234567 | E1234567", "护照E1234567 | E1234567", "Passport: E1234567 | E1234567",
					"PASSPORTE1234567 | E1234567" })
	void whenNumberCanBeReadOneWayShouldOfferIt(String typed, String fix) {
		assertThat(PassportNumber.fixes(typed)).containsExactly(new Fix("passport.number", fix));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "---", "none", "n/a", "abcdefg", "abcd efgh i j", "E1234****", "E12?4567", "E1234567#",
			"E12…4567", "E12•4567", "E12...567", "E12--3456", "E12==3456", "E1234__", "FE-65_43", "Passport:12",
			"No.12345", "1", "E12345#", "E1234567(3)", "[E1234567]", "É1234567", "А1234567", "护照", "E123😀4567",
			"E¥1234567", "E123Ⅳ4567", "E123²4567", "E123\uD83D4567", "E123\uE0004567", "1234 567890",
			"E12345678 E87654321", "abcdefghijklmn1", "11010519491231002x" })
	void whenFixWouldBeAGuessShouldOfferNone(String typed) {
		assertThat(PassportNumber.fixes(typed)).isEmpty();
	}

	@Test
	void whenTextIsLongShouldOfferNone() {
		assertThat(PassportNumber.fixes("E1234567" + " -".repeat(28))).hasSize(1);
		assertThat(PassportNumber.fixes("E1234567" + " -".repeat(28) + " ")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "A1234567, 8", "😀123, 4", "é1, 2" })
	void whenLengthIsCountedShouldCountCharacters(String typed, int length) {
		assertThat(PassportNumber.length(typed)).isEqualTo(length);
	}

	@ParameterizedTest
	@CsvSource({ "AZaz09, 6", "A-Z (9), 3", "ＡＺ０９, 4", "@[`{/:, 0", "护照, 0" })
	void whenLettersAndDigitsAreCountedShouldSkipTheRest(String typed, int count) {
		assertThat(PassportNumber.lettersAndDigits(typed)).isEqualTo(count);
	}

	@ParameterizedTest
	@CsvSource({ "AZaz09, true", "A@, false", "A[, false", "A`, false", "A{, false", "A/, false", "A:, false",
			"É1, false", "Ａ, false" })
	void whenOtherCharactersAreThereShouldTell(String typed, boolean only) {
		assertThat(PassportNumber.hasOnlyLettersAndDigits(typed)).isEqualTo(only);
	}

	@ParameterizedTest
	@CsvSource({ "a, true", "z, true", "A1z, true", "AZ09, false", "`{, false", "é, false", "ａ, false" })
	void whenSmallLettersAreThereShouldTell(String typed, boolean lowerCase) {
		assertThat(PassportNumber.hasLowerCase(typed)).isEqualTo(lowerCase);
	}

}
