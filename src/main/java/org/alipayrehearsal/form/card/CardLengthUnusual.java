package org.alipayrehearsal.form.card;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.bank.Bank;
import org.alipayrehearsal.bank.CardBin;
import org.alipayrehearsal.bank.CardBins;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.rule.Violated;

/**
 * Warns if a number begins like the cards of a bank but has another length.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "card-length-unusual", severity = Severity.WARNING, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.OURS, step = "4",
				reference = "Table of bank identification numbers (BIN): the length of a bank’s cards"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CardLengthUnusual.Validator.class)
public @interface CardLengthUnusual {

	String message() default "card-length-unusual";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends CardNumberValidator<CardLengthUnusual> {

		Validator(CardBins bins) {
			super(bins);
		}

		@Override
		protected RuleResult evaluate(CardNumber number) {
			if (!number.isUsable()) {
				return CardNumber.UNREADABLE;
			}
			return switch (number.match().kind()) {
				case WHOLE -> RuleResult.satisfied();
				case PARTIAL -> CardNumber.PARTIAL;
				case UNKNOWN -> CardNumber.NOT_IN_TABLE;
				case OTHER_LENGTH -> violation(number.match().rows());
			};
		}

		private static RuleResult violation(List<CardBin> rows) {
			List<Bank> banks = rows.stream().map(CardBin::issuer).distinct().toList();
			List<Integer> lengths = rows.stream().map(CardBin::cardLength).distinct().sorted().toList();
			return Violated.plain().withArguments(banks, lengths);
		}

	}

}
