package org.alipayrehearsal.constraint.passport;

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
 * The number of a Chinese citizen's identity card (GB 11643, 18 characters, or 15 digits
 * until 1999) is not that of a passport.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "passport-chinese-id", severity = Severity.ERROR,
		source = @Source(kind = Source.Kind.REPLY, step = "3.2",
				quote = "When you verify using this other page, you will be asked put in your passport "
						+ "number instead of a Chinese ID card number",
				reference = "GB 11643-1999 and GB 11643-1989"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PassportChineseIdValidator.class)
public @interface PassportChineseId {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "passport-chinese-id";

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
