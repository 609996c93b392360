package org.alipayrehearsal.web.guide;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Configuration of the pages that render the result of a form.
 */
@Configuration(proxyBeanMethods = false)
class GuideConfiguration implements WebMvcConfigurer {

	private final LocaleResolver locales;

	GuideConfiguration(LocaleResolver locales) {
		this.locales = locales;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new FormLanguage(this.locales))
			.addPathPatterns("/afterwards", "/bank-counter/**", "/banks", "/failure-messages/**", "/name-variants/**");
	}

}
