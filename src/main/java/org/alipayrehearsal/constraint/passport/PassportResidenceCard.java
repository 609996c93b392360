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
 * The number of a foreigner's permanent residence card (18 characters beginning with 9,
 * or three letters and twelve digits) is not that of the passport.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "passport-residence-card", severity = Severity.ERROR,
		source = @Source(kind = Source.Kind.STANDARD, step = "3.2",
				reference = "Numbers of the foreigner’s permanent residence identity card: 18 characters with "
						+ "the check digit of GB 11643 on cards issued since December 2023, three letters "
						+ "and twelve digits on the earlier ones"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PassportResidenceCardValidator.class)
public @interface PassportResidenceCard {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "passport-residence-card";

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
