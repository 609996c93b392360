package org.alipayrehearsal.constraint.contact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;

/**
 * No zero for calls at home stands between the international code and the number:
 * +44-7911…, not +44-07911…
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "contact-trunk-zero", severity = Severity.WARNING,
		source = @Source(kind = Source.Kind.STANDARD, step = "3.3",
				reference = "ITU-T E.164: a national prefix is not part of the international "
						+ "number; libphonenumber knows where the zero stays, as in Italy"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ContactTrunkZeroValidator.class)
public @interface ContactTrunkZero {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "contact-trunk-zero";

	/**
	 * Bean Validation groups.
	 * @return the groups
	 */
	Class<?>[] groups() default {};

	/**
	 * Bean Validation payload.
	 * @return the payload
	 */
	Class<? extends Payload>[] payload() default {};

}
