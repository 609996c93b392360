package org.alipayrehearsal.batch;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Registers the batch servlet for programs and for the page.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BatchLimits.class)
class BatchConfiguration {

	private static final String SEND_BUFFER = "131072";

	@Bean
	ServletRegistrationBean<BatchServlet> batchForPrograms(ObjectProvider<BatchService> batches,
			RejectedFileHandler rejectedFiles, LocaleResolver localeResolver) {
		return registration("batchForPrograms", "/api/checks/batch",
				new BatchServlet(batches::getObject, rejectedFiles, localeResolver, null));
	}

	@Bean
	ServletRegistrationBean<BatchServlet> batchForPages(ObjectProvider<BatchService> batches,
			RejectedFileHandler rejectedFiles, LocaleResolver localeResolver, CsrfTokenRepository tokens) {
		return registration("batchForPages", "/desk/batch/results",
				new BatchServlet(batches::getObject, rejectedFiles, localeResolver, new BatchToken(tokens)));
	}

	/**
	 * Limit the send buffer of connections. Tomcat closes a connection on which nothing
	 * could be sent for {@code server.tomcat.connection-timeout}; with the megabytes that
	 * an operating system buffers by default, that would include slow clients.
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
