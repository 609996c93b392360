package org.alipayrehearsal.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Mobile numbers typed as at home, without international code. Whatever they look like,
 * the report asks for the code, unless the digits are those of a mainland mobile number.
 */
class PhonesTypedAtHomeTests {

	private static final int NUMBERS = 150;

	private static final int SEED = 20_261_129;

	private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

	private final RuleTexts texts = RuleServiceFixture.bean(RuleTexts.class);

	@ParameterizedTest
	@ValueSource(strings = { "AE", "AR", "AT", "AU", "BD", "BE", "BR", "CA", "CH", "CO", "DE", "DK", "EG", "ES", "FR",
			"GB", "GH", "HK", "ID", "IE", "IL", "IN", "IR", "IT", "JP", "KE", "KR", "KZ", "LK", "MX", "MY", "NG", "NL",
			"NO", "NZ", "PH", "PK", "PL", "PT", "RU", "SA", "SE", "SG", "TH", "TR", "TW", "UA", "US", "VN", "ZA" })
	void whenMobileIsTypedAsAtHomeShouldAskForTheCode(String country) {
		Random random = new Random(SEED);
		for (int i = 0; i < NUMBERS; i++) {
			String formatted = LIBRARY.format(mobile(country, random), PhoneNumberFormat.NATIONAL);
			String digits = formatted.replaceAll("[^0-9]", "");
			if (!isMainlandMobile(digits)) {
				assertThat(asksForCode(digits)).as("%s %s", country, digits).isTrue();
				if (i % 10 == 0) {
					assertThat(asksForCode(formatted)).as("%s %s", country, formatted).isTrue();
				}
			}
		}
	}

	@Test
	void whenMobileIsOfTheMainlandShouldSayNothingOfTheCode() {
		Random random = new Random(SEED);
		for (int i = 0; i < NUMBERS; i++) {
			String digits = String.valueOf(mobile("CN", random).getNationalNumber());
			for (String front : List.of("", "86", "+86", "0086", "+86-")) {
				assertThat(findings(front + digits)).as(front + digits)
					.allMatch((finding) -> finding.rule().equals("contact-mainland-prefix"));
			}
		}
	}

	private boolean asksForCode(String typed) {
		return findings(typed).stream()
			.map((finding) -> this.texts.message(finding, Locale.ENGLISH) + this.texts.remedy(finding, Locale.ENGLISH))
			.anyMatch((text) -> text.contains(" code"));
	}

	private static List<Finding> findings(String typed) {
		return ExampleForm.check(Map.of("contact.phone", typed)).findings();
	}

	private static boolean isMainlandMobile(String digits) {
		return digits.matches("(86)?1[3-9][0-9]{9}");
	}

	/** A valid mobile number, made from random digits. */
	private static PhoneNumber mobile(String country, Random random) {
		PhoneNumber example = LIBRARY.getExampleNumberForType(country, PhoneNumberType.MOBILE);
		String pattern = String.valueOf(example.getNationalNumber());
		while (true) {
			StringBuilder digits = new StringBuilder();
			int kept = random.nextInt(4);
			for (int i = 0; i < pattern.length(); i++) {
				digits.append((i < kept) ? pattern.charAt(i) : (char) ('0' + random.nextInt(10)));
			}
			PhoneNumber number = new PhoneNumber().mergeFrom(example)
				.setNationalNumber(Long.parseLong(digits.toString()));
			PhoneNumberType type = LIBRARY.getNumberType(number);
			boolean mobile = type == PhoneNumberType.MOBILE || type == PhoneNumberType.FIXED_LINE_OR_MOBILE;
			if (mobile && LIBRARY.isValidNumberForRegion(number, country)) {
				return number;
			}
		}
	}

}
