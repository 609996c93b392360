package org.alipayrehearsal.form.passport;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.constraint.TextValidator;
import org.alipayrehearsal.constraint.Today;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;
import org.alipayrehearsal.rule.Violated;
import org.alipayrehearsal.scan.mrz.CheckDigit;

/**
 * A passport number has at most nine letters and digits. Satisfied for the numbers of
 * other documents, which have rules of their own: {@link PassportChineseId},
 * {@link PassportResidenceCard}, {@link PassportHkMacaoTaiwan}.
 * <p>
 * Accepts {@link String}; null and blank are valid.
 */
@Documented
@Rule(id = "passport-too-long", severity = Severity.WARNING, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.STANDARD, step = "3.2",
				reference = "ICAO Doc 9303, part 4: the machine-readable lines of a passport have nine places "
						+ "for its number"))
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PassportTooLong.Validator.class)
public @interface PassportTooLong {

	String message() default "passport-too-long";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends TextValidator<PassportTooLong> {

		private final Clock clock;

		Validator(Clock clock) {
			this.clock = clock;
		}

		@Override
		protected RuleResult evaluateText(String number) {
			if (PassportNumber.lettersAndDigits(number) <= PassportNumber.MAXIMUM || isOfOtherDocument(number)) {
				return RuleResult.satisfied();
			}
			return endsInMachineReadableCheckDigit(number) ? Violated.plain().withVariant("check-digit")
					: Violated.plain();
		}

		private boolean isOfOtherDocument(String number) {
			return OtherDocument.isChineseId(number, Today.of(this.clock)) || OtherDocument.isResidenceCard(number)
					|| OtherDocument.isHkMacaoTaiwan(number);
		}

		private static boolean endsInMachineReadableCheckDigit(String number) {
			return PassportNumber.plain(number)
				.filter((plain) -> plain.length() == PassportNumber.MAXIMUM + 1)
				.filter((plain) -> CheckDigit.fits(plain.substring(0, PassportNumber.MAXIMUM),
						plain.charAt(PassportNumber.MAXIMUM)))
				.isPresent();
		}

	}

}
