package org.alipayrehearsal.architecture;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.Validator;
import org.alipayrehearsal.AlipayRehearsalApplication;
import org.alipayrehearsal.rule.Rule;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.JacksonMixin;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The packages and what may use what.
 */
class ArchitectureTests {

	/** The loader of the thread may be that of an application that has stopped. */
	@Test
	void whenFileIsOfTheClassPathShouldBeReadByTheLoaderOfItsClass() {
		noClasses().should().callConstructor(ClassPathResource.class, String.class).check(ImportedClasses.MAIN);
	}

	@Test
	void whenLayerUsesAnotherShouldBeAllowedTo() {
		ArchRule rule = layeredArchitecture().consideringOnlyDependenciesInLayers()
			.layer("rule")
			.definedBy("..alipayrehearsal.rule..")
			.layer("data")
			.definedBy("..alipayrehearsal.data..")
			.layer("bank")
			.definedBy("..alipayrehearsal.bank..")
			.layer("scan")
			.definedBy("..alipayrehearsal.scan..")
			.layer("constraint")
			.definedBy("..alipayrehearsal.constraint..")
			.layer("form")
			.definedBy("..alipayrehearsal.form..")
			.layer("check")
			.definedBy("..alipayrehearsal.check..")
			.layer("web")
			.definedBy("..alipayrehearsal.web..")
			.layer("api")
			.definedBy("..alipayrehearsal.api..")
			.layer("batch")
			.definedBy("..alipayrehearsal.batch..")
			.layer("cluster")
			.definedBy("..alipayrehearsal.cluster..")
			.layer("http")
			.definedBy("..alipayrehearsal.http..")
			.layer("configuration")
			.definedBy("..alipayrehearsal.configuration..")
			.whereLayer("rule")
			.mayNotAccessAnyLayer()
			.whereLayer("data")
			.mayNotAccessAnyLayer()
			.whereLayer("bank")
			.mayOnlyAccessLayers("data")
			.whereLayer("scan")
			.mayNotAccessAnyLayer()
			.whereLayer("constraint")
			.mayOnlyAccessLayers("rule")
			.whereLayer("form")
			.mayOnlyAccessLayers("constraint", "rule", "bank", "scan")
			.whereLayer("check")
			.mayOnlyAccessLayers("form", "constraint", "rule", "bank", "scan", "data")
			.whereLayer("cluster")
			.mayNotAccessAnyLayer()
			.whereLayer("http")
			.mayNotAccessAnyLayer()
			.whereLayer("web")
			.mayNotBeAccessedByAnyLayer()
			.whereLayer("api")
			.mayNotBeAccessedByAnyLayer()
			.whereLayer("batch")
			.mayNotBeAccessedByAnyLayer()
			.whereLayer("configuration")
			.mayNotBeAccessedByAnyLayer();
		rule.check(ImportedClasses.MAIN);
	}

	/** The application class names the packages that are searched for components. */
	private static final String[] SEARCHED = AlipayRehearsalApplication.class.getAnnotation(ComponentScan.class)
		.basePackages();

	@Test
	void whenClassIsAComponentShouldBeInAPackageThatIsSearched() {
		ArchRule rule = noClasses().that()
			.resideOutsideOfPackages(Arrays.stream(SEARCHED).map((name) -> name + "..").toArray(String[]::new))
			.and()
			.doNotHaveSimpleName("AlipayRehearsalApplication")
			.should()
			.beMetaAnnotatedWith(Component.class)
			.orShould()
			.beAnnotatedWith(ConfigurationProperties.class);
		rule.check(ImportedClasses.MAIN);
	}

	/** Spring looks for components in the files of top-level classes only. */
	@Test
	void whenComponentIsNestedShouldBelongToAComponent() {
		ArchRule rule = classes().that()
			.areNestedClasses()
			.and()
			.areMetaAnnotatedWith(Component.class)
			.should(new ArchCondition<>("be in a component") {
				@Override
				public void check(JavaClass type, ConditionEvents events) {
					boolean found = type.getEnclosingClass()
						.filter((outer) -> outer.isMetaAnnotatedWith(Component.class))
						.isPresent();
					events.add(new SimpleConditionEvent(type, found, type.getName() + " is not found"));
				}
			});
		rule.check(ImportedClasses.MAIN);
	}

