package org.alipayrehearsal.form.name;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import org.alipayrehearsal.rule.Action;
import org.alipayrehearsal.rule.Rule;
import org.alipayrehearsal.rule.RuleResult;
import org.alipayrehearsal.rule.Severity;
import org.alipayrehearsal.rule.Source;

/**
 * Warns of a / or @ between letters, as in S/O, A/L or an alias: few forms accept it.
 * <p>
 * Accepts {@link NameAnswers}; a null or blank name is valid.
 */
@Documented
@Rule(id = "name-sign", severity = Severity.WARNING, action = Action.ASK_BANK,
		source = @Source(kind = Source.Kind.OURS, step = "3.1",
				reference = "Names on Singaporean, Malaysian and Indian passports: S/O, D/O, A/L, A/P, and "
						+ "aliases with @"),
		inputs = { "realName" })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NameSign.Validator.class)
public @interface NameSign {

	String message() default "name-sign";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends NameValidator<NameSign> {

		@Override
		protected RuleResult evaluateName(String name, NameSpellings spellings) {
			boolean sign = CharacterKind.holds(NameCleaning.plain(name), CharacterKind.SIGN);
			return RuleResult.violatedIf(sign, spellings::printed);
		}

	}

}
