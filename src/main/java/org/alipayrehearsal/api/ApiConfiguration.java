package org.alipayrehearsal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.servlet.DispatcherType;
import org.apache.catalina.Container;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.jackson.JacksonMixinModuleEntries;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Registers what answers for the API outside of controllers.
 */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

	/** The bean of Spring Boot that searches for mixins. */
	private static final String MIXINS = "jacksonMixinModuleEntries";

	/** Precedes all other filters, for error dispatches only. */
	@Bean
	FilterRegistrationBean<ProblemFilter> problemFilter(Problems problems, JsonMapper json) {
		FilterRegistrationBean<ProblemFilter> registration = new FilterRegistrationBean<>(
				new ProblemFilter(problems, new ProblemWriter(json)));
		registration.setDispatcherTypes(DispatcherType.ERROR);
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return registration;
	}

	/** Follows all other customizers, so that this valve reports first. */
	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE)
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> problemReport(Problems problems, JsonMapper json) {
		return (factory) -> factory.addContextCustomizers((context) -> {
			Container host = context.getParent();
			host.getPipeline().addValve(new ProblemReportValve(problems, new ProblemWriter(json)));
		});
	}

	/**
	 * Adds entity tags to cacheable responses. They are weak because a response may be
	 * compressed.
	 */
	@Bean
	FilterRegistrationBean<ShallowEtagHeaderFilter> entityTags() {
		ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter();
		filter.setWriteWeakETag(true);
		FilterRegistrationBean<ShallowEtagHeaderFilter> registration = new FilterRegistrationBean<>(filter);
		registration.addUrlPatterns("/api/rules", "/api/rules/*", "/api/banks", "/api/failure-messages");
		return registration;
	}

	/** Precedes the filter that adds the entity tags. */
	@Bean
	FilterRegistrationBean<IfMatchFilter> ifMatch() {
		FilterRegistrationBean<IfMatchFilter> registration = new FilterRegistrationBean<>(new IfMatchFilter());
		registration.addUrlPatterns("/api/rules", "/api/rules/*", "/api/banks", "/api/failure-messages");
		registration.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
		return registration;
	}

	/**
	 * Names the only mixin for Jackson. Spring Boot would read all classes of the
	 * application to find those that are annotated.
	 */
	@Bean
	static BeanDefinitionRegistryPostProcessor jacksonMixins() {
		return (registry) -> {
			if (registry.containsBeanDefinition(MIXINS)) {
				registry.removeBeanDefinition(MIXINS);
				registry.registerBeanDefinition(MIXINS,
						new RootBeanDefinition(JacksonMixinModuleEntries.class, () -> JacksonMixinModuleEntries
							.create((mixins) -> mixins.and(ProblemDetail.class, ProblemOrder.class))));
			}
		};
	}

	/** Writes problem details in the order of RFC 9457. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	@JsonPropertyOrder({ "type", "title", "status", "detail", "instance" })
	interface ProblemOrder extends ProblemDetailJacksonMixin {

	}

}
