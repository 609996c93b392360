package org.alipayrehearsal.api;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Gives what is {@link Published} an entity tag: a weak one, as it may be sent packed.
 */
@Configuration(proxyBeanMethods = false)
class PublishedConfiguration {

	@Bean
	FilterRegistrationBean<ShallowEtagHeaderFilter> publishedTags() {
		ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter();
		filter.setWriteWeakETag(true);
		FilterRegistrationBean<ShallowEtagHeaderFilter> registration = new FilterRegistrationBean<>(filter);
		registration.addUrlPatterns("/api/rules", "/api/rules/*", "/api/banks");
		return registration;
	}

}
