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
 * A passport number has at most nine letters and digits. Silent on the numbers of other
 * documents, which have rules of their own: {@link PassportChineseId},
 * {@link PassportResidenceCard}, {@link PassportHkMacaoTaiwan}.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "passport-too-long", severity = Severity.WARNING,
		source = @Source(kind = Source.Kind.STANDARD, step = "3.2",
				reference = "ICAO Doc 9303, part 4: the machine-readable lines of a passport have nine places "
						+ "for its number"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PassportTooLongValidator.class)
public @interface PassportTooLong {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "passport-too-long";

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
