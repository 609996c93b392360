package org.alipayrehearsal.batch;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
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

	private static final String SEND_BUFFER = "131072";

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

	/**
	 * The server gives up where nothing of a result can be sent for
	 * {@code server.tomcat.connection-timeout}. With the megabytes that a system would
	 * hold back by itself, somebody who fetches slowly would look like that.
	 */
	@Bean
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> sendBuffer() {
		return (factory) -> factory
			.addConnectorCustomizers((connector) -> connector.setProperty("socket.txBufSize", SEND_BUFFER));
	}

	private static ServletRegistrationBean<BatchServlet> registration(String name, String path, BatchServlet servlet) {
		ServletRegistrationBean<BatchServlet> registration = new ServletRegistrationBean<>(servlet, path);
		registration.setName(name);
		return registration;
	}

}
