package org.alipayrehearsal.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a handler method for GET whose page, without a query, is the same in one language
 * for all visitors without a session. It is rendered once and kept. The page contains no
 * CSRF token: its forms compute only, or are accepted from pages of this application.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface CacheablePage {

	/**
	 * {@return whether the browser must not store the page} True for pages into which
	 * personal data are typed: a browser can show a stored page with them.
	 */
	boolean noStore() default false;

}
