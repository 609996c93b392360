package org.alipayrehearsal.constraint.name;

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
 * Latin letters other than A to Z: passports and visas write them in plain letters in the
 * lines that machines read, and banks copy those. Silent where the bank has the name just
 * so. The fix is ICAO's first transliteration; where the visa's or the bank's spelling is
 * known, that one counts and none is worked out.
 * <p>
 * Accepts {@link TypedName}; a null or blank name is valid.
 */
@Documented
@Rule(id = "name-diacritics", severity = Severity.WARNING,
		source = @Source(kind = Source.Kind.STANDARD, step = "3.1",
				reference = "ICAO Doc 9303-3, 8th edition, section 6 A: transliteration of Latin letters in "
						+ "travel documents"),
		inputs = { "realName" })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NameDiacriticsValidator.class)
public @interface NameDiacritics {

	/**
	 * The key of the rule's texts.
	 * @return the key
	 */
	String message() default "name-diacritics";

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
