package org.alipayrehearsal.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.alipayrehearsal.configuration.FixedClock;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * A test of the whole application in a real browser, on the fixed day. All such tests
 * share one application; a test method takes {@link Visits} as its parameter and whatever
 * a page does wrong behind its back fails it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(FixedClock.class)
@ExtendWith(BrowserExtension.class)
@interface BrowserTest {

}
