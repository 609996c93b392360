package org.alipayrehearsal.configuration;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UploadFilterTests {

	private static final RequestLimits LIMITS = new RequestLimits(DataSize.ofMegabytes(1), DataSize.ofMegabytes(1),
			DataSize.ofMegabytes(24), DataSize.ofGigabytes(1));

	private final UploadBudget budget = new UploadBudget(DataSize.ofMegabytes(24).toBytes(), Duration.ofMillis(50));

	private final UploadFilter filter = new UploadFilter(LIMITS, this.budget);

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private UploadBudget.Share take(int bytes) {
		UploadBudget.Share share = this.budget.open("192.0.2.9", bytes);
		assertThat(share.charge(bytes)).isTrue();
		return share;
	}

	@AfterEach
	void end() {
		this.threads.shutdownNow();
	}

	@Test
	void whenThereIsRoomShouldLetUploadsIn() throws Exception {
		for (int i = 0; i < 100; i++) {
			assertThat(send(upload(24 << 20)).getStatus()).isEqualTo(200);
		}
	}

	@Test
	void whenThereIsNoRoomShouldTellWhenToComeAgain() throws Exception {
		take(20 << 20);
		assertThat(send(upload(4 << 20)).getStatus()).isEqualTo(200);
		MockHttpServletResponse refused = send(upload((4 << 20) + 1));
		assertThat(refused.getStatus()).isEqualTo(503);
		assertThat(refused.getHeader("Retry-After")).isEqualTo("0");
	}

	@Test
	void whenLengthIsNotToldShouldTakeTheMost() throws Exception {
		MockHttpServletRequest unknown = new MockHttpServletRequest("POST", "/api/checks");
		unknown.setContentType("multipart/form-data; boundary=x");
		assertThat(send(unknown).getStatus()).isEqualTo(200);
		take(1);
		assertThat(send(unknown).getStatus()).isEqualTo(503);
	}

	@Test
	void whenRequestIsNoUploadShouldNotWait() throws Exception {
		take(24 << 20);
		for (String type : new String[] { "application/json", "application/x-www-form-urlencoded", "nonsense", null }) {
			MockHttpServletRequest request = upload(1000);
			request.setContentType(type);
			assertThat(send(request).getStatus()).isEqualTo(200);
		}
	}

	@Test
	void whenRequestFailsShouldGiveItsRoomBack() throws Exception {
		for (int i = 0; i < 3; i++) {
			assertThatExceptionOfType(ServletException.class).isThrownBy(
					() -> this.filter.doFilter(upload(24 << 20), new MockHttpServletResponse(), (request, response) -> {
						throw new ServletException("broken");
					}));
		}
		assertThat(send(upload(24 << 20)).getStatus()).isEqualTo(200);
	}

	@Test
	void whenManyUploadsComeShouldHoldNoMoreThanTheBudget() throws Exception {
		UploadFilter patient = new UploadFilter(LIMITS,
				new UploadBudget(DataSize.ofMegabytes(24).toBytes(), Duration.ofSeconds(20)));
		AtomicInteger held = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		FilterChain chain = (request, response) -> {
			most.accumulateAndGet(held.addAndGet(request.getContentLength()), Math::max);
			held.addAndGet(-request.getContentLength());
		};
		Future<?>[] sent = new Future<?>[40];
		for (int i = 0; i < sent.length; i++) {
			sent[i] = this.threads.submit(() -> {
				MockHttpServletResponse response = new MockHttpServletResponse();
				patient.doFilter(upload(7 << 20), response, chain);
				assertThat(response.getStatus()).isEqualTo(200);
				return null;
			});
		}
		for (Future<?> each : sent) {
			each.get(30, TimeUnit.SECONDS);
		}
		assertThat(most.get()).isLessThanOrEqualTo(24 << 20);
	}

	private MockHttpServletResponse send(MockHttpServletRequest request) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.filter.doFilter(request, response, (sent, answered) -> {
		});
		return response;
	}

	private static MockHttpServletRequest upload(int length) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/checks") {
			@Override
			public long getContentLengthLong() {
				return length;
			}

			@Override
			public int getContentLength() {
				return length;
			}
		};
		request.setContentType("multipart/form-data; boundary=x");
		return request;
	}

}
