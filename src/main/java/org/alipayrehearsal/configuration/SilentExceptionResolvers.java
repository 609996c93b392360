package org.alipayrehearsal.configuration;

import java.util.List;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.AbstractHandlerExceptionResolver;

/**
 * Keeps resolved exceptions out of the log. Spring MVC logs their messages at WARN
 * regardless of {@code spring.mvc.log-resolved-exception}, and a message may hold what a
 * person typed.
 */
@Configuration(proxyBeanMethods = false)
class SilentExceptionResolvers implements WebMvcConfigurer {

	@Override
	public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
		for (HandlerExceptionResolver resolver : resolvers) {
			if (resolver instanceof AbstractHandlerExceptionResolver logging) {
				logging.setWarnLogCategory("");
			}
		}
	}

}
