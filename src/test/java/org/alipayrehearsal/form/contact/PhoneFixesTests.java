package org.alipayrehearsal.form.contact;

import java.util.List;

import org.alipayrehearsal.rule.Fix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhoneFixesTests {

	private final PhoneFixes fixes = new PhoneFixes(new PhoneReader());

	@ParameterizedTest
	@CsvSource({ "138 0013 8000, 13800138000", "+1 (310) 555-0123, +1310555-0123", "1 310 555 0123, 1-310-555-0123",
			"1 3 1 0 5 5 5 0 1 2 3, +13105550123", "+44 (0)7911 123456, +447911123456",
			"+44-07911-123456, +44-7911-123456", "+44-0-7911-123456, +44-7911-123456", "+44--0-7911, +44--0-7911",
			"+44-(0)-7911-123456, +44--7911-123456", "+39 (0)6 6981 2345, +390669812345",
			"+54 011 15 2345-6789, +5491123456789", "659 312 3456, 659-312-3456", "447911 123456, 447911-123456",
			"+52 1 55 1234 5678, +5215512345678", "+86 1-3-8-0-0-1-3-8-0-0-0, +8613800138000", "+999 123, +999123",
			"0 0 8 6 1 3 8 0 0 1 3 8 0 0 0, 008613800138000" })
	void whenNumberIsReadableShouldOfferItBestFirst(String typed, String fix) {
		assertThat(this.fixes.of(typed)).isNotEmpty().first().isEqualTo(new Fix("contact.phone", fix));
	}

	@Test
	void whenThereAreSeveralWaysShouldOfferEachOnce() {
		assertThat(values("138–0013–8000")).containsExactly("138-0013-8000", "13800138000", "+8613800138000");
		assertThat(values("+44 7911 123456")).containsExactly("+447911123456", "+44-7911-123456");
	}

	@Test
	void whenTextIsTooLongShouldOfferTwentyCharactersAtMost() {
		assertThat(values("+86-1-3-8-001-380-0-0")).containsExactly("+8613800138000");
		assertThat(values("+44-7911-1-2-3-4-5-6")).containsExactly("+44-7911-1-2-3-4-5-6", "+447911123456");
		assertThat(values("+44-79-11-1-2-3-4-5-6")).containsExactly("+447911123456");
	}

	@ParameterizedTest
	@ValueSource(strings = { "none", "+44 7911 123456 ext 5", "13800138000/13900139000", "1380013800013 900", "+", "()",
			"+8613800138000+8613900139000" })
	void whenItIsNotCertainWhichNumberIsMeantShouldOfferNothing(String typed) {
		assertThat(this.fixes.of(typed)).isEmpty();
	}

	private List<String> values(String typed) {
		return this.fixes.of(typed).stream().map(Fix::value).toList();
	}

}
