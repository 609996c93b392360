package org.alipayrehearsal.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a Bean Validation constraint as a rule, with its id, severity and source. The
 * rule's texts are in the message bundles under the id, its examples in
 * {@code examples/<id>.yml}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Rule {

	/**
	 * The id in lower case with hyphens, for example {@code passport-min-length}.
	 * @return the id
	 */
	String id();

	/**
	 * The severity of every finding of this rule.
	 * @return the severity
	 */
	Severity severity();

	/**
	 * The action that settles a finding of this rule.
	 * @return the action
	 */
	Action action();

	/**
	 * The field that the action is about, for example {@code passport.number}. Empty for
	 * the field of the finding.
	 * @return the path
	 */
	String actionPath() default "";

	/**
	 * Where the rule comes from.
	 * @return the source
	 */
	Source source();

	/**
	 * For a constraint on a type: the fields that the rule needs, as paths below that
	 * type. Findings are reported at the first. Empty for a constraint on a field, which
	 * evaluates that field.
	 * @return the paths
	 */
	String[] inputs() default {};

	/**
	 * Whether the rule needs only one of the inputs, instead of all.
	 * @return whether one is enough
	 */
	boolean anyInput() default false;

	/**
	 * For a constraint on a type that evaluates several fields one by one, instead of
	 * {@link #inputs}: each field with the other fields needed.
	 * @return the places
	 */
	Place[] places() default {};

	/**
	 * Fields that a rule evaluates together.
	 */
	@Documented
	@Retention(RetentionPolicy.RUNTIME)
	@Target({})
	@interface Place {

		/**
		 * The fields that the rule needs, as paths below the type. Findings are reported
		 * at the first.
		 * @return the paths
		 */
		String[] value();

	}

}