	/** Other components are created, and read their files, at their first use. */
	@Test
	void whenComponentReadsAFileOfTheOwnerShouldBeCreatedAtTheStart() {
		List<JavaClass> readers = ImportedClasses.MAIN.stream()
			.filter((type) -> type.isMetaAnnotatedWith(Component.class) && !type.isAnnotatedWith(Configuration.class))
			.filter((type) -> type.getConstructors()
				.stream()
				.flatMap((constructor) -> constructor.getRawParameterTypes().stream())
				.anyMatch(ArchitectureTests::namesFiles))
			.toList();
		assertThat(readers).hasSizeGreaterThanOrEqualTo(2)
			.allSatisfy((type) -> assertThat(type.getAnnotationOfType(Lazy.class).value()).isFalse());
	}

	private static boolean namesFiles(JavaClass type) {
		return type.isAnnotatedWith(ConfigurationProperties.class)
				&& type.getFields().stream().anyMatch((field) -> field.getRawType().isEquivalentTo(Resource.class));
	}

	@Test
	void whenClassHasPropertiesShouldBeSearchedForOrNamed() {
		String[] searched = AlipayRehearsalApplication.class.getAnnotation(ConfigurationPropertiesScan.class).value();
		Set<String> named = ImportedClasses.MAIN.stream()
			.filter((type) -> type.isAnnotatedWith(EnableConfigurationProperties.class))
			.flatMap((type) -> Arrays.stream(type.getAnnotationOfType(EnableConfigurationProperties.class).value()))
			.map(Class::getName)
			.collect(Collectors.toSet());
		assertThat(ImportedClasses.MAIN.stream().filter((type) -> type.isAnnotatedWith(ConfigurationProperties.class)))
			.allSatisfy((type) -> assertThat(named.contains(type.getName())
					|| Arrays.stream(searched).anyMatch((name) -> type.getPackageName().startsWith(name)))
				.as(type.getName())
				.isTrue());
	}

	@Test
	void whenClassIsAMixinForJacksonShouldNotBeSearchedFor() {
		noClasses().should().beAnnotatedWith(JacksonMixin.class).check(ImportedClasses.MAIN);
	}

	@Test
	void whenClassIsOfASectionOfTheSiteShouldNotUseAnother() {
		ArchRule rule = slices().matching("org.alipayrehearsal.web.(*)..").should().notDependOnEachOther();
		rule.check(ImportedClasses.MAIN);
	}

	@Test
	void whenClassIsOfAStepShouldNotKnowTheForm() {
		ArchRule rule = noClasses().that()
			.resideInAPackage("..alipayrehearsal.form.*..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.alipayrehearsal.form");
		rule.check(ImportedClasses.MAIN);
	}

	@Test
	void whenPackageExistsShouldBelongToALayer() {
		ArchRule rule = classes().should()
			.resideInAnyPackage("org.alipayrehearsal", "..alipayrehearsal.rule..", "..alipayrehearsal.data..",
					"..alipayrehearsal.bank..", "..alipayrehearsal.scan..", "..alipayrehearsal.constraint..",
					"..alipayrehearsal.form..", "..alipayrehearsal.check..", "..alipayrehearsal.web..",
					"..alipayrehearsal.api..", "..alipayrehearsal.batch..", "..alipayrehearsal.cluster..",
					"..alipayrehearsal.http..", "..alipayrehearsal.configuration..");
		rule.check(ImportedClasses.MAIN);
	}

	@Test
	void whenPackageExistsShouldBeNullMarked() {
		ArchRule rule = classes().should(beInNullMarkedPackages());
		rule.check(ImportedClasses.MAIN);
	}

	@Test
	void whenPackagesUseEachOtherShouldFormNoCycle() {
		ArchRule rule = slices().matching("org.alipayrehearsal.(**)").should().beFreeOfCycles();
		rule.check(ImportedClasses.MAIN);
	}

	@Test
	void whenClassIsOfRulesShouldDoWithoutSpring() {
		ArchRule rule = noClasses().that()
			.resideInAnyPackage("..alipayrehearsal.rule..", "..alipayrehearsal.constraint..",
					"..alipayrehearsal.form..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.springframework..");
		rule.check(ImportedClasses.MAIN);
	}

