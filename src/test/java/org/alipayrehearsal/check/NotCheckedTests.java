package org.alipayrehearsal.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.form.VerificationForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class NotCheckedTests {

	@ParameterizedTest
	@CsvSource({ "deposit.amount, not-asked, not-checked.deposit", "deposit.amount, not-given, not-checked.not-given",
			"deposit.amount, unreadable, not-checked.unreadable", "card.bank, not-asked, not-checked.not-asked" })
	void whenDepositIsNotAskedForShouldSayWhenItIsChecked(String path, String reason, String key) {
		assertThat(new NotChecked(path, reason).text()).isEqualTo(key);
		MessageSource messages = RuleServiceFixture.bean(MessageSource.class);
		for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			assertThat(messages.getMessage(key, null, language)).isNotBlank();
		}
	}

	@Test
	void whenStepsWithoutTheDepositAreCheckedShouldKeepTheReasonForPrograms() {
		Report report = RuleServiceFixture.service()
			.check(VerificationForm.EMPTY, ValidationScope.withScans(EnumSet.complementOf(EnumSet.of(Step.DEPOSIT))));
		assertThat(report.notChecked()).contains(new NotChecked("deposit.amount", NotChecked.NOT_ASKED));
	}

}
