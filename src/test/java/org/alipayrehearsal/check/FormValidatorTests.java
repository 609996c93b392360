package org.alipayrehearsal.check;

import java.util.EnumSet;
import java.util.Map;

import jakarta.validation.ConstraintViolation;
import org.alipayrehearsal.form.Step;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FormValidatorTests {

	private final FormValidator validator = RuleServiceFixture.bean(FormValidator.class);

	@Test
	void whenRuleObjectsShouldLeaveItsTextToTheReport() {
		assertThat(this.validator.validate(ExampleForm.application(Map.of("passport.number", "${7*7}")), false))
			.extracting(ConstraintViolation::getMessage)
			.contains("passport-characters", "card-required");
	}

	@Test
	void whenScansAreNotAskedForShouldNotMissThem() {
		var application = ExampleForm.application(Map.of()).withSteps(EnumSet.of(Step.DOCUMENTS));
		assertThat(this.validator.validate(application, false)).extracting(ConstraintViolation::getMessage)
			.containsExactly("visa-kind-required");
		assertThat(this.validator.validate(application, true))
			.extracting((violation) -> violation.getConstraintDescriptor().getAnnotation().annotationType())
			.extracting(Class::getSimpleName)
			.contains("VisaKindRequired", "VisaScanRequired");
	}

}
