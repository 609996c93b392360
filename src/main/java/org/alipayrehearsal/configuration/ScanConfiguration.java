package org.alipayrehearsal.configuration;

import org.alipayrehearsal.scan.ScanInspector;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Registers the inspector of uploaded pictures, which is shared by all requests.
 */
@Configuration(proxyBeanMethods = false)
public class ScanConfiguration {

	@Bean
	ScanInspector scanInspector() {
		return new ScanInspector();
	}

}
