package org.alipayrehearsal.configuration;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Logs each request in one line: method, pattern of the address, status and time. Neither
 * the address of the client nor the query, the path and the headers are logged.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessLog.AccessLogProperties.class)
class AccessLog {

	private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);

	@Bean
	@ConditionalOnBooleanProperty("rehearsal.access-log.enabled")
	FilterRegistrationBean<AccessLogFilter> accessLogFilter() {
		FilterRegistrationBean<AccessLogFilter> registration = new FilterRegistrationBean<>(new AccessLogFilter());
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return registration;
	}

	/** Logs a request when its response is complete. */
	static class AccessLogFilter extends OncePerRequestFilter {

		@Override
		protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
				throws ServletException, IOException {
			long began = System.nanoTime();
			int status = HttpStatus.INTERNAL_SERVER_ERROR.value();
			try {
				chain.doFilter(request, response);
				status = response.getStatus();
			}
			finally {
				long duration = System.nanoTime() - began;
				RequestRoute route = RequestRoute.of(request);
				LOG.atInfo()
					.addKeyValue("event.category", "web")
					.addKeyValue("event.duration", duration)
					.addKeyValue("http.request.method", route.method())
					.addKeyValue("http.route", route.pattern())
					.addKeyValue("http.response.status_code", status)
					.log("{} {} {} {} ms", route.method(), route.pattern(), status, duration / 1_000_000);
			}
		}

	}

	/**
	 * Access log.
	 *
	 * @param enabled Whether each request is logged in one line, with the pattern of its
	 * address and without the address of the client.
	 */
	@ConfigurationProperties("rehearsal.access-log")
	record AccessLogProperties(@DefaultValue("false") boolean enabled) {

	}

}
