package org.alipayrehearsal.scan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes the inspector of pictures.
 */
@Configuration(proxyBeanMethods = false)
public class ScanConfiguration {

	@Bean
	ScanInspector scanInspector() {
		return new ScanInspector();
	}

}
