package org.alipayrehearsal.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Predicate;

import org.alipayrehearsal.configuration.FixedClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Who is slow is waited for; who stops sending or fetching for good is not. The server's
 * patience is one second here.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "server.tomcat.connection-timeout=1s", "rehearsal.batch.results=64KB",
				// springdoc registers its converters once a JVM: those of the pages must
				// stay.
				"springdoc.api-docs.enabled=false" })
@Import(FixedClock.class)
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
@Timeout(120)
class BatchPatienceIT {

	private static final String LINE = ",Anna Keller J0hn,A12,L,1380013,BOC,621626100\n";

	private static final String HEADER = "reference,name.realName,passport.number,documents.visaKind,contact.phone,"
			+ "card.bank,card.number\n";

	/** More than the buffers of two sockets take. */
	private static final int LINES = 16_000;

	@LocalServerPort
	private int port;

	@Autowired
	private BatchWorkers workers;

	@Autowired
	private BatchLimits limits;

	@Test
	void whenSenderStopsShouldReleaseThePermitAndSaySo(CapturedOutput output) throws Exception {
		try (Socket socket = begin("", 99_999_999)) {
			awaitPermits(this.limits.atOnce() - 1);
			awaitPermits(this.limits.atOnce());
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "\"status\":400");
		}
		// Other tests run at the same time.
		assertThat(output.getAll().lines())
			.noneMatch((line) -> line.contains("Unexpected") && line.contains(".batch."));
	}

	@Test
	void whenReaderStopsForGoodShouldReleaseThePermit(CapturedOutput output) throws Exception {
		String lines = ("A" + LINE).repeat(LINES);
		try (Socket socket = begin(lines, (HEADER + lines).length())) {
			awaitPermits(this.limits.atOnce() - 1);
			awaitPermits(this.limits.atOnce());
			assertThat(socket.isClosed()).isFalse();
		}
		// Other tests run at the same time.
		assertThat(output.getAll().lines())
			.noneMatch((line) -> line.contains("Unexpected") && line.contains(".batch."));
	}

	@Test
	void whenReaderIsSlowShouldWaitForIt() throws Exception {
		String lines = ("A" + LINE).repeat(LINES);
		try (Socket socket = begin(lines, (HEADER + lines).length())) {
			InputStream answer = socket.getInputStream();
			StringBuilder end = new StringBuilder();
			byte[] buffer = new byte[200_000];
			int pieces = 0;
			for (int count = answer.read(buffer); count >= 0; count = answer.read(buffer)) {
				end.append(new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
				end.delete(0, Math.max(0, end.length() - 200));
				pieces++;
				if (pieces <= 8) {
					await().during(Duration.ofMillis(250))
						.until(this.workers::availablePermits, Predicate.isEqual(this.limits.atOnce() - 1));
				}
			}
			assertThat(end).contains("UTF-8");
		}
		awaitPermits(this.limits.atOnce());
	}

	private Socket begin(String lines, int length) throws IOException {
		Socket socket = new Socket();
		// Without a size the system would let it grow until it holds all results.
		socket.setReceiveBufferSize(64 * 1024);
		socket.connect(new InetSocketAddress("localhost", this.port));
		OutputStream request = socket.getOutputStream();
		request.write(("POST /api/checks/batch HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: text/csv\r\n"
				+ "Content-Length: " + length + "\r\n\r\n" + HEADER + lines)
			.getBytes(StandardCharsets.UTF_8));
		request.flush();
		return socket;
	}

	private void awaitPermits(int left) {
		await().atMost(Duration.ofSeconds(60)).until(this.workers::availablePermits, Predicate.isEqual(left));
	}

}
