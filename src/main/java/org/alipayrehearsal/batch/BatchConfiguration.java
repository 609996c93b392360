package org.alipayrehearsal.batch;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The two addresses that take files as streams.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BatchLimits.class)
class BatchConfiguration {

	@Bean
	ServletRegistrationBean<BatchServlet> batchForPrograms(BatchService batches, BatchRefusals refusals,
			LocaleResolver localeResolver) {
		return registration("batchForPrograms", "/api/checks/batch",
				new BatchServlet(batches, refusals, localeResolver, false));
	}

	@Bean
	ServletRegistrationBean<BatchServlet> batchForPages(BatchService batches, BatchRefusals refusals,
			LocaleResolver localeResolver) {
		return registration("batchForPages", "/desk/batch/results",
				new BatchServlet(batches, refusals, localeResolver, true));
	}

	private static ServletRegistrationBean<BatchServlet> registration(String name, String path, BatchServlet servlet) {
		ServletRegistrationBean<BatchServlet> registration = new ServletRegistrationBean<>(servlet, path);
		registration.setName(name);
		return registration;
	}

}
