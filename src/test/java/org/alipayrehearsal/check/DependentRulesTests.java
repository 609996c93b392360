package org.alipayrehearsal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.alipayrehearsal.form.Step;
import org.alipayrehearsal.form.VerificationForm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link DependentRules}: the rules that can depend on a field find what a
 * validation of the whole form finds.
 */
class DependentRulesTests {

	private static final List<String> FIELDS = List.of("name.realName", "passport.number", "contact.phone", "card.bank",
			"card.number", "deposit.amount");

	private final DependentRules dependent = RuleServiceFixture.bean(DependentRules.class);

	private final FormValidator validator = RuleServiceFixture.bean(FormValidator.class);

	private final RuleCatalogue catalogue = RuleServiceFixture.bean(RuleCatalogue.class);

	@Test
	void whenFieldIsChangedShouldHaveTheFindingsOfAWholeValidation() {
		// Rules on one picture alone depend on no field that a fix changes.
		List<RuleExample> examples = RuleExamplesTests.examples()
			.filter((example) -> !example.rule().startsWith("scan-") || example.rule().endsWith("-mismatch"))
			.toList();
		int changed = 0;
		for (int i = 0; i < examples.size(); i++) {
			VerificationForm form = form(examples.get(i));
			VerificationForm other = form(examples.get((i * 7 + 3) % examples.size()));
			ValidationResult before = validate(form);
			for (String field : FIELDS) {
				String text = text(other, field);
				if (form.answers(Step.of(field)) != null && text != null) {
					assertSameFindings(before, form.with(field, text), field);
					changed++;
				}
			}
		}
		assertThat(changed).isGreaterThan(500);
	}

	private void assertSameFindings(ValidationResult before, VerificationForm after, String field) {
		List<String> found = new ArrayList<>();
		this.dependent.findings(after, field, true).forEach((finding) -> found.add(finding.key()));
		before.findings()
			.stream()
			.filter((finding) -> !this.dependent.depends(field, finding.rule(), finding.path()))
			.forEach((finding) -> found.add(finding.key()));
		Set<String> whole = validate(after).findings().stream().map(Finding::key).collect(Collectors.toSet());
		assertThat(found).as(field).containsExactlyInAnyOrderElementsOf(whole);
	}

	private ValidationResult validate(VerificationForm form) {
		return ValidationResult.of(this.validator.validate(form, true), this.catalogue);
	}

	private static VerificationForm form(RuleExample example) {
		return ExampleForm.application(example.answers()).withSteps(Set.of(Step.values()));
	}

	private static @Nullable String text(VerificationForm form, String field) {
		return switch (field) {
			case "name.realName" -> form.typedName();
			case "passport.number" -> form.typedPassportNumber();
			case "contact.phone" -> (form.contact() != null) ? form.contact().phone() : null;
			case "card.bank" -> form.chosenBank();
			case "card.number" -> form.cardNumber();
			default -> (form.deposit() != null) ? form.deposit().amount() : null;
		};
	}

}
