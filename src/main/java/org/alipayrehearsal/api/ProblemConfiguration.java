package org.alipayrehearsal.api;

import jakarta.servlet.DispatcherType;
import org.apache.catalina.Container;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Puts {@link ProblemFilter} before every other filter, for failed requests only, and
 * {@link ProblemReportValve} where not even a filter is reached.
 */
@Configuration(proxyBeanMethods = false)
class ProblemConfiguration {

	@Bean
	FilterRegistrationBean<ProblemFilter> problemFilter(Problems problems, JsonMapper json) {
		FilterRegistrationBean<ProblemFilter> registration = new FilterRegistrationBean<>(
				new ProblemFilter(problems, json));
		registration.setDispatcherTypes(DispatcherType.ERROR);
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return registration;
	}

	/** Behind Spring Boot's own report, so that it speaks first. */
	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE)
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> problemReport(Problems problems, JsonMapper json) {
		return (factory) -> factory.addContextCustomizers((context) -> {
			Container host = context.getParent();
			host.getPipeline().addValve(new ProblemReportValve(problems, json));
		});
	}

}
