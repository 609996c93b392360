package org.alipayrehearsal.configuration;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link RequestRateFilter}.
 */
class RequestRateFilterTests {

	private final AtomicLong nanos = new AtomicLong();

	private final RequestRateFilter filter = new RequestRateFilter(new RequestRateFilter.RequestRates(3, 4, 5, 2, 6, 7),
			new RateBuckets(null, new TimeMeter() {
				@Override
				public long currentTimeNanos() {
					return RequestRateFilterTests.this.nanos.get();
				}

				@Override
				public boolean isWallClockBased() {
					return false;
				}
			}));

	@ParameterizedTest
	@CsvSource({ "/rehearsal, application/x-www-form-urlencoded, 3", "/sample, application/x-www-form-urlencoded, 3",
			"/rehearsal/1/documents, multipart/form-data; boundary=x, 4", "/api/checks, application/json, 5",
			"/desk, application/x-www-form-urlencoded, 5", "/api/checks/batch, text/csv, 2",
			"/desk/batch/results, multipart/form-data; boundary=x, 2",
			"/desk/login, application/x-www-form-urlencoded, 6", "/desk/%6Cogin, application/x-www-form-urlencoded, 6",
			"/%72ehearsal, application/x-www-form-urlencoded, 3" })
	void whenAddressSendsMoreThanItsLimitShouldRefuseTheRest(String path, String type, int limit) throws Exception {
		for (int i = 0; i < limit; i++) {
			assertThat(send("POST", path, type, "192.0.2.1").getStatus()).isEqualTo(200);
		}
		MockHttpServletResponse refused = send("POST", path, type, "192.0.2.1");
		assertThat(refused.getStatus()).isEqualTo(429);
		assertThat(refused.getHeader("Retry-After"))
			.isEqualTo(String.valueOf(60 / limit + ((60 % limit == 0) ? 1 : 0)));
		assertThat(send("POST", path, type, "192.0.2.2").getStatus()).isEqualTo(200);
	}

	@Test
	void whenTimeHasPassedShouldAdmitAgain() throws Exception {
		for (int i = 0; i < 4; i++) {
			send("POST", "/rehearsal", "", "192.0.2.1");
		}
		this.nanos.addAndGet(TimeUnit.SECONDS.toNanos(20) - 1);
		assertThat(send("POST", "/rehearsal", "", "192.0.2.1").getStatus()).isEqualTo(429);
		this.nanos.addAndGet(1);
		assertThat(send("POST", "/rehearsal", "", "192.0.2.1").getStatus()).isEqualTo(200);
		assertThat(send("POST", "/rehearsal", "", "192.0.2.1").getStatus()).isEqualTo(429);
	}

	@Test
	void whenAddressesAreOfOneIpv6CustomerShouldCountTogether() throws Exception {
		for (int i = 0; i < 3; i++) {
			send("POST", "/rehearsal", "", "2001:db8:1:2::" + i);
		}
		assertThat(send("POST", "/rehearsal", "", "2001:db8:1:2:ffff::9").getStatus()).isEqualTo(429);
		assertThat(send("POST", "/rehearsal", "", "2001:db8:1:3::1").getStatus()).isEqualTo(200);
	}

	@Test
	void whenPagesAreReadShouldNotCountThem() throws Exception {
		for (int i = 0; i < 100; i++) {
			assertThat(send("GET", "/rehearsal", "", "192.0.2.1").getStatus()).isEqualTo(200);
		}
		assertThat(send("POST", "/rehearsal", "", "192.0.2.1").getStatus()).isEqualTo(200);
	}

	private MockHttpServletResponse send(String method, String path, String type, String address)
			throws ServletException, IOException {
		MockHttpServletRequest request = new MockHttpServletRequest(method, path);
		request.setServletPath(path);
		request.setContentType(type.isEmpty() ? null : type);
		request.setRemoteAddr(address);
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.filter.doFilter(request, response, new MockFilterChain());
		return response;
	}

}
