package org.alipayrehearsal.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.github.benmanes.caffeine.cache.Ticker;
import org.alipayrehearsal.check.Languages;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Configures the texts of pages, how pages are found and the pages that are kept.
 */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {

	/**
	 * Merges the bundles of each language into one map. The message source that Spring
	 * Boot creates searches one bundle after the other for each text. Bundles that do not
	 * exist are not looked for, which takes a look into every library.
	 */
	@Bean
	MessageSource messageSource(@Value("${spring.messages.basename}") String[] bundles) {
		ReloadableResourceBundleMessageSource messages = new ReloadableResourceBundleMessageSource() {

			@Override
			protected List<String> calculateFilenamesForLocale(String bundle, Locale locale) {
				return Languages.of(locale).equals(Locale.SIMPLIFIED_CHINESE) ? List.of(bundle + "_zh_CN") : List.of();
			}

		};
		messages.setFileExtensions(List.of(".properties"));
		messages.setBasenames(Arrays.stream(bundles).map((bundle) -> "classpath:" + bundle).toArray(String[]::new));
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

	@Bean
	WebMvcRegistrations requestMappings() {
		return new WebMvcRegistrations() {
			@Override
			public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
				return new PathFirstHandlerMapping();
			}
		};
	}

	/** Directly precedes Spring Security. */
	@Bean
	FilterRegistrationBean<PageCacheFilter> pageCache(LocaleResolver locales,
			@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
		FilterRegistrationBean<PageCacheFilter> registration = new FilterRegistrationBean<>(
				new PageCacheFilter(locales, mappings::getObject, Ticker.systemTicker()));
		registration.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1);
		return registration;
	}

}
