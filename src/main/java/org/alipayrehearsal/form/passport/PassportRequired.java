package org.alipayrehearsal.form.passport;

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
 * The passport number is required.
 * <p>
 * Accepts {@link String}; null and blank are not valid.
 */
@Documented
@Rule(id = "passport-required", severity = Severity.ERROR, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.REPLY, step = "3.2",
				quote = "you will be asked put in your passport number instead of a Chinese ID card " + "number"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PassportRequired.Validator.class)
public @interface PassportRequired {

	String message() default "passport-required";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends RequiredTextValidator<PassportRequired> {

	}

}
