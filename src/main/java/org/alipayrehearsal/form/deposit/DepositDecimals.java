package org.alipayrehearsal.form.deposit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.constraint.TextValidator;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.rule.Violated;

/**
 * The amount has two to four decimals. Satisfied if the amount is out of range.
 * <p>
 * Accepts {@link String}; null and blank are valid; inconclusive for anything but a plain
 * decimal.
 */
@Documented
@Rule(id = "deposit-decimals", severity = Severity.WARNING, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.GUIDE, step = "7",
				quote = "Input the exact amount of money that Alipay has placed in your bank account (eg "
						+ "0.0974 yuan)."))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DepositDecimals.Validator.class)
public @interface DepositDecimals {

	String message() default "deposit-decimals";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends TextValidator<DepositDecimals> {

		private static final int FEWEST = 2;

		@Override
		protected RuleResult evaluateText(String amount) {
			return DepositAmount.read(amount).map(Validator::evaluate).orElseGet(DepositAmount::unreadable);
		}

		private static RuleResult evaluate(DepositAmount amount) {
			int decimals = amount.decimals().length();
			if (!amount.isPositive() || !amount.isUnderOneYuan()) {
				return RuleResult.satisfied();
			}
			if (decimals < FEWEST) {
				return Violated.plain().withVariant("too-few");
			}
			return (decimals > DepositAmount.DECIMALS) ? tooMany(amount) : RuleResult.satisfied();
		}

		private static RuleResult tooMany(DepositAmount amount) {
			Violated violation = Violated.plain().withVariant("too-many");
			String decimals = DepositAmount.withoutTrailingZeros(amount.decimals());
			return (decimals.length() > DepositAmount.DECIMALS) ? violation
					: violation.withFix(DepositAmount.PATH, "0." + decimals);
		}

	}

}
