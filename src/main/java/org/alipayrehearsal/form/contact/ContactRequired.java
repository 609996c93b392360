package org.alipayrehearsal.form.contact;

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
 * The contact number is required.
 * <p>
 * Accepts {@link String}; null and blank are invalid.
 */
@Documented
@Rule(id = "contact-required", severity = Severity.ERROR, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.GUIDE, step = "3.3", quote = "Give your phone number"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ContactRequired.Validator.class)
public @interface ContactRequired {

	String message() default "contact-required";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends RequiredTextValidator<ContactRequired> {

	}

}
