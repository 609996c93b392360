package org.alipayrehearsal.api;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts {@link ProblemFilter} before every other filter, for failed requests only.
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

}
