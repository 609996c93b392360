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
 * A Hong Kong identity card with its check digit in brackets, or a residence permit for
 * residents of Hong Kong, Macao and Taiwan (81, 82 or 83), belongs to another section of
 * the real form.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "passport-hk-macao-taiwan", severity = Severity.ERROR,
		source = @Source(kind = Source.Kind.REPLY, step = "3.2",
				quote = "Make sure you verify through the section dedicated to foreigners (see point 2, "
						+ "above), not the one for mainland Chinese or Chinese from Hong Kong, Macao and " + "Taiwan."))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PassportHkMacaoTaiwanValidator.class)
public @interface PassportHkMacaoTaiwan {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "passport-hk-macao-taiwan";

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
