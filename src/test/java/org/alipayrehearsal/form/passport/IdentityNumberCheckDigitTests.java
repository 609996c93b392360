package org.alipayrehearsal.form.passport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IdentityNumberCheckDigitTests {

	private static final String CHECK_DIGITS = "0123456789X";

	@ParameterizedTest
	@ValueSource(strings = { "11010519491231002X", "440308199902291514", "911124198108030024", "810000199408230021",
			"820000199001010037", "830000199201300022" })
	void whenIso7064CheckDigitIsRightShouldAcceptOnlyThatOne(String number) {
		String body = number.substring(0, 17);
		assertThat(
				CHECK_DIGITS.chars().filter((digit) -> IdentityNumberCheckDigit.isIso7064(body + (char) digit)).count())
			.isEqualTo(1);
		assertThat(IdentityNumberCheckDigit.isIso7064(number)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "A1234563", "G123456A", "Z683365A", "K1234560", "AB9876543", "WX1234569" })
	void whenHongKongCheckDigitIsRightShouldAcceptOnlyThatOne(String number) {
		String body = number.substring(0, number.length() - 1);
		assertThat("0123456789A".chars()
			.filter((digit) -> IdentityNumberCheckDigit.isHongKong(body + (char) digit))
			.count()).isEqualTo(1);
		assertThat(IdentityNumberCheckDigit.isHongKong(number)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "C01X00T478", "1234567897", "E123456782" })
	void whenMachineReadableCheckDigitIsRightShouldAcceptOnlyThatOne(String number) {
		String body = number.substring(0, 9);
		assertThat("0123456789".chars()
			.filter((digit) -> IdentityNumberCheckDigit.isMachineReadable(body + (char) digit))
			.count()).isEqualTo(1);
		assertThat(IdentityNumberCheckDigit.isMachineReadable(number)).isTrue();
	}

	@Test
	void whenTwoDigitsAreSwappedShouldNoticeIt() {
		assertThat(IdentityNumberCheckDigit.isIso7064("11015019491231002X")).isFalse();
		assertThat(IdentityNumberCheckDigit.isHongKong("A1234653")).isFalse();
	}

}
