package org.alipayrehearsal.check;

import java.util.List;
import java.util.Map;

import org.alipayrehearsal.form.VerificationForm;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Fix;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RequiredActionsTests {

	private static final String LONG_NAME = "Alexander Maximilian von Hohenberg";

	private final RequiredActions actions = RuleServiceFixture.bean(RequiredActions.class);

	@Test
	void whenOneBankTakesTheNameShouldBeOneActionWithThatBank() {
		List<RequiredAction> actions = of(
				Map.of("name.realName", LONG_NAME, "card.bank", "CCB", "card.number", "621700"));
		assertThat(actions).singleElement().satisfies((action) -> {
			assertThat(action.type()).isEqualTo(Action.CHOOSE_BANK);
			assertThat(action.path()).isEqualTo("card.bank");
			assertThat(action.change()).isEqualTo(new Fix("card.bank", "CMB"));
			assertThat(action.findings()).extracting(Finding::rule).contains("bank-not-accepted");
		});
	}

	@Test
	void whenSeveralBanksTakeTheNameShouldNameNone() {
		assertThat(of(Map.of("name.realName", "Anna Keller", "card.bank", "CCB", "card.number", "621700")))
			.singleElement()
			.satisfies((action) -> {
				assertThat(action.type()).isEqualTo(Action.CHOOSE_BANK);
				assertThat(action.change()).isNull();
			});
	}

	@Test
	void whenOneFixSettlesSeveralFindingsShouldBeOneAction() {
		List<RequiredAction> actions = of(
				Map.of("name.realName", "josé", "name.atBank", "JOSE GARCIA", "name.onVisa", "JOSE GARCIA"));
		assertThat(actions).singleElement().satisfies((action) -> {
			assertThat(action.type()).isEqualTo(Action.CHANGE_TEXT);
			assertThat(action.fix()).isEqualTo(new Fix("name.realName", "JOSE GARCIA"));
			assertThat(action.findings()).hasSizeGreaterThan(1)
				.first()
				.extracting(Finding::rule)
				.isEqualTo("name-bank-mismatch");
		});
	}

	@Test
	void whenFixedTextWouldBeRefusedShouldBeOneActionWithoutIt() {
		assertThat(of(Map.of("contact.phone", "07911 123456"))).singleElement().satisfies((action) -> {
			assertThat(action.path()).isEqualTo("contact.phone");
			assertThat(action.change()).isNull();
			assertThat(action.findings()).extracting(Finding::rule)
				.containsExactly("contact-international-code", "contact-characters");
		});
	}

	@Test
	void whenFixedTextHasAWarningOnlyShouldOfferIt() {
		assertThat(of(Map.of("contact.phone", "0755 2600 1234"))).first()
			.extracting(RequiredAction::change)
			.isEqualTo(new Fix("contact.phone", "075526001234"));
	}

	@Test
	void whenFieldsDifferShouldBeActionsInTheFormsOrder() {
		List<RequiredAction> actions = of(
				Map.of("name.realName", LONG_NAME, "passport.number", "C01X00T", "documents.visaKind", "Z",
						"contact.phone", "0049 170 1234567", "card.bank", "CCB", "card.number", "621700"));
		assertThat(actions).extracting(RequiredAction::path)
			.containsExactly("passport.number", "documents.visaScan", "documents.entryProof", "contact.phone",
					"card.bank");
		assertThat(actions.get(0).change()).isEqualTo(new Fix("passport.number", "0C01X00T"));
		assertThat(actions.get(1).type()).isEqualTo(Action.TAKE_PICTURE);
	}

	@Test
	void whenFindingIsAdviceShouldRequireNothing() {
		assertThat(of(Map.of("name.realName", LONG_NAME))).isEmpty();
	}

	@Test
	void whenErrorsAndWarningsAreFoundShouldBeginWithErrors() {
		List<RequiredAction> actions = of(Map.of("name.realName", "Anna  Keller", "passport.number", "C01X00T"));
		assertThat(actions).extracting(RequiredAction::path).containsExactly("passport.number", "name.realName");
	}

	private List<RequiredAction> of(Map<String, String> answers) {
		VerificationForm form = ExampleAnswers.form(answers, RuleServiceFixture.TODAY, (picture) -> null);
		ValidationScope scope = ValidationScope.withScans(ExampleAnswers.steps(answers));
		return this.actions.of(form, scope, RuleServiceFixture.service().check(form, scope));
	}

}
