package org.alipayrehearsal.form.contact;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.alipayrehearsal.form.contact.PhoneReading.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhoneReaderTests {

	private static final int SEED = 20_260_302;

	private final PhoneReader reader = new PhoneReader();

	@ParameterizedTest
	@ValueSource(strings = { "13800138000", "8613800138000", "+8613800138000", "008613800138000", "013800138000",
			"0-13800138000", "138-0013-8000", "1380-0138-000", "86-13800138000", "86-1-3800138000", "+86-138-0013-8000",
			"+86-1-3800138000", "0086-138-0013-8000", "00-86-138-00138000", "+86-013800138000", "86-013800138000",
			"+86-0-138-0013-8000", "+-86-13800138000", "++8613800138000", "86+13800138000", "-13800138000",
			"13800138000-", "138 0013 8000", "+86 (0)138 0013 8000", "(+86)138.0013.8000", "１３８００１３８０００" })
	void whenMobileIsTypedInAnyWayShouldReadTheSameNumber(String typed) {
		PhoneReading reading = this.reader.read(typed);
		assertThat(reading.kind()).isEqualTo(Kind.MAINLAND_MOBILE);
		assertThat(reading.error()).isEqualTo(PhoneNumberError.NONE);
		assertThat(reading.callingCode()).isEqualTo(86);
		assertThat(reading.national()).isEqualTo("13800138000");
	}

	@ParameterizedTest
	@CsvSource({ "13000000000", "15400138000", "16000138000", "17912345678", "19999999999" })
	void whenMobileRangeIsNotInUseYetShouldStillReadAMobile(String typed) {
		assertThat(this.reader.read(typed).kind()).isEqualTo(Kind.MAINLAND_MOBILE);
		assertThat(this.reader.read("+86-" + typed).kind()).isEqualTo(Kind.MAINLAND_MOBILE);
	}

	@ParameterizedTest
	@CsvSource({ "12800138000", "1-3800138000", "01-3800138000", "1 3800138000", "23800138000", "001380013800" })
	void whenDigitsAreNotQuiteAMobileShouldNotReadOne(String typed) {
		assertThat(this.reader.read(typed).kind()).isNotEqualTo(Kind.MAINLAND_MOBILE);
	}

	@ParameterizedTest
	@CsvSource({
			// 1: the code follows
			"+44-7911-123456, 44, 7911123456", "+1-310-555-0123, 1, 3105550123", "0044-7911-123456, 44, 7911123456",
			"+447911123456, 44, 7911123456", "+852-51234567, 852, 51234567", "+39-06-69812345, 39, 0669812345",
			"+225-01-23-45-67-89, 225, 0123456789", "+800-12345678, 800, 12345678", "+870-773111632, 870, 773111632",
			// 3: a code before the first hyphen, or bare digits
			"852-91234567, 852, 91234567", "1-310-555-0123, 1, 3105550123", "447911123456, 44, 7911123456",
			"886912345678, 886, 912345678", "-852-91234567, 852, 91234567", "7-912-345-67-89, 7, 9123456789",
			// a blank, bracket or dot means what a hyphen means
			"1 310 555 0123, 1, 3105550123", "1 (310) 555-0123, 1, 3105550123", "1.310.555.0123, 1, 3105550123",
			"852 9123 4567, 852, 91234567",
			// a zero in brackets
			"+44 (0)7911 123456, 44, 7911123456", "+44 ( 0 ) 7911 123456, 44, 7911123456",
			"44 (0)7911 123456, 44, 7911123456", "+39 (0)6 6981 2345, 39, 0669812345",
			"+225 (0)1 23 45 67 89, 225, 0123456789", "+34 (0)612 34 56 78, 34, 612345678",
			"+1 (0)310 555 0123, 1, 3105550123", "+44 7911 (0)123456, 44, 7911123456" })
	void whenCodeIsThereShouldReadWhereTheNumberIsFrom(String typed, int callingCode, String national) {
		PhoneReading reading = this.reader.read(typed);
		assertThat(reading.kind()).isEqualTo(Kind.ELSEWHERE);
		assertThat(reading.callingCode()).isEqualTo(callingCode);
		assertThat(reading.national()).isEqualTo(national);
		assertThat(reading.hasTrunkZero()).isFalse();
		assertThat(reading.hasPlace()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "+44-07911-123456, 7911123456", "+4407911123456, 7911123456", "44-07911-123456, 7911123456",
			"004407911123456, 7911123456", "+86-013800138000, 13800138000", "+86-010-62345678, 1062345678",
			"+44-007911-123456, 7911123456", "+36-06-20-123-4567, 201234567", "+54-011-15-2345-6789, 91123456789",
			"+44-079111234567, 79111234567" })
	void whenZeroOfCallsAtHomeIsTypedShouldReadTheNumberWithoutIt(String typed, String national) {
		PhoneReading reading = this.reader.read(typed);
		assertThat(reading.hasTrunkZero()).isTrue();
		assertThat(reading.national()).isEqualTo(national);
	}

	@ParameterizedTest
	@CsvSource({ "010-62345678, 1062345678", "01062345678, 1062345678", "0755-26001234, 75526001234",
			"+86-21-62345678, 2162345678", "86-21-62345678, 2162345678", "0086-10-62345678, 1062345678",
			"(010) 62345678, 1062345678", "(0)10 62345678, 1062345678", "010-2345-6789, 1023456789" })
	void whenLandlineIsTypedShouldReadALandline(String typed, String national) {
		PhoneReading reading = this.reader.read(typed);
		assertThat(reading.kind()).isEqualTo(Kind.MAINLAND_LANDLINE);
		assertThat(reading.error()).isEqualTo(PhoneNumberError.NONE);
		assertThat(reading.callingCode()).isEqualTo(86);
		assertThat(reading.national()).isEqualTo(national);
		assertThat(reading.hasTrunkZero()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "+86-400-810-1234", "86-400-810-1234", "+86-800-810-1234", "+86-95588", "+86-110",
			"0086-10086", "+86-12345" })
	void whenServiceNumberHasItsCodeShouldReadAServiceNumber(String typed) {
		PhoneReading reading = this.reader.read(typed);
		assertThat(reading.kind()).isEqualTo(Kind.MAINLAND_SERVICE);
		assertThat(reading.error()).isEqualTo(PhoneNumberError.NONE);
	}

	@ParameterizedTest
	@CsvSource({ "+86-1380013800, MOBILE_LENGTH", "+86-138001380001, MOBILE_LENGTH", "+86-12345678901, INVALID",
			"+86-21-6234567, INVALID", "+86, TOO_SHORT", "0086-1, TOO_SHORT",
			"+8613800138000+8613900139000, TOO_LONG" })
	void whenMainlandHasNoSuchNumberShouldReadAFlaw(String typed, PhoneNumberError error) {
		PhoneReading reading = this.reader.read(typed);
		assertThat(reading.kind()).isEqualTo(Kind.MAINLAND_INVALID);
		assertThat(reading.error()).isEqualTo(error);
	}

	@ParameterizedTest
	@CsvSource({ "07911123456, NO_CODE", "310-555-0123, NO_CODE", "8-912-345-67-89, NO_CODE", "51234567, NO_CODE",
			"447911-123456, NO_CODE", "4479111234, NO_CODE", "852-9123456, NO_CODE", "659-312-3456, NO_CODE",
			"9876543210, NO_CODE", "0400-810-1234, NO_CODE", "0, NO_CODE", "123456789012345, NO_CODE",
			"1234567890123456, TOO_LONG", "13800138000/13900139000, TOO_LONG", "1380013800, MOBILE_LENGTH",
			"138001380001, MOBILE_LENGTH", "86-1380013800, MOBILE_LENGTH", "01812345678, MOBILE_LENGTH",
			"400-810-1234, SERVICE", "95588, SERVICE", "110, SERVICE", "+999-1234567, UNKNOWN_CODE", "+8, UNKNOWN_CODE",
			"+0044-7911-123456, UNKNOWN_CODE", "00, UNKNOWN_CODE", "+, NO_DIGITS", "-, NO_DIGITS", "+-+, NO_DIGITS" })
	void whenNothingFitsShouldSayWhatMayBeMeant(String typed, PhoneNumberError error) {
		PhoneReading reading = this.reader.read(typed);
		assertThat(reading.kind()).isEqualTo(Kind.NOTHING);
		assertThat(reading.error()).isEqualTo(error);
		assertThat(reading.hasPlace()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "phone", "+44 7911 123456 ext 5", "010-62345678,801", "1380013800O", "☎13800138000", "一三八",
			"*21#", "\uD800", "13800138000\uDC00" })
	void whenTextHoldsOtherSignsShouldNotReadIt(String typed) {
		assertThat(this.reader.read(typed)).isEqualTo(PhoneReading.UNREADABLE);
		assertThat(PhoneReading.UNREADABLE.hasPlace()).isFalse();
	}

	@Test
	void whenMainlandMobileIsReadWithoutTheLibraryShouldReadWhatTheLibraryReads() throws NumberParseException {
		PhoneNumberUtil library = PhoneNumberUtil.getInstance();
		Random random = new Random(SEED);
		for (int i = 0; i < 5_000; i++) {
			String front = List.of("", "86", "+86", "0086", "0").get(random.nextInt(5));
			String typed = front + "1" + (3 + random.nextInt(7)) + digits(random, 9);
			if (typed.matches("0?179\\d\\d00.*")) {
				// The library takes 179..00 for a carrier's way abroad.
				continue;
			}
			PhoneReading reading = this.reader.read(typed);
			PhoneNumber parsed = library.parse(typed, "CN");
			assertThat(reading.kind()).isEqualTo(Kind.MAINLAND_MOBILE);
			assertThat(reading.callingCode()).isEqualTo(parsed.getCountryCode());
			assertThat(reading.national()).as("number %d", i).isEqualTo(library.getNationalSignificantNumber(parsed));
		}
	}

	@Test
	void whenMainlandMobileIsReadQuicklyShouldReadWhatTheStepsRead() {
		Random random = new Random(SEED);
		for (int i = 0; i < 5_000; i++) {
			String front = List.of("", "86", "+86", "0086", "0", "+", "00", "+087", "085", "68")
				.get(random.nextInt(10));
			String typed = front + "1" + random.nextInt(10) + digits(random, 8 + random.nextInt(3));
			assertThat(this.reader.read(typed)).as("number %d", i).isEqualTo(this.reader.readLine(typed));
		}
	}

	@Test
	void whenNumberHasACodeShouldAgreeWithTheLibrary() throws NumberParseException {
		PhoneNumberUtil library = PhoneNumberUtil.getInstance();
		List<Integer> codes = List.copyOf(library.getSupportedCallingCodes());
		Random random = new Random(SEED);
		for (int i = 0; i < 5_000; i++) {
			int code = codes.get(random.nextInt(codes.size()));
			String front = random.nextInt(4) == 0 ? "0" : "";
			String typed = "+" + code + front + (1 + random.nextInt(9)) + digits(random, 5 + random.nextInt(7));
			PhoneReading reading = this.reader.read(typed);
			PhoneNumber parsed = library.parse(typed, null);
			assertThat(reading.callingCode()).isEqualTo(code);
			if (code != PhoneReading.MAINLAND) {
				PhoneNumberUtil.ValidationResult possible = library.isPossibleNumberWithReason(parsed);
				assertThat(reading.error() == PhoneNumberError.NONE).as("number %d of +%d", i, code)
					.isEqualTo(possible == PhoneNumberUtil.ValidationResult.IS_POSSIBLE);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("hugeTexts")
	@Timeout(30)
	void whenTextIsHugeShouldFindAnError(String typed) {
		assertThat(this.reader.read(typed).error()).isNotEqualTo(PhoneNumberError.NONE);
	}

	static Stream<String> hugeTexts() {
		return Stream
			.of("1", "+", "-", "(", "( ", "(0)", "\u200B", "x", "86", "+1 ", "0", "\uD800", "\uD835\uDFCE", "1-")
			.flatMap((part) -> Stream.of(part.repeat(100_000 / part.length()),
					"+86" + part.repeat(100_000 / part.length()), "+44(" + part.repeat(100_000 / part.length())));
	}

	private static String digits(Random random, int count) {
		StringBuilder digits = new StringBuilder();
		for (int i = 0; i < count; i++) {
			digits.append((char) ('0' + random.nextInt(10)));
		}
		return digits.toString();
	}

}
