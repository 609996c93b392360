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
 * A bank that is not on the list, yet has a rule of its own (Agricultural Bank of China),
 * with a name that this rule does not refuse: the bank may be missing from the form.
 * <p>
 * Accepts {@link BankAndName}; without a bank or a name it is valid.
 */
@Documented
@Rule(id = "bank-agricultural", severity = Severity.WARNING, inputs = { "card.bank", "name.realName" },
		source = @Source(kind = Source.Kind.READER, step = "4",
				quote = "There is not 中国农业银行 at the list, therefore it`s not possible to finish registration.",
				reference = "The reply: “ABC should definitely be appearing”; the guide has a rule for the bank but does not list it"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = BankAgriculturalValidator.class)
public @interface BankAgricultural {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "bank-agricultural";

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
