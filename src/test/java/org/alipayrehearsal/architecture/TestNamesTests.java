package org.alipayrehearsal.architecture;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * How tests are named, and what they must not do.
 */
@AnalyzeClasses(packages = "org.alipayrehearsal", importOptions = ImportOption.OnlyIncludeTests.class)
class TestNamesTests {

	@ArchTest
	static final ArchRule testsSayWhenAndShould = methods()
		.that(describe("are tests",
				(JavaMethod method) -> method.isAnnotatedWith(Test.class)
						|| method.isAnnotatedWith(ParameterizedTest.class)))
		.should()
		.haveNameMatching("when[A-Z]\\w*Should[A-Z]\\w*");

	@ArchTest
	static final ArchRule testsDoNotSleep = noClasses().should().callMethod(Thread.class, "sleep", long.class);

}
