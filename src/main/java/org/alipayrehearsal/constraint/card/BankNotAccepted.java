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
 * The bank is one of those that the guide lists. The accepted banks that the name can be
 * used with are named.
 * <p>
 * Accepts {@link BankAndName}; without a bank it is valid.
 */
@Documented
@Rule(id = "bank-not-accepted", severity = Severity.ERROR, inputs = "card.bank", source = @Source(
		kind = Source.Kind.GUIDE, step = "4",
		quote = "Foreigners can use cards issued by Bank of China, China Citic Bank, China Guangfa Bank (CGB), "
				+ "China Merchants Bank, China Minsheng Bank, Everbright Bank, Hangzhou Bank, Industrial Bank, "
				+ "Industrial & Commercial Bank of China (ICBC), Pingan Bank, Postal Savings Bank of China (PSBC) "
				+ "and Shanghai Pudong Development Bank (SPD).",
		reference = "Reply on China Construction Bank: it “can no longer be used by foreigners on Alipay”"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = BankNotAcceptedValidator.class)
public @interface BankNotAccepted {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "bank-not-accepted";

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
