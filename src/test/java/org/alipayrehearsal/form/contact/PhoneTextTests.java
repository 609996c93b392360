package org.alipayrehearsal.form.contact;

import java.util.EnumSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhoneTextTests {

	@ParameterizedTest
	@CsvSource({ "13800138000, 13800138000, 13800138000", "138 0013 8000, 13800138000, 138-0013-8000",
			"138 - 0013 - 8000, 138-0013-8000, 138-0013-8000", "(+86) 138.0013/8000, +8613800138000, +86-138-0013-8000",
			"+86--138, +86--138, +86-138", "86+138, 86+138, 86-138", "'(138) -', 138, 138", "+-86-, +-86, +86",
			"-138, -138, 138", "'+ 86', +86, +86", "'+', '', +" })
	void whenTextIsTakenApartShouldJoinAndGroupItsDigits(String typed, String joined, String grouped) {
		PhoneText text = PhoneText.of(typed);
		assertThat(text.joined()).isEqualTo(joined);
		assertThat(text.grouped()).isEqualTo(grouped);
	}

	@Test
	void whenCharactersAreWrongShouldTellTheirKinds() {
		assertThat(PhoneText.of("+86-138").strays()).isEmpty();
		assertThat(PhoneText.of("1 ３\u200B").strays())
			.isEqualTo(EnumSet.of(InvalidCharacter.SEPARATOR, InvalidCharacter.LOOK_ALIKE, InvalidCharacter.INVISIBLE));
		assertThat(PhoneText.of("1 x").strays()).containsExactly(InvalidCharacter.OTHER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "tel:138", "Tel. +138", "mobile no: 138", "联系电话：138", "手机138" })
	void whenWordIsInFrontShouldLeaveItOut(String typed) {
		PhoneText text = PhoneText.of(typed);
		assertThat(text.grouped()).endsWith("138");
		assertThat(text.strays()).contains(InvalidCharacter.SEPARATOR);
		assertThat(PhoneText.withoutLabel(typed)).endsWith("138").doesNotContainPattern("\\p{L}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "'13800138000", "\"13800138000\"", "“13800138000”", "13800138000.0", "13800138000.00",
			"13800138000 (WeChat)", "13800138000（微信同号）", "13800138000 whatsapp", "微信同号13800138000",
			"WhatsApp: 13800138000", "手机：13800138000（微信）" })
	void whenSomethingSurroundsTheNumberShouldLeaveItOut(String typed) {
		PhoneText text = PhoneText.of(typed);
		assertThat(text.joined()).isEqualTo("13800138000");
		assertThat(text.strays()).containsExactly(InvalidCharacter.SEPARATOR);
	}

	@ParameterizedTest
	@CsvSource({ "wa.me/447911123456, 447911123456", "https://wa.me/447911123456, 447911123456",
			"13800138000.05, 13800138000-05", "138.0, 138-0" })
	void whenItIsAnAddressOrNoDecimalsShouldReadItsDigits(String typed, String grouped) {
		assertThat(PhoneText.of(typed).grouped()).isEqualTo(grouped);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "13800138000 or 13900139000 (WeChat)x", "1380013'8000", "13800138000 (Anna)", "anna (WeChat)" })
	void whenTextIsNeitherQuotedNorARemarkShouldNotBeReadable(String typed) {
		assertThat(PhoneText.of(typed).isReadable()).isFalse();
	}

	@Test
	void whenExitCodeIsBehindAPlusShouldLeaveItOut() {
		assertThat(PhoneText.of("+0086 138").withoutExitCode().grouped()).isEqualTo("+86-138");
		assertThat(PhoneText.of("+ 00 86 138").withoutExitCode().grouped()).isEqualTo("+86-138");
		assertThat(PhoneText.of("0086 138").withoutExitCode().grouped()).isEqualTo("0086-138");
		assertThat(PhoneText.of("+086 138").withoutExitCode().grouped()).isEqualTo("+086-138");
	}

	@Test
	void whenSignIsUnknownShouldNotBeReadable() {
		assertThat(PhoneText.of("138x").isReadable()).isFalse();
		assertThat(PhoneText.of("138x").marks()).isEmpty();
		assertThat(PhoneText.of("138 ").isReadable()).isTrue();
	}

	@Test
	void whenDigitIsBeyondTheBasicPlaneShouldReadIt() {
		assertThat(PhoneText.of("\uD835\uDFCF\uD835\uDFD18").joined()).isEqualTo("138");
	}

	@ParameterizedTest
	@ValueSource(strings = { "+44 (0)7911", "+44(  0  )7911", "+44 [0] 7911", "+44（0）7911", "+44 (０)7911" })
	void whenZeroInBracketsFollowsACodeShouldLeaveItOutOrKeepIt(String typed) {
		PhoneText text = PhoneText.of(typed);
		assertThat(text.hasOptionalZero()).isTrue();
		assertThat(text.withOptionalZero(false).joined()).isEqualTo("+447911");
		assertThat(text.withOptionalZero(true).joined()).isEqualTo("+4407911");
		assertThat(text.withOptionalZero(true).strays()).isEqualTo(text.strays());
		assertThat(text.withOptionalZero(true).hasOptionalZero()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "(0)7911", "+(0)7911", "+44 (00)7911", "+44 (0-)7911", "+44 0 7911", "((0))7911", "" })
	void whenNoCodeStandsBeforeTheZeroShouldHaveNone(String typed) {
		PhoneText text = PhoneText.of(typed);
		assertThat(text.hasOptionalZero()).isFalse();
		assertThat(text.withOptionalZero(false)).isEqualTo(text);
	}

	@Test
	void whenAllCharactersAreTakenByTheFormShouldBeAllowed() {
		assertThat(PhoneText.isAllowed("+86-0123456789")).isTrue();
		assertThat(PhoneText.isAllowed("138 ")).isFalse();
		assertThat(PhoneText.isAllowed("138/")).isFalse();
		assertThat(PhoneText.isAllowed("138:")).isFalse();
		assertThat(PhoneText.isAllowed("１３８")).isFalse();
	}

	@Test
	void whenPrintedShouldNotShowTheNumber() {
		assertThat(PhoneText.of("138 0013 8000")).hasToString("PhoneText[strays=[SEPARATOR]]");
		assertThat(new PhoneReader().read("+44-7911-123456")).hasToString("PhoneReading[ELSEWHERE, NONE]");
	}

}
