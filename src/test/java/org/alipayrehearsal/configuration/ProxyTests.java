package org.alipayrehearsal.configuration;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.apache.catalina.util.NetMaskSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application behind a proxy that ends TLS.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(FixedClock.class)
class ProxyTests {

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Autowired
	private TomcatServerProperties tomcat;

	@Test
	void whenProxySpokeTlsShouldSendSecureCookiesAndAskForTlsFromNowOn() throws Exception {
		HttpResponse<String> start = this.client.send(to("/", "https").build(), BodyHandlers.ofString());
		assertThat(start.headers().firstValue("Strict-Transport-Security")).hasValueSatisfying(
				(value) -> assertThat(value).startsWith("max-age=").doesNotContain("includeSubDomains"));
		HttpResponse<String> begun = begin("https");
		HttpResponse<String> batch = this.client.send(to("/desk/batch", "https").build(), BodyHandlers.ofString());
		assertThat(batch.headers().allValues("Set-Cookie")).anyMatch((cookie) -> cookie.startsWith("XSRF-TOKEN"))
			.allMatch((cookie) -> cookie.contains("Secure"));
		assertThat(begun.headers().allValues("Set-Cookie")).anyMatch((cookie) -> cookie.startsWith("JSESSIONID"))
			.allMatch((cookie) -> cookie.contains("Secure"));
	}

	@Test
	void whenNobodySpokeTlsShouldWorkWithoutIt() throws Exception {
		HttpResponse<String> start = this.client.send(to("/", "http").build(), BodyHandlers.ofString());
		assertThat(start.headers().firstValue("Strict-Transport-Security")).isEmpty();
		HttpResponse<String> begun = begin("http");
		assertThat(begun.headers().allValues("Set-Cookie")).anyMatch((cookie) -> cookie.startsWith("JSESSIONID"))
			.noneMatch((cookie) -> cookie.contains("Secure"));
	}

	@Test
	void whenAnotherHostIsNamedShouldNotSendAnybodyThere() throws Exception {
		HttpResponse<String> start = this.client.send(to("/", "https").build(), BodyHandlers.ofString());
		assertThat(start.body()).doesNotContain("evil.example");
		assertThat(begin("https").headers().firstValue("Location"))
			.hasValueSatisfying((address) -> assertThat(address).startsWith("/rehearsal/"));
	}

	@ParameterizedTest
	@CsvSource({ "127.0.0.1,true", "10.1.2.3,true", "172.17.0.1,true", "192.168.1.1,true", "203.0.113.7,false",
			"8.8.8.8,false" })
	void whenHeadersComeFromAPublicAddressShouldNotBelieveThem(String address, boolean believed) throws Exception {
		NetMaskSet proxies = new NetMaskSet();
		assertThat(proxies.addAll(this.tomcat.getRemoteip().getInternalProxies())).isEmpty();
		assertThat(proxies.contains(InetAddress.getByName(address))).isEqualTo(believed);
	}

	private HttpResponse<String> begin(String scheme) throws Exception {
		HttpResponse<String> begun = this.client.send(
				to("/rehearsal", scheme).header("Sec-Fetch-Site", "same-origin").POST(BodyPublishers.noBody()).build(),
				BodyHandlers.ofString());
		assertThat(begun.statusCode()).isEqualTo(303);
		return begun;
	}

	/** A request as a proxy passes it on, and with a host that somebody made up. */
	private HttpRequest.Builder to(String path, String scheme) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("X-Forwarded-Proto", scheme)
			.header("X-Forwarded-Host", "evil.example");
	}

}
