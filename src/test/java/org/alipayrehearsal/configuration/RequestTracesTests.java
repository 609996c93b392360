package org.alipayrehearsal.configuration;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.sun.net.httpserver.HttpServer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a collector of traces and the access log get of requests: their routes, and
 * nothing that a person typed.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "rehearsal.access-log.enabled=true", "management.tracing.sampling.probability=1.0",
				"management.opentelemetry.tracing.export.schedule-delay=100ms" })
@Import(FailureLogTests.Failing.class)
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
@Isolated
class RequestTracesTests {

	private static final Queue<byte[]> EXPORTED = new ConcurrentLinkedQueue<>();

	private static final HttpServer COLLECTOR = collector();

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void endpoint(DynamicPropertyRegistry properties) {
		properties.add(OptionalAutoConfigurations.TRACING,
				() -> "http://localhost:" + COLLECTOR.getAddress().getPort() + "/v1/traces");
	}

	private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

	@BeforeEach
	void listen() {
		this.logged.start();
		logger().addAppender(this.logged);
	}

	@AfterEach
	void stopListening() {
		logger().detachAppender(this.logged);
	}

	private static Logger logger() {
		return (Logger) LoggerFactory.getLogger(AccessLog.class);
	}

	private static Object value(ILoggingEvent event, String key) {
		return event.getKeyValuePairs().stream().filter((pair) -> pair.key.equals(key)).findFirst().orElseThrow().value;
	}

	@AfterAll
	static void stopCollector() {
		COLLECTOR.stop(0);
	}

	@Test
	void whenPersonTypesSomethingShouldTraceAndLogTheRouteOnly(CapturedOutput output) throws Exception {
		HttpClient client = HttpClient.newHttpClient();
		for (String path : Set.of("/CANARY", "/rules/CANARY?q=CANARY", "/rules?q=CANARY", "/rehearsal/CANARY/name",
				"/fails-in-controller?CANARY=CANARY")) {
			client.send(request(path).header("User-Agent", "CANARY")
				.header("traceparent", "00-CANARY-CANARY-01")
				.header("baggage", "CANARY=CANARY")
				.build(), BodyHandlers.discarding());
		}
		client.send(request("/api/checks").header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString("{\"name\":{\"realName\":\"CANARY\"}}"))
			.build(), BodyHandlers.discarding());
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream()
				.write("CANARY /CANARY HTTP/1.1\r\nHost: CANARY\r\nConnection: close\r\n\r\n"
					.getBytes(StandardCharsets.US_ASCII));
			socket.getInputStream().readAllBytes();
		}
		Awaitility.await()
			.atMost(20, TimeUnit.SECONDS)
			.until(() -> exported().contains("POST /api/checks") && exported().contains("/rules/{id}")
					&& exported().contains("IllegalStateException"));
		// The message of the exception of that page.
		assertThat(exported()).doesNotContain("SECRET").doesNotContainIgnoringCase("canary");
		assertThat(this.logged.list).hasSizeGreaterThanOrEqualTo(6)
			.allSatisfy((event) -> assertThat((Long) value(event, "event.duration")).isPositive());
		assertThat(this.logged.list).extracting((event) -> value(event, "http.route"))
			.contains("/rules", "/rules/{id}", "/api/checks");
		assertThat(output.getAll()).doesNotContain("SECRET", "127.0.0.1").doesNotContainIgnoringCase("canary");
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
	}

	/** Texts are not encoded in the export, which has protocol buffers. */
	private static String exported() {
		return EXPORTED.stream()
			.map((body) -> new String(body, StandardCharsets.ISO_8859_1))
			.collect(Collectors.joining("\n"));
	}

	private static HttpServer collector() {
		try {
			HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
			server.createContext("/v1/traces", (exchange) -> {
				EXPORTED.add(exchange.getRequestBody().readAllBytes());
				exchange.sendResponseHeaders(200, -1);
				exchange.close();
			});
			server.start();
			return server;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
