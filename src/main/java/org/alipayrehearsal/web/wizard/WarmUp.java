package org.alipayrehearsal.web.wizard;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/**
 * Fills in the sample once after the start, in the background: the first picture of a
 * visitor would load and compile the reader of pictures otherwise, which takes seconds,
 * and the first form the rules, the banks and the table of cards.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WarmUp.WarmUpProperties.class)
class WarmUp {

	private final ObjectProvider<SampleJourney> sample;

	private final WarmUpProperties properties;

	WarmUp(ObjectProvider<SampleJourney> sample, WarmUpProperties properties) {
		this.sample = sample;
		this.properties = properties;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		if (this.properties.enabled()) {
			Thread thread = new Thread(() -> this.sample.getObject().fillIn(Journey.begin("warm-up")), "warm-up");
			thread.setDaemon(true);
			thread.start();
		}
	}

	/**
	 * The warm-up after the start.
	 *
	 * @param enabled Whether the made-up sample is checked once after the start, so that
	 * the first visitor's picture does not wait for classes to be loaded.
	 */
	@ConfigurationProperties("rehearsal.warm-up")
	record WarmUpProperties(@DefaultValue("true") boolean enabled) {

	}

}