	@Test
	void whenClassIsOfScansShouldBeUsableAlone() {
		ArchRule rule = classes().that()
			.resideInAPackage("..alipayrehearsal.scan..")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("java..", "javax.imageio..", "javax.xml.stream..", "org.jspecify..",
					"com.twelvemonkeys..", "..alipayrehearsal.scan..");
		rule.check(ImportedClasses.MAIN);
	}

	@Test
	void whenClassIsAWordOfRulesShouldUseTheJdkOnly() {
		ArchRule rule = classes().that()
			.resideInAPackage("..alipayrehearsal.rule..")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("java..", "org.jspecify..", "..alipayrehearsal.rule..");
		rule.check(ImportedClasses.MAIN);
	}

	@Test
	void whenClassValidatesShouldBeOfChecks() {
		ArchRule rule = noClasses().that()
			.resideOutsideOfPackages("..alipayrehearsal.check..", "..alipayrehearsal.data..")
			.should()
			.dependOnClassesThat()
			.areAssignableTo(Validator.class);
		rule.check(ImportedClasses.MAIN);
	}

	@Test
	void whenClassIsAConstraintShouldBeARule() {
		ArchRule rule = classes().that()
			.areAnnotatedWith(Constraint.class)
			.should()
			.beAnnotatedWith(Rule.class)
			.andShould()
			.resideInAPackage("..alipayrehearsal.form..");
		rule.check(ImportedClasses.MAIN);
	}

	@Test
	void whenClassIsAValidatorShouldBeNestedInItsConstraint() {
		ArchRule rule = classes().that()
			.areAssignableTo(ConstraintValidator.class)
			.and(describe("are not abstract", (JavaClass type) -> !type.getModifiers().contains(JavaModifier.ABSTRACT)))
			.should()
			.haveSimpleName("Validator")
			.andShould(beNestedInAConstraint());
		rule.check(ImportedClasses.MAIN);
	}

	@Test
	void whenFieldIsStaticShouldBeFinal() {
		ArchRule rule = fields().that().areStatic().should().beFinal();
		rule.check(ImportedClasses.MAIN);
	}

	@Test
	void whenClassIsNamedShouldSayWhatItIs() {
		ArchRule rule = noClasses().should()
			.haveSimpleNameEndingWith("Impl")
			.orShould()
			.haveSimpleNameEndingWith("Manager")
			.orShould()
			.haveSimpleNameEndingWith("Helper")
			.orShould()
			.haveSimpleNameEndingWith("Util")
			.orShould()
			.haveSimpleNameEndingWith("Utils");
		rule.check(ImportedClasses.MAIN);
	}

	@Test
	void whenClassIsAControllerShouldBePackagePrivate() {
		ArchRule rule = classes().that().areMetaAnnotatedWith(Controller.class).should().bePackagePrivate();
		rule.check(ImportedClasses.MAIN);
	}

	@Test
	void whenTextIsWrittenShouldGoToTheLog() {
		ArchRule rule = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
		rule.check(ImportedClasses.MAIN);
	}

	@Test
	void whenTimeIsAskedForShouldComeFromTheClock() {
		ArchRule rule = noClasses().that()
			.resideOutsideOfPackage("..alipayrehearsal.configuration..")
			.should()
			.callMethodWhere(describe("is now() without a clock",
					(call) -> call.getTarget().getName().equals("now")
							&& call.getTarget().getOwner().getPackageName().equals("java.time")
							&& call.getTarget()
								.getRawParameterTypes()
								.stream()
								.noneMatch((type) -> type.isEquivalentTo(Clock.class))));
		rule.check(ImportedClasses.MAIN);
	}

	private static ArchCondition<JavaClass> beNestedInAConstraint() {
		return new ArchCondition<>("be nested in a constraint") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				boolean nested = type.getEnclosingClass()
					.filter((outer) -> outer.isAnnotatedWith(Constraint.class))
					.isPresent();
				events.add(new SimpleConditionEvent(type, nested, type.getName() + " in " + type.getEnclosingClass()));
			}
		};
	}

	private static ArchCondition<JavaClass> beInNullMarkedPackages() {
		return new ArchCondition<>("be in a @NullMarked package") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
					events.add(SimpleConditionEvent.violated(type, type.getName() + " is in no @NullMarked package"));
				}
			}
		};
	}

}
