package org.alipayrehearsal.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The source of a rule.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Source {

	/**
	 * The kind of source.
	 * @return the kind
	 */
	Kind kind();

	/**
	 * The step of the guide that the rule belongs to, for example {@code 3.1}; blank if
	 * there is none.
	 * @return the step
	 */
	String step() default "";

	/**
	 * The sentence that the rule is taken from, verbatim; blank if there is none.
	 * @return the quote
	 */
	String quote() default "";

	/**
	 * A further reference, for example a standard and its section.
	 * @return the reference
	 */
	String reference() default "";

	/**
	 * The kinds of source.
	 */
	enum Kind {

		/** Steps 1 to 11 of the guide. */
		GUIDE,

		/** An answer of the guide's authors to a reader. */
		REPLY,

		/** What a reader reported. */
		READER,

		/** A published standard, for example ICAO Doc 9303. */
		STANDARD,

		/** Alipay's help page, or a repost of its rules. */
		REPORTED,

		/**
		 * Measured, looked up or concluded by us; neither the guide nor Alipay says it.
		 */
		OURS

	}

}
