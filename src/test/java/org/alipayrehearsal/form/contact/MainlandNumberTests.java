package org.alipayrehearsal.form.contact;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MainlandNumberTests {

	@ParameterizedTest
	@ValueSource(strings = { "13000000000", "13999999999", "14000000000", "19999999999", "15400138000" })
	void whenElevenDigitsBeginLikeAMobileShouldBeOne(String digits) {
		assertThat(MainlandNumber.isMobile(digits)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "12999999999", "10000000000", "23800138000", "03800138000", "1380013800", "138001380001",
			"", "1380013800x", "1380013800/", "1x800138000", "1:800138000", "138-0138000" })
	void whenDigitsDifferShouldNotBeAMobile(String digits) {
		assertThat(MainlandNumber.isMobile(digits)).isFalse();
	}

	@Test
	void whenMobileStandsAtTheEndShouldFindItThere() {
		assertThat(MainlandNumber.isMobileAt("+8613800138000", 3)).isTrue();
		assertThat(MainlandNumber.isMobileAt("+8613800138000", 2)).isFalse();
		assertThat(MainlandNumber.isMobileAt("1380013800", -1)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "4008101234", "8008101234", "95588", "955889", "9558812", "95588123", "96110", "10086",
			"12345", "110", "119", "120", "129" })
	void whenItLooksLikeAServiceShouldBeOne(String digits) {
		assertThat(MainlandNumber.isService(digits)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "400810123", "40081012345", "4018101234", "9558", "955881234", "94588", "1008", "100861",
			"11345", "13345", "130", "109", "11", "1100", "" })
	void whenItIsNoneShouldNotBeAService(String digits) {
		assertThat(MainlandNumber.isService(digits)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "138001380", "1380013800", "138001380001", "1380013800012", "861380013800", "01380013800",
			"860138001380001" })
	void whenMobileHasAWrongNumberOfDigitsShouldBeMiscounted(String digits) {
		assertThat(MainlandNumber.isMiscountedMobile(digits)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "13800138", "13800138000", "13800138000123", "1280013800", "238001380", "00861380013800" })
	void whenItIsNoMobileAtAllShouldNotBeMiscounted(String digits) {
		assertThat(MainlandNumber.isMiscountedMobile(digits)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "0755-26001234-802, 0755-26001234", "021-62345678-1234, 021-62345678", "02162345678-8, 02162345678",
			"0755-26001234, 0755-26001234", "0755-26001234-123456, 0755-26001234-123456",
			"138-0013-8000, 138-0013-8000", "852-91234567-1, 852-91234567-1" })
	void whenLandlineHasAnExtensionShouldLeaveItOut(String line, String landline) {
		assertThat(MainlandNumber.withoutExtension(line)).isEqualTo(landline);
	}

}
