package org.alipayrehearsal.constraint.visa;

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
 * A tourist visa is accepted by the guide, but not in every case that readers report.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "visa-tourist", severity = Severity.ADVICE,
		source = @Source(kind = Source.Kind.READER, step = "3.2",
				quote = "I applied 2 more times, shooting better pics of my documents, but they kept "
						+ "rejecting my applications. I think the problem is my tourist visa."))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = VisaTouristValidator.class)
public @interface VisaTourist {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "visa-tourist";

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
