package org.alipayrehearsal.configuration;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.mockito.ArgumentMatchers.any;

/**
 * Tests of {@link SlowBodyValve}. On a server of its own, with the clock of the machine:
 * the bodies of other tests would be counted with its slow ones, and be refused.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SlowBodyValveTests {

	private final ApplicationBufferHandler handler = Mockito.mock();

	private final InputBuffer slow = Mockito.mock();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "8192, false", "8191, true", "1, true" })
	void whenBodyIsSlowerThanTheMinimumShouldCloseAfterTwentySeconds(int bytesASecond, boolean closed)
			throws IOException {
		AtomicLong time = new AtomicLong();
		SlowBodyValve.TimedInput body = body(bytesASecond, 1, time);
		for (int i = 0; i < 20; i++) {
			assertThat(body.doRead(this.handler)).isEqualTo(bytesASecond);
		}
		if (closed) {
			assertThatIOException().isThrownBy(() -> body.doRead(this.handler));
		}
		else {
			assertThat(body.doRead(this.handler)).isEqualTo(bytesASecond);
		}
	}

	@Test
	void whenBodyBeginsFastShouldStillCloseOnceItIsSlow() throws IOException {
		AtomicLong time = new AtomicLong();
		SlowBodyValve.TimedInput body = body(10_000_000, 1, time);
		for (int i = 0; i < 21; i++) {
			body.doRead(this.handler);
		}
		Mockito.when(this.slow.doRead(any())).thenAnswer((call) -> {
			time.addAndGet(TimeUnit.SECONDS.toNanos(1));
			return 1;
		});
		for (int i = 0; i < 20; i++) {
			assertThat(body.doRead(this.handler)).isEqualTo(1);
		}
		assertThatIOException().isThrownBy(() -> body.doRead(this.handler));
	}

	@ParameterizedTest
	@CsvSource({ "80, 80, true", "81, 81, false", "40, 121, true", "41, 120, true", "41, 121, false", "1, 160, true",
			"1, 161, false", "2, 160, false" })
	void whenManyAddressesSendBodiesShouldLeaveSomeForTheNextOne(int ofAddress, int ofAll, boolean admitted) {
		assertThat(new SlowBodyValve(160, System::nanoTime).isAdmitted(ofAddress, ofAll)).isEqualTo(admitted);
	}

	@Test
	void whenServerReadsSlowlyShouldNotClose() throws IOException {
		AtomicLong time = new AtomicLong();
		SlowBodyValve.TimedInput body = body(1, 0, time);
		for (int i = 0; i < 100; i++) {
			time.addAndGet(TimeUnit.SECONDS.toNanos(10));
			assertThat(body.doRead(this.handler)).isEqualTo(1);
		}
	}

	@ParameterizedTest
	@CsvSource({ "192.0.2.1, 192.0.2.2, false", "192.0.2.1, 192.0.2.1, true", "2001:db8::1, 2001:db8::2:1, true",
			"2001:db8:0:1::1, 2001:db8:0:2::1, false" })
	void whenAddressesAreOfOneCustomerShouldCountTogether(String one, String other, boolean same) {
		assertThat(SlowBodyValve.network(one).equals(SlowBodyValve.network(other))).isEqualTo(same);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "localhost", "localhost.", "client.example", "cafe", "dead.beef", "127.1",
			"2130706433", "999.0.0.1", "192.0.2.256", "192.0.2.1.", "192.0.2.1.5", "192.0.2.1:80", "0x7f.0.0.1", ".:1",
			"client:80", "unknown", "_hidden", "192.0.2.1\n", "\u0661.2.3.4", ":::::", "1:2:3:4:5:6:7:8:9" })
	@NullSource
	void whenAddressIsNoLiteralShouldCountAllTogetherWithoutLookingItUp(@Nullable String address) {
		assertThat(SlowBodyValve.network(address)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.0.0.0", "255.255.255.255", "192.0.2.1", "::", "::1", "2001:DB8::1", "1:2:3:4:5:6:7:8",
			"::ffff:192.0.2.1", "64:ff9b::192.0.2.1" })
	void whenAddressIsALiteralShouldCountItsNetwork(String address) {
		assertThat(SlowBodyValve.network(address)).isNotEmpty();
	}

	@Test
	void whenOneAddressSendsManyBodiesShouldRefuseItAndAnswerTheOthers() throws IOException {
		List<Socket> slow = new ArrayList<>();
		try {
			for (int i = 0; i < 250; i++) {
				slow.add(open((byte) 2, "POST /api/checks HTTP/1.1\r\nHost: localhost\r\n"
						+ "Content-Type: application/json\r\nContent-Length: 900000\r\n\r\n{"));
			}
			String refused = read(slow.get(249));
			assertThat(refused).startsWith("HTTP/1.1 429").contains("Retry-After: 10", "application/problem+json");
			try (Socket other = open((byte) 3, "POST /api/checks HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
					+ "Content-Type: application/json\r\nContent-Length: 11\r\n\r\n{\"name\":{}}")) {
				assertThat(read(other)).startsWith("HTTP/1.1 200");
			}
		}
		finally {
			for (Socket socket : slow) {
				socket.close();
			}
		}
	}

	@Test
	void whenOneAddressTricklesUploadsShouldAnswerThoseOfOthersWithinASecond() throws IOException {
		List<Socket> slow = new ArrayList<>();
		try {
			for (int i = 0; i < 500; i++) {
				slow.add(open((byte) 4, upload("12000000", "trickled")));
			}
			String content = "--x\r\nContent-Disposition: form-data; name=\"name.realName\"\r\n\r\nAnna\r\n--x--\r\n";
			long begun = System.nanoTime();
			try (Socket other = open((byte) 3, upload(Integer.toString(content.length()), content))) {
				assertThat(read(other)).startsWith("HTTP/1.1 ")
					.doesNotStartWith("HTTP/1.1 503")
					.doesNotStartWith("HTTP/1.1 429");
			}
			System.out.println("An upload beside 500 trickling ones is answered after "
					+ TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun) + " ms");
		}
		finally {
			for (Socket socket : slow) {
				socket.close();
			}
		}
	}

	private static String upload(String length, String content) {
		return "POST /api/checks HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\n"
				+ "Connection: close\r\nContent-Length: " + length + "\r\n\r\n" + content;
	}

	private SlowBodyValve.TimedInput body(int bytes, int seconds, AtomicLong time) throws IOException {
		Mockito.when(this.slow.doRead(any())).thenAnswer((call) -> {
			time.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
			return bytes;
		});
		return new SlowBodyValve.TimedInput(this.slow, new Request(), time::get);
	}

	private Socket open(byte from, String request) throws IOException {
		Socket socket = new Socket();
		socket.setSoTimeout(15_000);
		socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] { 127, 0, 0, from }), 0));
		socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port));
		socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
		return socket;
	}

	private static String read(Socket socket) throws IOException {
		return new String(socket.getInputStream().readNBytes(600), StandardCharsets.UTF_8);
	}

}
