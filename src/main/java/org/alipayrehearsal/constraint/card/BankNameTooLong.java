package org.alipayrehearsal.constraint.card;

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
 * A name longer than 20 is used with China Merchants Bank only.
 * <p>
 * Accepts {@link BankAndName}; without a bank or a name it is valid.
 */
@Documented
@Rule(id = "bank-name-too-long", severity = Severity.ERROR, inputs = { "card.bank", "name.realName" },
		source = @Source(kind = Source.Kind.GUIDE, step = "4",
				quote = "If your name is longer than 20 alphabet letters (blank spaces included), you can only verify "
						+ "with bank cards issued by China Merchants Bank."))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = BankNameTooLongValidator.class)
public @interface BankNameTooLong {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "bank-name-too-long";

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
