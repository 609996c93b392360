package org.alipayrehearsal.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * How tests are named, and what they must not do.
 */
class TestNamesTests {

	private static final JavaClasses TESTS = ImportedClasses.tests();

	@Test
	void whenMethodIsATestShouldSayWhenAndShould() {
		ArchRule rule = methods()
			.that(describe("are tests",
					(JavaMethod method) -> method.isAnnotatedWith(Test.class)
							|| method.isAnnotatedWith(ParameterizedTest.class)))
			.should()
			.haveNameMatching("when[A-Z]\\w*Should[A-Z]\\w*");
		rule.check(TESTS);
	}

	@Test
	void whenTestWaitsShouldNotSleep() {
		ArchRule rule = noClasses().should().callMethod(Thread.class, "sleep", long.class);
		rule.check(TESTS);
	}

}
