package org.alipayrehearsal.configuration;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Configuration;

/**
 * Keeps the server open for a while after a shutdown has begun. Readiness is out of
 * service from the beginning, so that a load balancer that asks for it sends no further
 * requests before the port closes.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ShutdownDrain.ShutdownProperties.class)
class ShutdownDrain implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(ShutdownDrain.class);

	private final ShutdownProperties properties;

	private volatile boolean running;

	ShutdownDrain(ShutdownProperties properties) {
		this.properties = properties;
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop(Runnable callback) {
		LOG.info("Shutting down: not ready, the port closes in {}", this.properties.drain());
		CompletableFuture.delayedExecutor(this.properties.drain().toMillis(), TimeUnit.MILLISECONDS).execute(() -> {
			stop();
			callback.run();
		});
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Stops before the web server, which stops first otherwise. */
	@Override
	public int getPhase() {
		return Integer.MAX_VALUE;
	}

	/**
	 * Shutdown of the application.
	 *
	 * @param drain Time between readiness going out of service and the port closing, on a
	 * shutdown; at most spring.lifecycle.timeout-per-shutdown-phase.
	 */
	@ConfigurationProperties("rehearsal.shutdown")
	record ShutdownProperties(@DefaultValue("2s") Duration drain) {

	}

}
