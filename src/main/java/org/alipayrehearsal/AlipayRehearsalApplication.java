package org.alipayrehearsal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.data.autoconfigure.web.DataWebAutoConfiguration;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.boot.data.redis.autoconfigure.DataRedisReactiveAutoConfiguration;
import org.springframework.boot.data.redis.autoconfigure.DataRedisRepositoriesAutoConfiguration;
import org.springframework.boot.data.redis.autoconfigure.health.DataRedisHealthContributorAutoConfiguration;
import org.springframework.boot.data.redis.autoconfigure.health.DataRedisReactiveHealthContributorAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/**
 * Starts the web application. Redis is configured in the profile {@code cluster} only,
 * and nothing else that its library brings.
 * <p>
 * The packages of rules and pictures have no components and are not searched for them,
 * and neither are nested classes: two thirds of all classes. A component is created when
 * it is first needed, so that the start waits neither for the rules nor for the banks.
 * {@code @Lazy(false)} marks those whose files or properties the owner may have mistaken,
 * because a mistake stops the start.
 * <p>
 * Properties are named by the configuration that uses them, but for those of the profile
 * {@code cluster}, which are known without it.
 */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = { UserDetailsServiceAutoConfiguration.class, DataRedisAutoConfiguration.class,
		DataRedisHealthContributorAutoConfiguration.class, DataRedisReactiveAutoConfiguration.class,
		DataRedisReactiveHealthContributorAutoConfiguration.class, DataRedisRepositoriesAutoConfiguration.class,
		DataWebAutoConfiguration.class, PersistenceExceptionTranslationAutoConfiguration.class,
		TransactionAutoConfiguration.class })
@ComponentScan(lazyInit = true, resourcePattern = AlipayRehearsalApplication.TOP_LEVEL_CLASSES,
		basePackages = { "org.alipayrehearsal.api", "org.alipayrehearsal.bank", "org.alipayrehearsal.batch",
				"org.alipayrehearsal.check", "org.alipayrehearsal.cluster", "org.alipayrehearsal.configuration",
				"org.alipayrehearsal.web" },
		excludeFilters = { @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
				@Filter(type = FilterType.CUSTOM, classes = AutoConfigurationExcludeFilter.class) })
@ConfigurationPropertiesScan("org.alipayrehearsal.cluster")
public class AlipayRehearsalApplication {

	/** Nested components belong to the component around them. */
	static final String TOP_LEVEL_CLASSES = "**/{type:[^$]+}.class";

	/** The property of the scheduler of virtual threads, on Java 21 and newer. */
	private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

	/** As many as pictures and spreadsheets may keep busy, so that pages never wait. */
	private static final String ENOUGH_CARRIERS = "64";

	/**
	 * Starts the application. Virtual threads get more carriers than there are
	 * processors, because only the operating system interrupts a thread that computes.
	 * @param arguments Spring Boot's command line options
	 */
	public static void main(String[] arguments) {
		if (System.getProperty(CARRIERS) == null) {
			System.setProperty(CARRIERS, ENOUGH_CARRIERS);
		}
		SpringApplication.run(AlipayRehearsalApplication.class, arguments);
	}

}
