package org.alipayrehearsal.architecture;

import java.time.Clock;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.Validator;
import org.alipayrehearsal.rule.Rule;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/**
 * The packages and what may use what.
 */
@AnalyzeClasses(packages = "org.alipayrehearsal", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule layers = layeredArchitecture().consideringOnlyDependenciesInLayers()
		.layer("rule")
		.definedBy("..alipayrehearsal.rule..")
		.layer("bank")
		.definedBy("..alipayrehearsal.bank..")
		.layer("scan")
		.definedBy("..alipayrehearsal.scan..")
		.layer("constraint")
		.definedBy("..alipayrehearsal.constraint..")
		.layer("application")
		.definedBy("..alipayrehearsal.application..")
		.layer("check")
		.definedBy("..alipayrehearsal.check..")
		.layer("wizard")
		.definedBy("..alipayrehearsal.wizard..")
		.layer("api")
		.definedBy("..alipayrehearsal.api..")
		.layer("configuration")
		.definedBy("..alipayrehearsal.configuration..")
		.whereLayer("rule")
		.mayNotAccessAnyLayer()
		.whereLayer("bank")
		.mayNotAccessAnyLayer()
		.whereLayer("scan")
		.mayNotAccessAnyLayer()
		.whereLayer("constraint")
		.mayOnlyAccessLayers("rule", "bank", "scan")
		.whereLayer("application")
		.mayOnlyAccessLayers("constraint", "rule", "bank", "scan")
		.whereLayer("check")
		.mayOnlyAccessLayers("application", "constraint", "rule", "bank", "scan")
		.whereLayer("wizard")
		.mayNotBeAccessedByAnyLayer()
		.whereLayer("api")
		.mayNotBeAccessedByAnyLayer()
		.whereLayer("configuration")
		.mayNotBeAccessedByAnyLayer();

	@ArchTest
	static final ArchRule noCycles = slices().matching("org.alipayrehearsal.(**)").should().beFreeOfCycles();

	@ArchTest
	static final ArchRule rulesWithoutSpring = noClasses().that()
		.resideInAnyPackage("..alipayrehearsal.rule..", "..alipayrehearsal.constraint..",
				"..alipayrehearsal.application..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.springframework..");

	@ArchTest
	static final ArchRule wordsOfRulesAreJdkOnly = classes().that()
		.resideInAPackage("..alipayrehearsal.rule..")
		.should()
		.onlyDependOnClassesThat()
		.resideInAnyPackage("java..", "org.jspecify..", "..alipayrehearsal.rule..");

	@ArchTest
	static final ArchRule onlyCheckValidates = noClasses().that()
		.resideOutsideOfPackage("..alipayrehearsal.check..")
		.should()
		.dependOnClassesThat()
		.areAssignableTo(Validator.class);

	@ArchTest
	static final ArchRule everyConstraintIsARule = classes().that()
		.areAnnotatedWith(Constraint.class)
		.should()
		.beAnnotatedWith(Rule.class)
		.andShould()
		.resideInAPackage("..alipayrehearsal.constraint.*");

	@ArchTest
	static final ArchRule validatorsArePackagePrivate = classes().that()
		.areAssignableTo(ConstraintValidator.class)
		.and(describe("are not abstract", (JavaClass type) -> !type.getModifiers().contains(JavaModifier.ABSTRACT)))
		.should()
		.bePackagePrivate();

	@ArchTest
	static final ArchRule timeComesFromTheClock = noClasses().that()
		.resideOutsideOfPackage("..alipayrehearsal.configuration..")
		.should()
		.callMethodWhere(describe("is now() without a clock",
				(call) -> call.getTarget().getName().equals("now")
						&& call.getTarget().getOwner().getPackageName().equals("java.time")
						&& call.getTarget()
							.getRawParameterTypes()
							.stream()
							.noneMatch((type) -> type.isEquivalentTo(Clock.class))));

}
