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
import org.alipayrehearsal.rule.Violated;

/**
 * Warns of Latin letters other than A to Z: the machine-readable zone has plain letters,
 * and banks copy them. Satisfied if the bank's spelling is identical. The fix is ICAO's
 * first transliteration; none is offered if the spelling of the visa or the bank is
 * known.
 * <p>
 * Accepts {@link NameAnswers}; a null or blank name is valid.
 */
@Documented
@Rule(id = "name-diacritics", severity = Severity.WARNING, action = Action.CHANGE_TEXT,
		source = @Source(kind = Source.Kind.STANDARD, step = "3.1",
				reference = "ICAO Doc 9303-3, 8th edition, section 6 A: transliteration of Latin letters in "
						+ "travel documents"),
		inputs = { "realName" })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NameDiacritics.Validator.class)
public @interface NameDiacritics {

	String message() default "name-diacritics";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator extends NameValidator<NameDiacritics> {

		@Override
		protected RuleResult evaluateName(String name, NameSpellings spellings) {
			if (spellings.isAsAtBank() || !LatinTransliteration.isNeededFor(name)) {
				return RuleResult.satisfied();
			}
			if (spellings.isPrintedSomewhere()) {
				return Violated.plain().withVariant("as-printed");
			}
			Violated violation = Violated.plain().withFixes(spellings.cleaned());
			String other = spellings.otherTransliteration();
			return (other != null) ? violation.withVariant("spellings").withArguments(other) : violation;
		}

	}

}
