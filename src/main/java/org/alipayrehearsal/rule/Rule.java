package org.alipayrehearsal.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a Bean Validation constraint a rule: gives it the id under which it is shown
 * everywhere, its severity and its source. Its texts are in the message bundles under the
 * id, its examples in {@code examples/<id>.yml}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Rule {

	/**
	 * The id, lower case with hyphens, for example {@code passport-min-length}.
	 * @return the id
	 */
	String id();

	/**
	 * The severity of every finding of this rule.
	 * @return the severity
	 */
	Severity severity();

	/**
	 * Where the rule comes from.
	 * @return the source
	 */
	Source source();

	/**
	 * For a constraint on a type: the fields without which the rule has nothing to judge,
	 * as paths below that type. The first is the one a finding is reported at. Empty for
	 * a constraint on a field, which evaluates that field.
	 * @return the paths
	 */
	String[] inputs() default {};

	/**
	 * Whether one of the inputs is enough to judge. Otherwise all are needed.
	 * @return whether one is enough
	 */
	boolean anyInput() default false;

	/**
	 * For a constraint on a type that evaluates several fields one by one, in place of
	 * the inputs: each field with what else is needed to judge it.
	 * @return the places
	 */
	Place[] places() default {};

	/**
	 * A place that a rule evaluates.
	 */
	@Documented
	@Retention(RetentionPolicy.RUNTIME)
	@Target({})
	@interface Place {

		/**
		 * The fields without which there is nothing to judge, as paths below the type.
		 * The first is the one a finding is reported at.
		 * @return the paths
		 */
		String[] value();

	}

}
