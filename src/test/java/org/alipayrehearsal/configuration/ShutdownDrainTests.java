package org.alipayrehearsal.configuration;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.TimeUnit;

import org.alipayrehearsal.AlipayRehearsalApplication;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link ShutdownDrain}.
 */
class ShutdownDrainTests {

	@Test
	void whenApplicationShutsDownShouldAnswerAndNotBeReady() throws Exception {
		ConfigurableApplicationContext context = new SpringApplicationBuilder(AlipayRehearsalApplication.class)
			.run("--server.port=0", "--rehearsal.shutdown.drain=5s");
		String port = context.getEnvironment().getRequiredProperty("local.server.port");
		assertThat(status(port, "/actuator/health/readiness")).isEqualTo(200);
		Thread closing = new Thread(context::close);
		closing.start();
		Awaitility.await().atMost(4, TimeUnit.SECONDS).until(() -> status(port, "/actuator/health/readiness") == 503);
		assertThat(status(port, "/")).isEqualTo(200);
		closing.join();
		assertThat(context.isActive()).isFalse();
	}

	private static int status(String port, String path) throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
					HttpResponse.BodyHandlers.discarding())
			.statusCode();
	}

}
