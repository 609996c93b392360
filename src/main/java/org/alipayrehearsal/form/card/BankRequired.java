package org.alipayrehearsal.form.card;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.constraint.RequiredTextValidator;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;

/**
 * The bank is required.
 * <p>
 * Accepts {@link String}; null and blank are invalid.
 */
@Documented
@Rule(id = "bank-required", severity = Severity.ERROR, action = Action.CHOOSE_BANK,
		source = @Source(kind = Source.Kind.GUIDE, step = "4", quote = "Fill in your debit card information."))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = BankRequired.Validator.class)
public @interface BankRequired {

	String message() default "bank-required";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends RequiredTextValidator<BankRequired> {

	}

}
