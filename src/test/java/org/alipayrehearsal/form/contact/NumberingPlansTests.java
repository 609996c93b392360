package org.alipayrehearsal.form.contact;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NumberingPlansTests {

	private final NumberingPlans plans = new NumberingPlans();

	@ParameterizedTest
	@CsvSource({ "1, 1", "13105550123, 1", "7912, 7", "86138, 86", "852, 852", "8529, 852", "39, 39", "800123, 800",
			"8, 0", "85, 0", "999123, 0", "0861, 0", "'', 0" })
	void whenDigitsBeginWithACodeShouldFindIt(String digits, int code) {
		assertThat(this.plans.callingCode(digits)).isEqualTo(code);
	}

	@ParameterizedTest
	@CsvSource({ "44, 07911123456, 7911123456", "44, 7911123456, 7911123456", "44, 007911123456, 7911123456",
			"39, 0669812345, 0669812345", "225, 0123456789, 0123456789", "7, 89123456789, 9123456789",
			"1, 13105550123, 3105550123", "54, 0111523456789, 91123456789", "44, 0, 0", "44, '', ''", "44, 00, 00",
			"44, 012345678901234567, 012345678901234567" })
	void whenNumberIsTypedAsAtHomeShouldTellItAsFromAbroad(int code, String typed, String national) {
		assertThat(this.plans.national(code, typed)).isEqualTo(national);
	}

	@ParameterizedTest
	@CsvSource({ "44, 7911123456, NONE", "65, 8123456, TOO_SHORT", "65, 812345678, INVALID", "33, 6123456789, TOO_LONG",
			"1, 5550123, AREA_CODE", "44, '', TOO_SHORT", "44, 7, TOO_SHORT", "44, 12345678901234567, TOO_LONG",
			"44, 123456789012345678, TOO_LONG", "39, 0669812345, NONE" })
	void whenDigitsAreCountedShouldTellTheFlaw(int code, String national, PhoneNumberError error) {
		assertThat(this.plans.error(code, national)).isEqualTo(error);
	}

	@Test
	void whenNumberIsGivenOutShouldBeValid() {
		assertThat(this.plans.isValid(852, "51234567")).isTrue();
		assertThat(this.plans.isValid(852, "5123456")).isFalse();
		assertThat(this.plans.isValid(39, "0669812345")).isTrue();
		assertThat(this.plans.isValid(39, "669812345")).isFalse();
		assertThat(this.plans.isValid(39, "")).isFalse();
		assertThat(this.plans.isValid(39, "9".repeat(100))).isFalse();
	}

	@Test
	void whenNumberIsAMainlandLandlineShouldKnowIt() {
		assertThat(this.plans.isMainlandLandline("1062345678")).isTrue();
		assertThat(this.plans.isMainlandLandline("13800138000")).isFalse();
		assertThat(this.plans.isMainlandLandline("4008101234")).isFalse();
		assertThat(this.plans.isMainlandLandline("")).isFalse();
		assertThat(this.plans.isMainlandLandline("1".repeat(100))).isFalse();
	}

}
