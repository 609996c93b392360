package org.alipayrehearsal.configuration;

import java.time.Clock;

import org.alipayrehearsal.check.RuleServiceFixture;
import org.alipayrehearsal.scan.SampleScanInspector;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * The day it always is in tests, in a whole application, and the inspector of the sample
 * pictures: import it where a test starts one.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import(SampleScanInspector.Configuration.class)
public class FixedClock {

	@Bean
	@Primary
	Clock fixedClock() {
		return RuleServiceFixture.clock();
	}

}
